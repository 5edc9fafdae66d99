import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCourse } from '../../src/authoring/load-course.ts';
import { questions } from '../../src/authoring/questions.ts';
import { formatProblems } from '../../src/authoring/reporters/terminal.ts';
import { twoModules } from './edited-course.ts';

/** Files as trainers leave them, one folder each. */
const brokenFiles = fileURLToPath(new URL('../fixtures/broken-files', import.meta.url));

export const brokenFileNames = readdirSync(brokenFiles, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** What comes of laying a folder of broken files over the small sound course. */
export interface Outcome {
  readonly report: string;
  /** Every file of the course folder afterwards, with what is in it. */
  readonly after: ReadonlyMap<string, string>;
  readonly before: ReadonlyMap<string, string>;
}

/** @param gone the file that is no longer there, where it has been renamed */
export function outcomeOf(name: string, gone?: string): Outcome {
  const projectDir = mkdtempSync(join(tmpdir(), 'broken-'));
  try {
    const content = join(projectDir, 'content');
    cpSync(twoModules, content, { recursive: true });
    if (gone !== undefined) rmSync(join(content, gone));
    return upload(projectDir, name) ?? check(content, name);
  } finally {
    rmSync(projectDir, { recursive: true });
  }
}

/** Brings in a file of questions from another program, if that is what the folder holds. */
function upload(projectDir: string, name: string): Outcome | undefined {
  const file = readdirSync(join(brokenFiles, name)).find((entry) => entry.startsWith('questions.'));
  if (file === undefined) return undefined;
  cpSync(join(brokenFiles, name, file), join(projectDir, file));
  const before = filesIn(projectDir);
  const { output } = questions(['import', file, '--module', 'bike-lights'], { projectDir });
  return { report: output, before, after: filesIn(projectDir) };
}

function check(content: string, name: string): Outcome {
  cpSync(join(brokenFiles, name), content, { recursive: true });
  const before = filesIn(content);
  const { problems } = loadCourse(content, { today: '2026-11-21' });
  return { report: formatProblems(problems), before, after: filesIn(content) };
}

const filesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  );
