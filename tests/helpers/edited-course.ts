import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { loadCourse } from '../../src/authoring/load-course.ts';
import { formatProblems } from '../../src/authoring/reporters/terminal.ts';

/** The small sound course that tests start from. */
export const twoModules = fileURLToPath(
  new URL('../fixtures/courses/two-modules', import.meta.url),
);

/**
 * Changes to files of a course, by path: new text, a text that replaces another one, or `undefined`
 * for a file that goes away.
 */
export type Edits = Readonly<
  Record<
    string,
    string | Uint8Array | { readonly replace: string; readonly by: string } | undefined
  >
>;

/** A copy of the small sound course with some changes, for the time of one test. */
export function editedCourse(edits: Edits = {}): string {
  const { content, remove } = editedCourseFolder(edits);
  onTestFinished(remove);
  return content;
}

/** Such a copy for longer than one test: whoever asks for it removes it. */
export function editedCourseFolder(edits: Edits): {
  readonly content: string;
  readonly remove: () => void;
} {
  const temporary = mkdtempSync(join(tmpdir(), 'course-'));
  const content = join(temporary, 'content');
  cpSync(twoModules, content, { recursive: true });
  for (const [path, edit] of Object.entries(edits)) applyEdit(join(content, path), edit);
  return { content, remove: () => rmSync(temporary, { recursive: true }) };
}

function applyEdit(file: string, edit: Edits[string]): void {
  if (edit === undefined) {
    rmSync(file, { recursive: true });
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  if (typeof edit === 'string' || edit instanceof Uint8Array) {
    writeFileSync(file, edit);
    return;
  }
  const text = readFileSync(file, 'utf8');
  if (text.split(edit.replace).length !== 2) {
    throw new Error(`“${edit.replace}” does not stand exactly once in ${file}.`);
  }
  writeFileSync(
    file,
    text.replace(edit.replace, () => edit.by),
  );
}

/** What an author is told about the small sound course after some changes to it. */
export const reportAfter = (edits: Edits): string =>
  formatProblems(loadCourse(editedCourse(edits), { today: '2026-11-21' }).problems);
