import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadCourse, type LoadedCourse } from '../../src/authoring/load-course.ts';
import { slots } from '../../src/authoring/slots.ts';
import type { ExampleFiles, ProblemExample } from '../../src/course/problem-examples/example.ts';
import { slotProblems } from '../../src/course/problems/slots.ts';
import { twoModules } from './edited-course.ts';

type Example = Omit<ProblemExample, 'values'>;

/** What the check says of an example: of its right version and of its wrong one. */
export function checkExample(example: Example): Readonly<Record<'right' | 'wrong', Problems>> {
  const projectDir = mkdtempSync(join(tmpdir(), 'example-'));
  try {
    const right = layOut(projectDir, example, 'right');
    const slotsFile = join(projectDir, 'content/slots.yaml');
    const kept = readFileSync(slotsFile, 'utf8');
    return { right, wrong: layOut(projectDir, example, 'wrong', kept) };
  } finally {
    rmSync(projectDir, { recursive: true });
  }
}

type Problems = LoadedCourse['problems'];

/** The small course with one version of the example in it, after `npm run slots` where it is needed. */
function layOut(
  projectDir: string,
  example: Example,
  version: 'right' | 'wrong',
  keptSlots?: string,
): Problems {
  const content = join(projectDir, 'content');
  rmSync(content, { recursive: true, force: true });
  cpSync(twoModules, content, { recursive: true });
  apply(content, example.around ?? {});
  const isAboutSlots = example.file === 'slots.yaml';
  if (keptSlots !== undefined && !isAboutSlots) {
    writeFileSync(join(content, 'slots.yaml'), keptSlots);
  }
  const text = example[version];
  if (typeof text !== 'string') apply(content, text);
  else put(join(content, example.file ?? ''), example, text);
  const problems = problemsIn(projectDir);
  if (isAboutSlots || !problems.some(({ code }) => code in slotProblems)) return problems;
  slots({ content: 'content' }, { projectDir, hasColors: false });
  return problemsIn(projectDir);
}

const problemsIn = (projectDir: string): Problems =>
  loadCourse('content', { projectDir, today: '2026-11-21' }).problems;

function put(path: string, { instead, right }: Example, text: string): void {
  if (!existsSync(path)) {
    write(path, text);
    return;
  }
  const piece = instead ?? right;
  if (typeof piece !== 'string') throw new Error(`${path}: whole files and a piece of one.`);
  replaceIn(path, piece, text);
}

function apply(content: string, files: ExampleFiles): void {
  for (const [name, file] of Object.entries(files)) {
    const path = join(content, name);
    if (file === undefined) rmSync(path, { recursive: true, force: true });
    else if (file === true) readFileSync(path);
    else if (typeof file === 'string' || file instanceof Uint8Array) write(path, file);
    else replaceIn(path, file.replace, file.by);
  }
}

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function replaceIn(path: string, piece: string, by: string): void {
  const text = readFileSync(path, 'utf8');
  if (text.split(piece).length !== 2) {
    throw new Error(`“${piece}” does not stand exactly once in ${path}.`);
  }
  writeFileSync(
    path,
    text.replace(piece, () => by),
  );
}
