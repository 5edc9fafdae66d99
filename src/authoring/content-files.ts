import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { UnreadFile } from '../course/authored-course.ts';
import { identifierSchema } from '../course/schemas/identifier.ts';

/** A file of the content folder, told apart by where it stands. */
export type ContentFile =
  | ({ readonly path: string; readonly status: 'expected' } & UnreadFile)
  | ({
      readonly path: string;
      readonly status: 'wrong-extension';
      readonly expected: string;
    } & UnreadFile)
  | ({
      readonly path: string;
      readonly status: 'document';
      readonly expected: string;
    } & UnreadFile)
  | ({ readonly path: string; readonly status: 'bad-name'; readonly name: string } & UnreadFile)
  | { readonly path: string; readonly status: 'stray' };

/** How a force wants its packages: read when packages are made, and by nothing else. */
const FOR_PACKAGING = /^(?:packaging\.yaml|branding\/.*)$/;

/** All files below a folder, as paths with forward slashes, sorted. Hidden files are left out, and what only packaging reads. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !/(^|\/)\./.test(path) && !FOR_PACKAGING.test(path))
    .sort();
}

/**
 * Documents that stand in for no file: notes and drafts that nobody lists, or that lie beside the
 * file made from them.
 */
export function passOverNotes(
  files: readonly ContentFile[],
  modules: readonly {
    readonly id: string;
    readonly data: { readonly lessons: readonly string[] };
  }[],
): readonly ContentFile[] {
  const paths = new Set(files.map(({ path }) => path));
  return files.map((file) => {
    const { path, status } = file;
    if ((status !== 'document' && status !== 'wrong-extension') || !DOCUMENT.test(path))
      return file;
    const isThere = paths.has(`${path.slice(0, -lastPart(path).length)}${file.expected}`);
    const module = modules.find(({ id }) => id === file.moduleId);
    const isWanted = file.kind !== 'lesson' || module?.data.lessons.includes(file.id);
    return isThere || !isWanted ? { path, status: 'stray' } : file;
  });
}

/** Endings that word processors and plain text editors give, in place of the right one or behind it. */
const DOCUMENT = /(\.mdx?|\.ya?ml|\.csv)?\.(docx?|odt|rtf|txt)$/i;

/** What a lesson, or a file with an ending too many, was meant to be. */
function classifyDocument(path: string): ContentFile | undefined {
  const [all = '', inner, ending] = DOCUMENT.exec(path) ?? [];
  if (ending === undefined) return undefined;
  const meant = classify(`${path.slice(0, -all.length)}${inner ?? '.mdx'}`);
  if (meant.status === 'stray' || meant.status === 'document') return undefined;
  const { status, path: meantPath, ...file } = meant;
  const expected = status === 'wrong-extension' ? meant.expected : lastPart(meantPath);
  return {
    ...file,
    path,
    status: ending.toLowerCase() === 'txt' ? 'wrong-extension' : 'document',
    expected,
  };
}

/** What a file is for. */
export function classify(path: string): ContentFile {
  const normal = withUsualExtension(path);
  const file = meaningOf(normal);
  if (!file) return classifyDocument(path) ?? { path, status: 'stray' };
  if (normal !== path) {
    return { ...file, path, status: 'wrong-extension', expected: lastPart(normal) };
  }
  const names = file.kind === 'module' ? [file.id] : [file.moduleId, file.id];
  const bad = names.find((name) => name !== undefined && !isIdentifier(name));
  return bad === undefined
    ? { ...file, path, status: 'expected' }
    : { ...file, path, status: 'bad-name', name: bad };
}

const isIdentifier = (name: string) => identifierSchema.safeParse(name).success;
const lastPart = (path: string) => path.slice(path.lastIndexOf('/') + 1);

const withUsualExtension = (path: string) =>
  path
    .replace(/\.ya?ml$/i, '.yaml')
    .replace(/\.csv$/i, '.csv')
    .replace(/\.jpe?g$/i, '.jpg')
    .replace(/\.(png|webp|svg|mp4|vtt)$/i, (ending) => ending.toLowerCase())
    .replace(/^(modules\/[^/]+\/[^/]+)\.mdx?$/i, '$1.mdx');

const registers = [
  'course',
  'sources',
  'facts',
  'glossary',
  'support',
  'contributors',
  'changes',
  'review',
  'accessibility',
  'slots',
  'terminology',
] as const;

function meaningOf(path: string): UnreadFile | undefined {
  const register = registers.find((kind) => path === `${kind}.yaml`);
  if (register) return { kind: register, id: register };

  const [, id, extension] = /^data\/([^/]+)\.(yaml|csv)$/.exec(path) ?? [];
  if (id !== undefined) return { kind: extension === 'csv' ? 'table' : 'data', id };

  const [, mediaModuleId, fileName] =
    /^(?:modules\/([^/]+)\/)?(?:images|media)\/([^/]+)\.[^./]+$/.exec(path) ?? [];
  if (fileName !== undefined) {
    return { kind: 'file', id: fileName, ...(mediaModuleId && { moduleId: mediaModuleId }) };
  }

  const [, moduleId, rest] = /^modules\/([^/]+)\/(.+)$/.exec(path) ?? [];
  if (moduleId === undefined || rest === undefined) return undefined;
  if (rest === 'module.yaml') return { kind: 'module', id: moduleId };
  if (rest === 'measure.yaml') return { kind: 'measure', id: 'measure', moduleId };
  if (rest === 'guide.mdx') return { kind: 'guide', id: 'guide', moduleId };

  const [, lesson] = /^([^/]+)\.mdx$/.exec(rest) ?? [];
  if (lesson !== undefined) return { kind: 'lesson', id: lesson, moduleId };
  const [, question] = /^questions\/([^/]+)\.yaml$/.exec(rest) ?? [];
  if (question !== undefined) return { kind: 'question', id: question, moduleId };
  const [, draft] = /^drafts\/([^/]+)\.yaml$/.exec(rest) ?? [];
  if (draft !== undefined) return { kind: 'draft', id: draft, moduleId };
  const [, scenario] = /^scenarios\/([^/]+)\.yaml$/.exec(rest) ?? [];
  return scenario === undefined ? undefined : { kind: 'scenario', id: scenario, moduleId };
}

/** A name that can be an id, as close to `name` as possible. */
export function toIdentifier(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[0-9-]+/, '')
    .slice(0, 48)
    .replace(/-+$/, '');
  return plain || 'name';
}
