import { expect, test } from 'vitest';
import { reportAfter } from '../../helpers/edited-course.ts';

const moduleFile = 'modules/bike-check/module.yaml';
const lessonFile = 'modules/bike-check/before-you-ride.mdx';

test('the quiz draws more questions than its bank holds', () => {
  expect(reportAfter({ [moduleFile]: { replace: 'draw: 3', by: 'draw: 5' } }))
    .toMatchInlineSnapshot(`
    "content/modules/bike-check/module.yaml:14:9  small-question-bank
      The quiz draws 5 questions, and its bank holds 4.
      Lower “draw”, or add questions with “use: quiz”.

    1 error in 1 file.
    "
  `);
});

test('a module has an assessment and no quiz', () => {
  expect(
    reportAfter({
      'modules/bike-check/stopping-safely.mdx': { replace: '## The quiz\n\n<Quiz />\n', by: '' },
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/module.yaml:13:1  assessment-without-quiz
      The module has an assessment, and none of its lessons holds the quiz.
      Put <Quiz /> on a line of its own in the lesson where the quiz belongs, or take out “assessment”.

    1 error in 1 file.
    "
  `);
});

test('a module has a quiz and no assessment', () => {
  expect(
    reportAfter({
      'modules/bike-lights/be-seen.mdx': { replace: '## When', by: '<Quiz />\n\n## When' },
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-lights/be-seen.mdx:14:1  quiz-without-assessment
      The lesson holds the quiz, and the module has no assessment.
      Add “assessment” to module.yaml, or take out <Quiz />.

    1 error in 1 file.
    "
  `);
});

test('a module has two quizzes', () => {
  expect(reportAfter({ [lessonFile]: { replace: '## Tyres', by: '<Quiz />\n\n## Tyres' } }))
    .toMatchInlineSnapshot(`
    "content/modules/bike-check/stopping-safely.mdx:27:1  second-quiz
      The quiz of this module already stands in content/modules/bike-check/before-you-ride.mdx, line 13.
      Keep one <Quiz /> in the module.

    1 error in 1 file.
    "
  `);
});
