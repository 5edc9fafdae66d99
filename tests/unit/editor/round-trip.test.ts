import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { listFiles } from '../../../src/authoring/content-files.ts';
import { loadCourse } from '../../../src/authoring/load-course.ts';
import { splitLesson } from '../../../src/authoring/read-lesson.ts';
import {
  fileText,
  formsOf,
  toEntry,
  withEntries,
} from '../../../src/editor/files/form-contents.ts';
import { placeOf } from '../../../src/editor/files/places.ts';
import { sameValue } from '../../../src/editor/files/same-value.ts';
import { showsSame } from '../../../src/editor/files/shows-same.ts';
import { editorConfig } from '../../../src/editor/forms/editor-config.ts';
import { readEditorCourse } from '../../../src/editor/server/read-editor-course.ts';
import { openAndSave } from '../../helpers/keystatic.ts';
import { formAt } from '../../helpers/saved-form.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const content = join(root, 'content');
const config = editorConfig(readEditorCourse(content, join(root, 'src/components/examples')));

type Outcome = 'identical' | 'written another way' | 'changed' | 'refused';
interface Row {
  readonly kind: string;
  readonly file: string;
  /** What lies in the content folder if there was no file before. */
  readonly fresh: string;
  /** What Keystatic makes of it. */
  readonly byKeystatic: Outcome;
  /** What lies in the content folder afterwards. */
  readonly onDisk: Outcome;
  readonly why?: string;
}

/** Whether two texts say the same, whichever way they are written. */
function saysSame(file: string, one: string, other: string): boolean {
  const [before, after] = [splitLesson(file, one), splitLesson(file, other)];
  if (!file.endsWith('.mdx') || !('text' in before) || !('text' in after)) {
    return sameValue(parse(one), parse(other));
  }
  const isSame = sameValue(parse(before.frontMatter), parse(after.frontMatter));
  return isSame && showsSame(before.text, after.text);
}

const compare = (file: string, before: string, after: string): Outcome => {
  if (before === after) return 'identical';
  return saysSame(file, before, after) ? 'written another way' : 'changed';
};

/** Opens a file in every form it has and saves each unchanged. */
function roundTrip(file: string): Row {
  const before = readFileSync(join(content, file), 'utf8');
  const kind = file
    .replace(/^modules\/[^/]+\//, '')
    .replace(/^(questions|scenarios|data)\/.*/, '$1')
    .replace(/^(?!guide)[^/]+\.mdx$/, 'lessons');
  try {
    const saved = [...formsOf(file, before)].map(([path, contents]) => {
      const place = placeOf(path);
      if (!place) throw new Error(`There is no place for ${path}.`);
      return {
        place,
        text: openAndSave(formAt(config, path), place.id, contents, place.kind.hasText),
      };
    });
    const [first] = saved;
    if (!first) throw new Error(`${file} has no form.`);
    const isRegister = first.place.entry !== undefined;
    const after = (old: string | undefined) =>
      isRegister
        ? withEntries(
            old ?? '',
            saved.map(({ place, text }) => toEntry(place, text)),
          )
        : fileText(first.place, old, first.text);
    const fresh = after(undefined);
    return {
      kind,
      file,
      fresh,
      byKeystatic: compare(file, before, fresh),
      onDisk: compare(file, before, after(before)),
    };
  } catch (error) {
    return {
      kind,
      file,
      fresh: before,
      byKeystatic: 'refused',
      onDisk: 'refused',
      why: String(error),
    };
  }
}

const withForms = listFiles(content).filter(
  (file) =>
    /\.(yaml|mdx)$/.test(file) && formsOf(file, readFileSync(join(content, file), 'utf8')).size > 0,
);
const rows = withForms.map(roundTrip);

afterAll(() => {
  const kinds = [...new Set(rows.map(({ kind }) => kind))].sort();
  console.log(
    [
      'Opened and saved unchanged      files  by Keystatic alone: identical / other way / changed / refused   on disk: identical',
      ...kinds.map((kind) => {
        const of = rows.filter((row) => row.kind === kind);
        const count = (outcome: Outcome) => of.filter((row) => row.byKeystatic === outcome).length;
        const numbers = (['identical', 'written another way', 'changed', 'refused'] as const).map(
          count,
        );
        const onDisk = of.filter((row) => row.onDisk === 'identical').length;
        return `${kind.padEnd(30)} ${String(of.length).padStart(6)}  ${numbers.map((n) => String(n).padStart(9)).join('  ')}  ${String(onDisk).padStart(9)}`;
      }),
    ].join('\n'),
  );
});

test('every lesson, question and other file with a form is the same after it was opened and saved', () => {
  expect(rows.length).toBeGreaterThan(700);
  expect(rows.filter(({ onDisk }) => onDisk !== 'identical')).toEqual([]);
});

test('the course is the same when every file was written by the editor from the start', () => {
  const { course } = loadCourse(content, { today: '2026-11-21' });
  const folder = mkdtempSync(join(tmpdir(), 'saved-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const copy = join(folder, 'content');
  cpSync(content, copy, { recursive: true });
  for (const { file, fresh } of rows) writeFileSync(join(copy, file), fresh);
  expect(loadCourse(copy, { today: '2026-11-21' }).course).toEqual(course);
  expect(course).toBeDefined();
});

test('every file of the course has a form but those that are for tools and spreadsheets', () => {
  expect(
    listFiles(content).filter((file) => !withForms.includes(file) && !file.endsWith('.csv')),
  ).toEqual(['slots.yaml']);
});
