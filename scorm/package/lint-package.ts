import { createHash } from 'node:crypto';
import type { ModuleModel } from '../../src/course/course-model.ts';
import { LAUNCH_PAGE, MANIFEST_FILE } from '../manifest/manifest.ts';
import type { PackagedRunTime, PackageStandard } from '../standards/package-standards.ts';
import type { PackageFiles } from './collect-files.ts';
import { parseElements } from './html.ts';
import { lintManifest } from './lint-manifest.ts';
import { lintPage } from './lint-page.ts';
import { lintProblem, type LintProblem } from './lint-problems.ts';
import { extension, findReferences, requestsOf, resolveReference } from './references.ts';
import { formatSize } from './size.ts';
import type { ZipContents } from './zip.ts';

/**
 * Everything wrong with a finished package that can be seen without the schemas of its standard.
 * @param contents what was read back from the zip
 */
export type LintPackage = (
  contents: ZipContents,
  module: ModuleModel,
  standard: PackageStandard,
) => readonly LintProblem[];

export const lintPackage: LintPackage = (contents, module, standard) =>
  createPackageLint()(contents, module, standard);

/** The two steps that take a file apart. */
interface Steps {
  readonly find: typeof findReferences;
  readonly lintMarkup: typeof lintMarkup;
}

/** A lint that takes a file apart once, however many packages hold it among the same files. */
export function createPackageLint(): LintPackage {
  const known = new Map<string, { content: Uint8Array; urls: readonly string[] }>();
  const markup = new Map<string, readonly LintProblem[]>();
  const steps: Steps = {
    find(path, content) {
      const last = known.get(path);
      if (last && Buffer.compare(last.content, content) === 0) return last.urls;
      const urls = findReferences(path, content);
      known.set(path, { content, urls });
      return urls;
    },
    lintMarkup(path, content, files, standard) {
      const key = [path, digest(content), standard.runTime, ...files.keys()].join('\n');
      const problems = markup.get(key) ?? lintMarkup(path, content, files, standard);
      markup.set(key, problems);
      return problems;
    },
  };
  return (contents, module, standard) => lintContents(contents, module, standard, steps);
}

const digest = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

function lintContents(
  contents: ZipContents,
  module: ModuleModel,
  standard: PackageStandard,
  steps: Steps,
): readonly LintProblem[] {
  const ownFiles = new Map(
    [...contents.files].filter(
      ([path]) => path !== MANIFEST_FILE && !standard.schemaFiles.includes(path),
    ),
  );
  return [
    ...lintFiles(contents, ownFiles, module, standard, steps),
    ...standard.schemaFiles
      .filter((name) => !contents.files.has(name))
      .map((name) => lintProblem('schema-file-missing', '', name)),
    ...lintManifest(contents.files.get(MANIFEST_FILE), [...ownFiles.keys()], module, standard),
  ];
}

/** Everything wrong with the module's own files, whatever the standard. */
export function lintFiles(
  contents: ZipContents,
  ownFiles: PackageFiles,
  module: ModuleModel,
  standard: { readonly runTime: PackagedRunTime },
  steps: Steps = { find: findReferences, lintMarkup },
): readonly LintProblem[] {
  return [
    ...lintSavedState(module),
    ...lintSize(contents),
    ...[...ownFiles].flatMap(([path, content]) => [
      ...lintName(path),
      ...lintContent(path, content, ownFiles, standard, steps),
      ...lintStandaloneCode(path, content),
    ]),
  ];
}

/** In characters. SCORM 1.2 promises 4096 (RTE 3.4.4); the rest is room for LMSs that keep less. */
export const MAX_SAVED_STATE = 2000;

const lintSavedState = ({ longestSavedState }: ModuleModel): readonly LintProblem[] =>
  longestSavedState > MAX_SAVED_STATE
    ? [lintProblem('saved-state-too-long', '', String(longestSavedState))]
    : [];

const MEGABYTE = 1_000_000;
const MEDIA = new Set(['png', 'jpg', 'webp', 'mp4', 'pdf']);

function lintSize({ sizeBytes: size, packedSizes }: ZipContents): readonly LintProblem[] {
  const media = [...packedSizes]
    .filter(([path]) => MEDIA.has(extension(path)))
    .reduce((sum, [, packed]) => sum + packed, 0);
  if (size > 50 * MEGABYTE) return [lintProblem('package-too-large', '', formatSize(size))];
  const problems: LintProblem[] = [];
  if (size > 20 * MEGABYTE) problems.push(lintProblem('package-large', '', formatSize(size)));
  if (size - media > 0.3 * MEGABYTE) {
    problems.push(lintProblem('package-heavy', '', formatSize(size - media)));
  }
  return problems;
}

const FILE_TYPES = new Set(
  'html css js json svg png jpg webp woff2 mp4 vtt txt xml xsd dtd pdf'.split(' '),
);
const HASHED = /(^|[/._-])[a-z0-9_-]{8,}\.[a-z0-9]+$/;

function lintName(path: string): readonly LintProblem[] {
  const problems: LintProblem[] = [];
  if (!FILE_TYPES.has(extension(path))) {
    problems.push(lintProblem('file-type', path, extension(path)));
  }
  if (path.length > 100 || !/^[a-z0-9_][a-z0-9._-]*(\/[a-z0-9_][a-z0-9._-]*)*$/.test(path)) {
    problems.push(lintProblem('file-name', path));
  }
  if (path !== LAUNCH_PAGE && !HASHED.test(path)) {
    problems.push(lintProblem('name-without-hash', path));
  }
  return problems;
}

function lintContent(
  path: string,
  content: Uint8Array,
  files: PackageFiles,
  standard: { readonly runTime: PackagedRunTime },
  steps: Steps,
): readonly LintProblem[] {
  return ['html', 'svg'].includes(extension(path))
    ? steps.lintMarkup(path, content, files, standard)
    : lintReferences(path, steps.find(path, content), files);
}

function lintMarkup(
  path: string,
  content: Uint8Array,
  files: PackageFiles,
  standard: { readonly runTime: PackagedRunTime },
): readonly LintProblem[] {
  const elements = parseElements(new TextDecoder().decode(content));
  return [
    ...lintReferences(path, requestsOf(elements), files),
    ...lintPage(path, elements, files, standard),
  ];
}

function lintReferences(
  path: string,
  urls: readonly string[],
  files: PackageFiles,
): readonly LintProblem[] {
  return urls.flatMap((url) => {
    const target = resolveReference(path, url);
    if (target === undefined) return [lintProblem('outside-url', path, url)];
    return files.has(target) ? [] : [lintProblem('missing-file', path, url)];
  });
}

/** A setting of the run-time that stands in for an LMS on the site. Minifiers keep it as it is. */
const STANDALONE_MARK = 'lmsCommitUrl';

function lintStandaloneCode(path: string, content: Uint8Array): readonly LintProblem[] {
  const isStandalone =
    /^tracking\/(standalone|adapter)\b/.test(path) ||
    (extension(path) === 'js' && Buffer.from(content).includes(STANDALONE_MARK));
  return isStandalone ? [lintProblem('standalone-adapter', path)] : [];
}
