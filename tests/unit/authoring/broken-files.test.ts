import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCourse } from '../../../src/authoring/load-course.ts';
import { formatProblems } from '../../../src/authoring/reporters/terminal.ts';
import { editedCourse, reportAfter } from '../../helpers/edited-course.ts';

const lessonFile = 'modules/bike-check/before-you-ride.mdx';
const questionFile = 'modules/bike-check/questions/quiz-brake-pads.yaml';

test('a sound course has no problems', () => {
  expect(reportAfter({})).toBe('No problems.\n');
});

test('a folder without a course is named', () => {
  const { course, problems } = loadCourse('/nowhere/content', { today: '2026-11-21' });
  expect(course).toBeUndefined();
  expect(formatProblems(problems)).toMatchInlineSnapshot(`
    "content:1:1  content-folder-missing
      There is no course in the folder “content”.
      Name the folder that holds course.yaml.

    1 error in 1 file.
    "
  `);
});

test('a missing register is reported with what it is for', () => {
  expect(reportAfter({ 'facts.yaml': undefined })).toMatchInlineSnapshot(`
    "content/facts.yaml:1:1  file-missing
      The file content/facts.yaml is missing.
      Add the file. It holds the list of facts that right answers rest on.

    1 error in 1 file.
    "
  `);
});

test('a module without settings is reported once, and its lessons are still checked', () => {
  expect(
    reportAfter({
      'modules/bike-lights/module.yaml': undefined,
      'modules/bike-lights/be-seen.mdx': { replace: '"light-rules"', by: '"light-rule"' },
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-lights/be-seen.mdx:10:70  missing-source
      There is no source “light-rule” in sources.yaml.
      Did you mean “light-rules”? Add the source to sources.yaml, or name another one.

    content/modules/bike-lights/module.yaml:1:1  file-missing
      The file content/modules/bike-lights/module.yaml is missing.
      Add the file. It holds the title of the module, its objectives and the list of its lessons.

    2 errors in 2 files.
    "
  `);
});

test('a file name that cannot be an id comes with one that can', () => {
  expect(reportAfter({ 'modules/bike-check/1. Café rides.mdx': 'anything' }))
    .toMatchInlineSnapshot(`
    "content/modules/bike-check/1. Café rides.mdx:1:1  file-name
      The name “1. Café rides.mdx” cannot be an id.
      Rename it, for example to “cafe-rides.mdx”: lower-case letters, digits and single hyphens, starting with a letter, at most 48 characters.

    1 error in 1 file.
    "
  `);
});

test('a folder name that cannot be an id is reported once', () => {
  expect(
    reportAfter({
      'modules/Bike Locks/module.yaml': 'anything',
      'modules/Bike Locks/locks.mdx': 'anything',
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/Bike Locks:1:1  file-name
      The name “Bike Locks” cannot be an id.
      Rename it, for example to “bike-locks”: lower-case letters, digits and single hyphens, starting with a letter, at most 48 characters.

    1 error in 1 file.
    "
  `);
});

test('files with another ending are named, and not called missing', () => {
  expect(
    reportAfter({
      [questionFile]: undefined,
      'modules/bike-check/questions/quiz-brake-pads.yml': 'kind: single',
      [lessonFile]: undefined,
      'modules/bike-check/before-you-ride.md': 'text',
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/before-you-ride.md:1:1  wrong-extension
      The file “before-you-ride.md” is not read.
      Rename it to “before-you-ride.mdx”.

    content/modules/bike-check/questions/quiz-brake-pads.yml:1:1  wrong-extension
      The file “quiz-brake-pads.yml” is not read.
      Rename it to “quiz-brake-pads.yaml”.

    2 errors in 2 files.
    "
  `);
});

test('a file nothing uses is a warning, and hidden files are passed over', () => {
  expect(reportAfter({ 'modules/bike-check/photo.jpg': 'data', '.DS_Store': 'data' }))
    .toMatchInlineSnapshot(`
    "content/modules/bike-check/photo.jpg:1:1  unexpected-file (warning)
      Nothing in the course uses “photo.jpg”.
      Move it out of the content folder, or check that it is in the right place.

    1 warning in 1 file.
    "
  `);
});

test('a file in an old encoding is reported without guessing at its text', () => {
  const text = Uint8Array.from(
    [...'title: Caf'].map((letter) => letter.charCodeAt(0)).concat(0xe9),
  );
  expect(reportAfter({ [questionFile]: text })).toMatchInlineSnapshot(`
    "content/modules/bike-check/questions/quiz-brake-pads.yaml:1:1  file-not-utf8
      The file is not saved as UTF-8 text.
      Open it in a text editor and save it again with the encoding UTF-8.

    1 error in 1 file.
    "
  `);
});

test('a byte order mark and Windows line ends change nothing', () => {
  const content = editedCourse();
  const { course } = loadCourse(content, { today: '2026-11-21' });
  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  const edited = editedCourse({
    [lessonFile]: windows(readText(content, lessonFile)),
    [questionFile]: windows(readText(content, questionFile)),
  });
  expect(loadCourse(edited, { today: '2026-11-21' })).toMatchObject({ course, problems: [] });
});

const readText = (content: string, path: string) => readFileSync(join(content, path), 'utf8');

test('notes in a module’s folder, and a document beside its lesson, are passed over', () => {
  expect(
    reportAfter({
      'modules/bike-check/ideas.txt': 'Ask Sam.',
      'modules/bike-check/before-you-ride.docx': 'A draft.',
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/before-you-ride.docx:1:1  unexpected-file (warning)
      Nothing in the course uses “before-you-ride.docx”.
      Move it out of the content folder, or check that it is in the right place.

    content/modules/bike-check/ideas.txt:1:1  unexpected-file (warning)
      Nothing in the course uses “ideas.txt”.
      Move it out of the content folder, or check that it is in the right place.

    2 warnings in 2 files.
    "
  `);
});

test('signs that nobody sees hide nothing else that is to be put right', () => {
  expect(
    reportAfter({
      [questionFile]: { replace: 'use: quiz\n', by: 'use: quiz\nfam\u00adly: brakes\n' },
      [lessonFile]: { replace: '## Tyres', by: '#### Ty\u00adres' },
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/before-you-ride.mdx:13:1  deep-heading
      The heading has more than three “#”.
      Start the line with “##” or “###”. If the lesson needs more levels, split it in two.

    content/modules/bike-check/before-you-ride.mdx:13:8  pasted-text
      Text from a word processor has brought along: soft hyphens.
      Delete the paragraph and paste it again without formatting (Ctrl+Shift+V, on a Mac Cmd+Shift+V).

    content/modules/bike-check/questions/quiz-brake-pads.yaml:3:1  unknown-key
      The question has no setting called “famly”.
      Did you mean “family”? The settings here are: kind, use, family, objective, stem, facts, sources, optionOrder, mustPass, options, answer, whyTrue, whyFalse, because, items, prompts, actions, modelAnswer, points.

    content/modules/bike-check/questions/quiz-brake-pads.yaml:3:4  pasted-text
      Text from a word processor has brought along: soft hyphens.
      Delete the paragraph and paste it again without formatting (Ctrl+Shift+V, on a Mac Cmd+Shift+V).

    4 errors in 2 files.
    "
  `);
});
