import { describe, expect, test } from 'vitest';
import { reportAfter } from '../../helpers/edited-course.ts';

const moduleFile = 'modules/bike-check/module.yaml';
const measureFile = 'modules/bike-lights/measure.yaml';
const lights = 'modules/bike-lights/questions';

const question = (objective: string, use = 'measure') => `kind: single
use: ${use}
family: measure
objective: ${objective}
stem: What colour is the light at the back?
facts:
  - BIKE-02
sources:
  - brake-guide
options:
  - key: red
    text: Red
    correct: true
    why: Red stands for the back.
  - key: white
    text: White
    why: White stands for the front.
  - key: yellow
    text: Yellow
    why: Yellow stands for the pedals.
`;

const measure = (before: string, after = before, followup = before) => `title: What you know
explanation: To see whether this helps.
forms:
  before: [${before}]
  after: [${after}]
  followup: [${followup}]
`;

/** What an author reads, without what “npm run slots” would mend. */
const reportWithoutSlots = (edits: Parameters<typeof reportAfter>[0]) =>
  reportAfter(edits)
    .split('\n\n')
    .filter((entry) => !/missing-slot|-without-slots|errors? in|warnings? in/.test(entry))
    .join('\n\n');

describe('refreshers', () => {
  test('are asked of a module without a bank', () => {
    expect(
      reportAfter({
        'modules/bike-lights/module.yaml': {
          replace: 'lessons:\n',
          by: 'refreshers:\n  items: 3\n  weeks: [1]\nlessons:\n',
        },
      }),
    ).toMatchInlineSnapshot(`
      "content/modules/bike-lights/module.yaml:10:1  refreshers-without-bank
        The module has refreshers, and no question with “use: quiz” to make them from.
        Add questions with “use: quiz”, or take out “refreshers”.

      1 error in 1 file.
      "
    `);
  });

  test('ask more questions than the bank has families', () => {
    expect(reportAfter({ [moduleFile]: { replace: 'items: 3', by: 'items: 5' } }))
      .toMatchInlineSnapshot(`
        "content/modules/bike-check/module.yaml:19:10  too-few-families
          Each refresher asks 5 questions, one from each family, and the bank has 4 families.
          Lower “items”, or add questions with “use: quiz” in other families.

        1 error in 1 file.
        "
      `);
  });

  test('are more than a family has siblings', () => {
    expect(reportWithoutSlots({ [moduleFile]: { replace: 'weeks: [2]', by: 'weeks: [2, 8]' } }))
      .toMatchInlineSnapshot(`
      "content/modules/bike-check/module.yaml:20:10  family-repeats (warning)
        The family “brakes” has 1 question for 2 refreshers, so learners meet one again.
        Add a question with “use: quiz” and “family: brakes”, or name fewer weeks.

      content/modules/bike-check/module.yaml:20:10  family-repeats (warning)
        The family “cuts” has 1 question for 2 refreshers, so learners meet one again.
        Add a question with “use: quiz” and “family: cuts”, or name fewer weeks.

      content/modules/bike-check/module.yaml:20:10  family-repeats (warning)
        The family “brake-test” has 1 question for 2 refreshers, so learners meet one again.
        Add a question with “use: quiz” and “family: brake-test”, or name fewer weeks."
    `);
  });

  test('are not in the order of weeks', () => {
    expect(reportWithoutSlots({ [moduleFile]: { replace: 'weeks: [2]', by: 'weeks: [8, 2]' } }))
      .toMatchInlineSnapshot(`
        "content/modules/bike-check/module.yaml:20:10  value-not-allowed
          “weeks” must count up, as in [1, 4, 12].
          Change the value."
      `);
  });

  test('have questions without slots', () => {
    expect(reportAfter({ 'slots.yaml': { replace: '    quiz-cut-tyre: 1\n', by: '' } }))
      .toMatchInlineSnapshot(`
      "content/modules/bike-check/module.yaml:18:1  practice-set-without-slots
        The questions of “bike-check-refresher-2w” have no slots yet.
        Run “npm run slots”.

      1 error in 1 file.
      "
    `);
  });
});

describe('a measure', () => {
  test('names questions that are not there, or that are there for something else', () => {
    expect(reportWithoutSlots({ [measureFile]: measure('light-colour, lights-at-dusk') }))
      .toMatchInlineSnapshot(`
      "content/modules/bike-lights/measure.yaml:4:12  measure-missing-question
        The module has no question “light-colour” to measure with.
        Did you mean “light-colours”? Add the file content/modules/bike-lights/questions/light-colour.yaml, or name another question.

      content/modules/bike-lights/measure.yaml:4:26  measure-other-use
        The question “lights-at-dusk” has “use: check”.
        Name a question with “use: measure”, or change “use” in content/modules/bike-lights/questions/lights-at-dusk.yaml. A question that learners have practised measures nothing.

      content/modules/bike-lights/measure.yaml:5:11  measure-missing-question
        The module has no question “light-colour” to measure with.
        Did you mean “light-colours”? Add the file content/modules/bike-lights/questions/light-colour.yaml, or name another question.

      content/modules/bike-lights/measure.yaml:5:25  measure-other-use
        The question “lights-at-dusk” has “use: check”.
        Name a question with “use: measure”, or change “use” in content/modules/bike-lights/questions/lights-at-dusk.yaml. A question that learners have practised measures nothing.

      content/modules/bike-lights/measure.yaml:6:14  measure-missing-question
        The module has no question “light-colour” to measure with.
        Did you mean “light-colours”? Add the file content/modules/bike-lights/questions/light-colour.yaml, or name another question.

      content/modules/bike-lights/measure.yaml:6:28  measure-other-use
        The question “lights-at-dusk” has “use: check”.
        Name a question with “use: measure”, or change “use” in content/modules/bike-lights/questions/lights-at-dusk.yaml. A question that learners have practised measures nothing."
    `);
  });

  test('names a question twice', () => {
    expect(
      reportWithoutSlots({
        [`${lights}/rear-light.yaml`]: question('name-lights'),
        [measureFile]: measure('rear-light', 'rear-light, rear-light', 'rear-light'),
      }),
    ).toMatchInlineSnapshot(`
      "content/modules/bike-lights/measure.yaml:5:23  measure-question-twice
        The form names the question “rear-light” twice.
        Keep one of the two lines."
    `);
  });

  test('has forms that cover different objectives', () => {
    expect(
      reportWithoutSlots({
        [`${lights}/rear-light.yaml`]: question('name-lights'),
        [`${lights}/front-light.yaml`]: question('decide-when'),
        [measureFile]: measure('rear-light, front-light', 'rear-light', 'rear-light, front-light'),
      }),
    ).toMatchInlineSnapshot(`
      "content/modules/bike-lights/measure.yaml:5:3  measure-objective-uneven
        The form “after” asks nothing about the objective “decide-when”, and “before” does.
        Let all three forms cover the same objectives: only then can they be compared."
    `);
  });

  test('leaves out a question that was written for it', () => {
    expect(reportWithoutSlots({ [`${lights}/rear-light.yaml`]: question('name-lights') }))
      .toMatchInlineSnapshot(`
        "content/modules/bike-lights/questions/rear-light.yaml:1:1  unused-measure (warning)
          No form of a measure asks the question “rear-light”.
          Name it in measure.yaml, or delete it."
      `);
  });

  test('is a file that cannot be read', () => {
    expect(reportWithoutSlots({ [measureFile]: 'title: What you know\nforms:\n  before: []\n' }))
      .toMatchInlineSnapshot(`
      "content/modules/bike-lights/measure.yaml:1:1  missing-value
        The measure has no “explanation”.
        Add “explanation:” followed by text.

      content/modules/bike-lights/measure.yaml:3:3  missing-value
        “forms” has no “after”.
        Add “after:” followed by a list.

      content/modules/bike-lights/measure.yaml:3:3  missing-value
        “forms” has no “followup”.
        Add “followup:” followed by a list.

      content/modules/bike-lights/measure.yaml:3:11  value-not-allowed
        “before” names no question.
        Add 1 item or more."
    `);
  });
});
