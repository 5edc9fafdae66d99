import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCourse } from '../../../src/authoring/load-course.ts';
import { formatProblems } from '../../../src/authoring/reporters/terminal.ts';
import { editedCourse, reportAfter } from '../../helpers/edited-course.ts';

const moduleFile = 'modules/bike-check/module.yaml';
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
      There is no content folder “content”.
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

test('a tab at the start of a line is reported where it stands', () => {
  expect(
    reportAfter({ [moduleFile]: { replace: '  - id: check-brakes', by: '\t- id: check-brakes' } }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/module.yaml:8:1  tab-indent
      The line starts with a tab.
      Replace each tab at the start of the line with two spaces.

    1 error in 1 file.
    "
  `);
});

test('a key that stands twice is reported beside other problems of the file', () => {
  expect(
    reportAfter({
      [questionFile]: { replace: 'use: quiz\n', by: 'use: quiz\nuse: check\nfamly: brakes\n' },
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/questions/quiz-brake-pads.yaml:3:1  duplicate-key
      “use” is set twice in the same place.
      Keep one of the two lines.

    content/modules/bike-check/questions/quiz-brake-pads.yaml:4:1  unknown-key
      The question has no setting called “famly”.
      Did you mean “family”? The settings here are: kind, use, family, objective, stem, facts, sources, options.

    2 errors in 1 file.
    "
  `);
});

test('text with a colon in it is reported where it stands', () => {
  expect(reportAfter({ [questionFile]: { replace: 'stem: How', by: 'stem: Pads: how' } }))
    .toMatchInlineSnapshot(`
    "content/modules/bike-check/questions/quiz-brake-pads.yaml:5:7  yaml-syntax
      The text holds a colon followed by a space, or the next line starts too far in.
      Put quotes around text with a colon in it, or start the next line at the same column as this one.

    1 error in 1 file.
    "
  `);
});

test('problems on several lines are all reported', () => {
  expect(
    reportAfter({
      [questionFile]: {
        replace: 'stem: How can you tell that brake pads are worn?',
        by: 'stem: @home\nfamily: "brakes" wheels',
      },
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/questions/quiz-brake-pads.yaml:5:7  yaml-syntax
      The text starts with a character that has a meaning of its own here.
      Put quotes around the text.

    content/modules/bike-check/questions/quiz-brake-pads.yaml:6:1  duplicate-key
      “family” is set twice in the same place.
      Keep one of the two lines.

    2 errors in 1 file.
    "
  `);
});

test('text that starts with a star is not read as a reference', () => {
  expect(reportAfter({ [questionFile]: { replace: 'They are black', by: '*black*' } }))
    .toMatchInlineSnapshot(`
    "content/modules/bike-check/questions/quiz-brake-pads.yaml:16:11  yaml-syntax
      The text starts with a character that has a meaning of its own here.
      Put quotes around the text.

    1 error in 1 file.
    "
  `);
});

test('unknown settings are named with what could be meant', () => {
  expect(
    reportAfter({
      [moduleFile]: { replace: '  passMark: 60', by: '  passmark: 60' },
      [questionFile]: { replace: 'why: New pads', by: 'colour: black\n    why: New pads' },
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/module.yaml:14:3  missing-value
      “assessment” has no “passMark”.
      Add “passMark:” followed by a number.

    content/modules/bike-check/module.yaml:15:3  unknown-key
      “assessment” has no setting called “passmark”.
      Did you mean “passMark”? The settings here are: draw, passMark, passMarkBasis, tries.

    content/modules/bike-check/questions/quiz-brake-pads.yaml:17:5  unknown-key
      Item 2 of “options” has no setting called “colour”.
      The settings here are: key, text, correct, why.

    3 errors in 2 files.
    "
  `);
});

test('a setting that is left out is reported where it is missing from', () => {
  expect(
    reportAfter({
      [moduleFile]: { replace: 'release: 3\n', by: '' },
      [questionFile]: { replace: '\n    text: They are black', by: '' },
      'sources.yaml': { replace: '  publisher: Example Workshop\n', by: '' },
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/module.yaml:1:1  missing-value
      The module has no “release”.
      Add “release:” followed by a number.

    content/modules/bike-check/questions/quiz-brake-pads.yaml:15:5  missing-value
      Item 2 of “options” has no “text”.
      Add “text:” followed by text.

    content/sources.yaml:8:3  missing-value
      Item 2 has no “publisher”.
      Add “publisher:” followed by text.

    3 errors in 3 files.
    "
  `);
});

test('a setting without a value is reported at its name', () => {
  expect(reportAfter({ [moduleFile]: { replace: 'release: 3', by: 'release:' } }))
    .toMatchInlineSnapshot(`
    "content/modules/bike-check/module.yaml:4:1  empty-value
      “release” has no value.
      Write a number after the colon, or delete the line.

    1 error in 1 file.
    "
  `);
});

test('values of another kind are reported with how to write them', () => {
  expect(
    reportAfter({
      [moduleFile]: { replace: 'title: Check a bicycle', by: 'title: 1984' },
      'modules/bike-lights/module.yaml': { replace: 'minutes: 5', by: 'minutes: five' },
      [questionFile]: { replace: 'correct: true', by: 'correct: yes' },
      'sources.yaml': 'title: A single source\n',
      'facts.yaml': '',
    }),
  ).toMatchInlineSnapshot(`
    "content/facts.yaml:1:1  wrong-type
      The file must be a list, and it is empty.
      Write each item on a line of its own, starting with “- ”.

    content/modules/bike-check/module.yaml:1:8  wrong-type
      “title” must be text, and it is the number 1984.
      Put quotes around it: '1984'.

    content/modules/bike-check/questions/quiz-brake-pads.yaml:13:14  wrong-type
      “correct” must be true or false, and it is the text “yes”.
      Write true or false, without quotes.

    content/modules/bike-lights/module.yaml:3:10  wrong-type
      “minutes” must be a number, and it is the text “five”.
      Write it in digits, without quotes.

    content/sources.yaml:1:1  wrong-type
      The file must be a list, and it is a group of settings.
      Write each item on a line of its own, starting with “- ”.

    5 errors in 5 files.
    "
  `);
});

test('values a setting cannot have are reported with those it can', () => {
  expect(
    reportAfter({
      [questionFile]: { replace: 'kind: single', by: 'kind: singel\ncolour: red' },
      'modules/bike-lights/module.yaml': { replace: 'minutes: 5', by: 'minutes: 500' },
      'sources.yaml': { replace: '2026-11-04', by: '2026-02-30' },
      'course.yaml': { replace: 'title: Riding to work', by: `title: ${'Riding '.repeat(11)}home` },
    }),
  ).toMatchInlineSnapshot(`
    "content/course.yaml:1:8  value-not-allowed
      “title” is longer than 70 characters.
      Take out 11 characters.

    content/modules/bike-check/questions/quiz-brake-pads.yaml:1:7  value-not-allowed
      “kind” cannot be “singel”.
      Did you mean “single”? It is one of: single, multiple.

    content/modules/bike-check/questions/quiz-brake-pads.yaml:2:1  unknown-key
      The question has no setting called “colour”.
      The settings here are: kind, use, family, objective, stem, facts, sources, options.

    content/modules/bike-lights/module.yaml:3:10  value-not-allowed
      “minutes” must be 120 or less.
      Write a lower number.

    content/sources.yaml:20:12  value-not-allowed
      “checked” is not a day in the calendar.
      Change the value.

    5 errors in 4 files.
    "
  `);
});

test('a list that is too short or too long says by how much', () => {
  expect(
    reportAfter({
      [moduleFile]: {
        replace: '  - id: check-brakes\n    text: check the brakes of a bicycle before a ride\n',
        by: '',
      },
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/module.yaml:6:3  value-not-allowed
      “objectives” needs at least two.
      Add 1 item or more.

    1 error in 1 file.
    "
  `);
});

test('a lesson without settings is told how to start', () => {
  expect(reportAfter({ [lessonFile]: '# Before you ride\n' })).toMatchInlineSnapshot(`
    "content/modules/bike-check/before-you-ride.mdx:1:1  front-matter-missing
      The lesson does not start with a block of settings.
      Start the file with a line “---”, then title, summary, minutes and objectives, then another line “---”.

    1 error in 1 file.
    "
  `);
});

test('settings of a lesson that are not closed are reported once', () => {
  expect(reportAfter({ [lessonFile]: { replace: '---\n\nTwo', by: '\nTwo' } }))
    .toMatchInlineSnapshot(`
    "content/modules/bike-check/before-you-ride.mdx:1:1  front-matter-not-closed
      The block of settings at the top of the lesson is not closed.
      Add a line “---” between the settings and the text of the lesson.

    1 error in 1 file.
    "
  `);
});

test('settings of a lesson are reported with their line in the file', () => {
  expect(
    reportAfter({
      [lessonFile]: { replace: 'minutes: 4\nobjectives', by: 'minutes: 1\nobjective' },
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/before-you-ride.mdx:2:1  missing-value
      The lesson has no “objectives”.
      Add “objectives:” followed by a list.

    content/modules/bike-check/before-you-ride.mdx:4:10  value-not-allowed
      “minutes” must be 2 or more.
      Write a higher number.

    content/modules/bike-check/before-you-ride.mdx:5:1  unknown-key
      The lesson has no setting called “objective”.
      Did you mean “objectives”? The settings here are: title, summary, minutes, objectives, reviewedBy, reviewBy.

    3 errors in 1 file.
    "
  `);
});

const readText = (content: string, path: string) => readFileSync(join(content, path), 'utf8');
