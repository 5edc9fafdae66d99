import { expect, test } from 'vitest';
import { reportAfter } from '../../helpers/edited-course.ts';

const moduleFile = 'modules/bike-check/module.yaml';
const lessonFile = 'modules/bike-check/before-you-ride.mdx';
const questionFile = 'modules/bike-check/questions/quiz-brake-pads.yaml';

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
      Did you mean “passMark”? The settings here are: draw, passMark, passMarkBasis, tries, borrows.

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
      Did you mean “single”? It is one of: single, multiple, truefalse, order, match, judge, short.

    content/modules/bike-check/questions/quiz-brake-pads.yaml:2:1  unknown-key
      The question has no setting called “colour”.
      The settings here are: kind, use, family, objective, stem, facts, sources, optionOrder, mustPass, options, answer, whyTrue, whyFalse, because, items, prompts, actions, modelAnswer, points.

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
