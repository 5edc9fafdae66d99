import { expect, test } from 'vitest';
import { reportAfter, type Edits } from '../../helpers/edited-course.ts';

const path = 'modules/bike-check/questions/quiz-brake-pads.yaml';

const common = `use: quiz
family: brakes
objective: check-brakes
stem: How do you look after a brake?
facts: [BIKE-02]
sources: [brake-guide]
`;

/** What an author is told about a question of another kind in the place of one that was sound. */
const reportOn = (text: string) => reportAfter({ [path]: `${common}${text}` });

/** The same for a question that is new. */
const reportOnNew = (text: string) =>
  reportAfter({ 'modules/bike-check/questions/new.yaml': `${common}${text}` });

test('an entry of a question does not say why', () => {
  expect(
    reportOnNew(`kind: order
items:
  - { key: one, text: One, why: First. }
  - { key: two, text: Two }
  - { key: three, text: Three, why: Last. }
`),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/questions/new.yaml:10:5  option-without-explanation
      Item “two” has no explanation.
      Add “why:” with one or two sentences that say why the item stands in this place.

    1 error in 1 file.
    "
  `);
});

test('true or false has no reason that is right', () => {
  expect(
    reportOn(`kind: truefalse
answer: true
whyTrue: Yes.
whyFalse: No.
because:
  - { key: one, text: One, why: So. }
  - { key: two, text: Two, why: So. }
`),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/questions/quiz-brake-pads.yaml:11:1  one-right-reason
      The question has no reasons marked as right.
      Mark exactly one reason with “correct: true”.

    1 error in 1 file.
    "
  `);
});

test('a prompt is matched to an option that is not there', () => {
  expect(
    reportOn(`kind: match
prompts:
  - { key: pads, text: Pads, answer: stops, why: They rub. }
  - { key: bell, text: Bell, answer: ring, why: It rings. }
options:
  - { key: stops, text: It stops the wheel }
  - { key: rings, text: It warns people }
`),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/questions/quiz-brake-pads.yaml:10:38  missing-match
      The question has no option “ring” to match.
      Did you mean “rings”? The options are: stops, rings.

    1 error in 1 file.
    "
  `);
});

test('a match is larger than the saved state', () => {
  const prompts = ['a', 'b', 'c', 'd', 'e']
    .map((key) => `  - { key: ${key}, text: Text, answer: v, why: So. }\n`)
    .join('');
  const options = ['v', 'w', 'x', 'y', 'z']
    .map((key) => `  - { key: ${key}, text: Text }\n`)
    .join('');
  expect(reportOn(`kind: match\nprompts:\n${prompts}options:\n${options}`)).toMatchInlineSnapshot(`
    "content/modules/bike-check/questions/quiz-brake-pads.yaml:14:1  match-too-large
      Five prompts with five options are more than the saved state can hold.
      Take out a prompt or an option.

    1 error in 1 file.
    "
  `);
});

test('a question that is never graded is put into the quiz', () => {
  expect(
    reportOnNew(`kind: short
modelAnswer: Clean it.
points: [It says so.]
`),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/questions/new.yaml:1:6  value-not-allowed
      “use” cannot be “quiz”.
      It is one of: check.

    1 error in 1 file.
    "
  `);
});

test('a practice question must be right to pass, and an id is one that records use', () => {
  expect(
    reportAfter({
      'modules/bike-check/questions/tyre-pressure.yaml': {
        replace: 'use: check',
        by: 'mustPass: true\nuse: check',
      },
      'modules/bike-check/questions/tyre-because.yaml': `kind: order
${common}items:
  - { key: one, text: One, why: First. }
  - { key: two, text: Two, why: Next. }
  - { key: three, text: Three, why: Last. }
`,
      'slots.yaml': {
        replace: '    tyre-pressure: 5',
        by: '    tyre-pressure: 5\n    tyre-because: 50',
      },
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/questions/tyre-because.yaml:1:1  reserved-question-id
      The id “tyre-because” ends in “-because”, an ending that records use themselves.
      Rename the file.

    content/modules/bike-check/questions/tyre-pressure.yaml:2:11  must-pass-outside-quiz
      Only a question of the quiz can be one that must be right to pass.
      Take out “mustPass”, or change “use” to “quiz”.

    2 errors in 2 files.
    "
  `);
});

test('more questions must be in a draw than it has', () => {
  const must = (name: string) => [
    `modules/bike-check/questions/${name}.yaml`,
    { replace: 'use: quiz', by: 'mustPass: true\nuse: quiz' },
  ];
  expect(
    reportAfter(
      Object.fromEntries(
        ['quiz-brake-pads', 'quiz-brake-test', 'quiz-cut-tyre', 'quiz-tyre-age'].map(must),
      ) as Edits,
    ),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/module.yaml:14:9  too-many-must-pass
      The quiz draws 3 questions, and 4 must be in every draw.
      Raise “draw”, or take “mustPass” out of some questions.

    1 error in 1 file.
    "
  `);
});

test('a draw is too small to ask about every objective', () => {
  const draw = (count: number): Edits => ({
    'modules/bike-check/module.yaml': { replace: 'draw: 3', by: `draw: ${count}` },
  });
  const must = ['quiz-brake-pads', 'quiz-brake-test'].map((name) => [
    `modules/bike-check/questions/${name}.yaml`,
    { replace: 'use: quiz', by: 'mustPass: true\nuse: quiz' },
  ]);
  expect(reportAfter(draw(1))).toMatchInlineSnapshot(`
    "content/modules/bike-check/module.yaml:14:9  draw-misses-objectives
      The quiz draws 1 question, and it takes 2 to ask about every objective.
      Raise “draw” to at least 2: one for each question with “mustPass”, and one for each other objective.

    1 error in 1 file.
    "
  `);
  expect(reportAfter(draw(2))).toMatchInlineSnapshot(`
    "No problems.
    "
  `);
  expect(reportAfter({ ...draw(2), ...(Object.fromEntries(must) as Edits) }))
    .toMatchInlineSnapshot(`
    "content/modules/bike-check/module.yaml:14:9  draw-misses-objectives
      The quiz draws 2 questions, and it takes 3 to ask about every objective.
      Raise “draw” to at least 3: one for each question with “mustPass”, and one for each other objective.

    1 error in 1 file.
    "
  `);
});

test('a lesson places a question that is not for lessons, and recalls what was never asked', () => {
  expect(
    reportAfter({
      'modules/bike-check/questions/tyre-pressure.yaml': {
        replace: 'use: check',
        by: 'use: recall',
      },
      'modules/bike-check/before-you-ride.mdx': {
        replace: '<Check question="tyre-pressure" />',
        by: '<Check question="tyre-pressure" />\n\n<Recall family="nowhere" />',
      },
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/before-you-ride.mdx:28:1  other-question-placed-as-check
      The question “tyre-pressure” is not for lessons: its “use” is “recall”.
      Name a practice question, or change “use” to “check” in content/modules/bike-check/questions/tyre-pressure.yaml.

    content/modules/bike-check/before-you-ride.mdx:30:1  recall-without-question
      <Recall> finds no question of the family “nowhere” to ask.
      It asks a practice question of an earlier lesson, or any question with “use: recall”. Name the family of one.

    2 errors in 1 file.
    "
  `);
});
