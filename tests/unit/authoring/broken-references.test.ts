import { expect, test } from 'vitest';
import { reportAfter } from '../../helpers/edited-course.ts';

const lessonFile = 'modules/bike-lights/be-seen.mdx';

/** What an author is told after a paragraph is added to a lesson, on line 18. */
const reportWith = (text: string) =>
  reportAfter({
    [lessonFile]: {
      replace: 'Switch them on at dusk, and in rain or fog.\n',
      by: `Switch them on at dusk, and in rain or fog.\n\n${text}\n`,
    },
  });

test('a question that is not there', () => {
  expect(reportAfter({ [lessonFile]: { replace: '"light-colours"', by: '"light-colors"' } }))
    .toMatchInlineSnapshot(`
    "content/modules/bike-lights/be-seen.mdx:12:1  missing-question
      The module has no question “light-colors”.
      Did you mean “light-colours”? Add the file content/modules/bike-lights/questions/light-colors.yaml, or name another question.

    content/modules/bike-lights/questions/light-colours.yaml:1:1  unused-check (warning)
      No lesson places the practice question “light-colours”.
      Put <Check question="light-colours" /> in a lesson, or change “use” to “quiz”.

    1 error and 1 warning in 2 files.
    "
  `);
});

test('a question of another module', () => {
  expect(reportWith('<Check question="tyre-pressure" />')).toMatchInlineSnapshot(`
    "content/modules/bike-lights/be-seen.mdx:18:1  question-of-another-module
      The question “tyre-pressure” belongs to the module “bike-check”.
      Name a question of this module, or write a copy of it under another id.

    1 error in 1 file.
    "
  `);
});

test('a question of the quiz', () => {
  expect(
    reportAfter({
      'modules/bike-check/before-you-ride.mdx': {
        replace: '### Cuts',
        by: '<Check question="quiz-cut-tyre" />\n\n### Cuts',
      },
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/before-you-ride.mdx:30:1  quiz-question-placed-as-check
      The question “quiz-cut-tyre” is in the bank of the quiz.
      Name a practice question, or change “use” to “check” in content/modules/bike-check/questions/quiz-cut-tyre.yaml. A question learners have practised is no use in the quiz.

    1 error in 1 file.
    "
  `);
});

test('a question that another lesson places already', () => {
  expect(
    reportAfter({
      'modules/bike-check/stopping-safely.mdx': {
        replace: '## The quiz',
        by: '<Check question="tyre-pressure" />\n\n## The quiz',
      },
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/stopping-safely.mdx:25:1  check-placed-twice
      The question “tyre-pressure” already stands in content/modules/bike-check/before-you-ride.mdx, line 28.
      Keep one of the two, or write a second question about the same idea.

    1 error in 1 file.
    "
  `);
});

test('a practice question that no lesson places', () => {
  expect(
    reportAfter({ [lessonFile]: { replace: '<Check question="lights-at-dusk" />\n', by: '' } }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-lights/questions/lights-at-dusk.yaml:1:1  unused-check (warning)
      No lesson places the practice question “lights-at-dusk”.
      Put <Check question="lights-at-dusk" /> in a lesson, or change “use” to “quiz”.

    1 warning in 1 file.
    "
  `);
});

test('a question whose file cannot be read is not called missing', () => {
  expect(reportAfter({ 'modules/bike-lights/questions/light-colours.yaml': 'kind: "single' }))
    .toMatchInlineSnapshot(`
    "content/modules/bike-lights/questions/light-colours.yaml:1:7  yaml-syntax
      A quotation mark or a bracket is opened here and not closed.
      Close it. Text that only holds a quotation mark needs none around it.

    1 error in 1 file.
    "
  `);
});

test('a source that is not there', () => {
  expect(reportWith('Lights help.<Cite source="light-rule" />')).toMatchInlineSnapshot(`
    "content/modules/bike-lights/be-seen.mdx:18:13  missing-source
      There is no source “light-rule” in sources.yaml.
      Did you mean “light-rules”? Add the source to sources.yaml, or name another one.

    1 error in 1 file.
    "
  `);
});

test('a date by which the facts needed checking', () => {
  expect(
    reportAfter({
      'modules/bike-check/before-you-ride.mdx': { replace: '2027-06-30', by: '2026-11-20' },
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/before-you-ride.mdx:8:11  review-overdue (warning)
      The facts of this lesson needed checking by 2026-11-20.
      Have them checked, then set a later “reviewBy”.

    1 warning in 1 file.
    "
  `);
});
