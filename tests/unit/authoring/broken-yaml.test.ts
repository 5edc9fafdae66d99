import { expect, test } from 'vitest';
import { reportAfter } from '../../helpers/edited-course.ts';

const moduleFile = 'modules/bike-check/module.yaml';
const lessonFile = 'modules/bike-check/before-you-ride.mdx';
const questionFile = 'modules/bike-check/questions/quiz-brake-pads.yaml';

test('a tab at the start of a line is reported where it stands', () => {
  expect(
    reportAfter({ [moduleFile]: { replace: '  - id: check-brakes', by: '\t- id: check-brakes' } }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/module.yaml:8:1  tab-indent
      The line starts with a tab.
      Replace each tab at the start of this line, and of those below it, with two spaces.

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
      Did you mean “family”? The settings here are: kind, use, family, objective, stem, facts, sources, optionOrder, mustPass, options, answer, whyTrue, whyFalse, because, items, prompts, actions, modelAnswer, points.

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
      "content/modules/bike-check/before-you-ride.mdx:9:1  front-matter-not-closed
        The block of settings at the top of the lesson is not closed.
        Add a line “---” here, between the settings and the text of the lesson.

      1 error in 1 file.
      "
    `);
});
