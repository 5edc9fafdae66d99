import { expect, test } from 'vitest';
import { reportAfter } from '../../helpers/edited-course.ts';

const single = 'modules/bike-check/questions/quiz-brake-pads.yaml';
const multiple = 'modules/bike-check/questions/quiz-brake-test.yaml';

test('two modules have a question with the same id', () => {
  expect(
    reportAfter({
      'modules/bike-lights/questions/tyre-pressure.yaml': `kind: single
use: quiz
family: lights
objective: name-lights
stem: Which light shows to the front?
facts: [LIGHT-01]
sources: [light-rules]
options:
  - { key: white, text: A white one, correct: true, why: White shows to the front. }
  - { key: red, text: A red one, why: Red shows to the back. }
  - { key: blue, text: A blue one, why: Blue is for emergency vehicles. }
`,
      'slots.yaml': {
        replace: '    lights-at-dusk: 1',
        by: '    lights-at-dusk: 1\n    tyre-pressure: 2',
      },
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-lights/questions/tyre-pressure.yaml:1:1  duplicate-question-id
      Two questions use the id “tyre-pressure”.
      The other one is content/modules/bike-check/questions/tyre-pressure.yaml. Rename one of the files.

    1 error in 1 file.
    "
  `);
});

test('an option does not say why it is right or wrong', () => {
  expect(reportAfter({ [single]: { replace: '\n    why: New pads are black as well.', by: '' } }))
    .toMatchInlineSnapshot(`
    "content/modules/bike-check/questions/quiz-brake-pads.yaml:15:5  option-without-explanation
      Option “they-are-black” has no explanation.
      Add “why:” with one or two sentences that say why the option is right or wrong.

    1 error in 1 file.
    "
  `);
});

test('two options have the same key', () => {
  expect(reportAfter({ [single]: { replace: 'key: they-are-warm', by: 'key: they-are-black' } }))
    .toMatchInlineSnapshot(`
    "content/modules/bike-check/questions/quiz-brake-pads.yaml:18:10  duplicate-option-key
      Two options use the key “they-are-black”.
      Give one of them another key.

    1 error in 1 file.
    "
  `);
});

test('no option is right', () => {
  expect(reportAfter({ [single]: { replace: '    correct: true\n', by: '' } }))
    .toMatchInlineSnapshot(`
    "content/modules/bike-check/questions/quiz-brake-pads.yaml:10:1  no-correct-option
      No option of the question is marked as right.
      Add “correct: true” to the right option.

    1 error in 1 file.
    "
  `);
});

test('a question with one answer has two right options', () => {
  expect(
    reportAfter({
      [single]: { replace: 'text: They are black', by: 'text: They are black\n    correct: true' },
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/questions/quiz-brake-pads.yaml:10:1  two-correct-options
      A question with one answer has two options marked as right.
      Leave one “correct: true”, or change “kind” to “multiple”.

    1 error in 1 file.
    "
  `);
});

test('a question with several answers has one right option', () => {
  expect(
    reportAfter({
      [multiple]: {
        replace: '    correct: true\n    why: The back wheel lifts',
        by: '    why: The back wheel lifts',
      },
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/questions/quiz-brake-test.yaml:11:1  too-few-correct-options
      A question with several answers has only one option marked as right.
      Add “correct: true” to another option, or change “kind” to “single”.

    1 error in 1 file.
    "
  `);
});

test('every option is right', () => {
  expect(
    reportAfter({
      'modules/bike-check/questions/brake-levers.yaml': {
        replace: 'text: The wheel stops',
        by: 'text: The wheel stops\n    correct: true',
      },
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/questions/brake-levers.yaml:10:1  every-option-correct
      Every option of the question is marked as right.
      Add an option that is wrong, or take out a “correct: true”.

    1 error in 1 file.
    "
  `);
});

test('a stem does not say how many options are right', () => {
  expect(reportAfter({ [multiple]: { replace: 'Which two of these', by: 'Which of these' } }))
    .toMatchInlineSnapshot(`
    "content/modules/bike-check/questions/quiz-brake-test.yaml:5:7  stem-without-number
      The stem does not say that two options are right.
      End the stem with “Choose two.”

    1 error in 1 file.
    "
  `);
});

test('a question rests on facts and sources that are not there or not confirmed', () => {
  expect(
    reportAfter({
      [single]: { replace: '  - BIKE-02\n', by: '  - BIKE-03\n  - BIKE-022\n' },
      [multiple]: { replace: '  - brake-guide\n', by: '  - breake-guide\n' },
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/questions/quiz-brake-pads.yaml:7:5  unconfirmed-fact
      The fact “BIKE-03” is not confirmed.
      Name confirmed facts, and let nothing a learner is told rest on this one until it is confirmed.

    content/modules/bike-check/questions/quiz-brake-pads.yaml:8:5  missing-fact
      There is no fact “BIKE-022” in facts.yaml.
      Did you mean “BIKE-02”? Add the fact to facts.yaml, or name another one.

    content/modules/bike-check/questions/quiz-brake-test.yaml:9:5  missing-source
      There is no source “breake-guide” in sources.yaml.
      Did you mean “brake-guide”? Add the source to sources.yaml, or name another one.

    3 errors in 2 files.
    "
  `);
});

test('registers hold an id twice, and a fact names a source that is not there', () => {
  expect(
    reportAfter({
      'sources.yaml': { replace: 'id: unused-pamphlet', by: 'id: brake-guide' },
      'facts.yaml': {
        replace: '- id: BIKE-03\n  confirmed: false',
        by: '- id: BIKE-01\n  confirmed: true\n  sources: [pamphlet]',
      },
    }),
  ).toMatchInlineSnapshot(`
    "content/facts.yaml:9:7  duplicate-fact-id
      Two facts use the id “BIKE-01”.
      Keep one of them, or give one another id.

    content/facts.yaml:11:13  missing-source
      There is no source “pamphlet” in sources.yaml.
      Add the source to sources.yaml, or name another one.

    content/sources.yaml:21:7  duplicate-source-id
      Two sources use the id “brake-guide”.
      Keep one of them, or give one another id.

    3 errors in 2 files.
    "
  `);
});
