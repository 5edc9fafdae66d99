import { expect, test } from 'vitest';
import { withScenario } from '../../helpers/a-scenario.ts';
import { reportAfter, type Edits } from '../../helpers/edited-course.ts';

const lesson = 'modules/bike-lights/be-seen.mdx';

/** What an author is told about one change to the scenario. */
const reportOn = (replace: string, by: string) => reportAfter(withScenario({ replace, by }));
const reportWith = (edits: Edits) => reportAfter({ ...withScenario(), ...edits });

test('a sound scenario has no problems', () => {
  expect(reportWith({})).toBe('No problems.\n');
});

test('none has two acceptable ways', () => {
  expect(
    reportOn(
      'text: You push the bicycle.\n        next: the-driver\n        acceptable: true',
      'text: You push the bicycle.\n        next: the-driver\n        acceptable: false',
    ),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-lights/scenarios/dark-lane.yaml:1:1  only-one-route (warning)
      No scenario of the module “bike-lights” has two acceptable ways to an ending.
      Good officers differ. Give one step of one scenario a second option with “acceptable: true”.

    1 warning in 1 file.
    "
  `);
});

test('no lesson places it', () => {
  expect(reportWith({ [lesson]: { replace: 'Be seen', by: 'Be well seen' } }))
    .toMatchInlineSnapshot(`
    "content/modules/bike-lights/scenarios/dark-lane.yaml:1:1  unused-scenario (warning)
      No lesson places the scenario “dark-lane”.
      Put <Scenario id="dark-lane" /> in a lesson, or delete the file.

    1 warning in 1 file.
    "
  `);
});

test('a lesson places it twice', () => {
  expect(
    reportWith({
      [lesson]: {
        replace: '<Check question="lights-at-dusk" />',
        by: '<Check question="lights-at-dusk" />\n\n<Scenario id="dark-lane" />\n\n<Scenario id="dark-lane" />',
      },
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-lights/be-seen.mdx:22:1  scenario-placed-twice
      The scenario “dark-lane” already stands in content/modules/bike-lights/be-seen.mdx, line 20.
      Keep one of the two.

    1 error in 1 file.
    "
  `);
});

test('a lesson places one that is not there', () => {
  expect(
    reportWith({
      [lesson]: {
        replace: '<Check question="lights-at-dusk" />',
        by: '<Check question="lights-at-dusk" />\n\n<Scenario id="dark-lane" />\n\n<Scenario id="dark-line" />',
      },
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-lights/be-seen.mdx:22:1  missing-scenario
      The module has no scenario “dark-line”.
      Did you mean “dark-lane”? Add the file content/modules/bike-lights/scenarios/dark-line.yaml, or name another scenario.

    1 error in 1 file.
    "
  `);
});

test('it has no slot', () => {
  expect(reportWith({ 'slots.yaml': { replace: 'light-colours: 0', by: 'light-colours: 0' } }))
    .toMatchInlineSnapshot(`
    "content/modules/bike-lights/scenarios/dark-lane.yaml:1:1  missing-slot
      The scenario “dark-lane” has no slot.
      Run “npm run slots”.

    1 error in 1 file.
    "
  `);
});

test('two scenarios share a slot', () => {
  expect(
    reportWith({
      'slots.yaml': {
        replace: '    lights-at-dusk: 1',
        by: '    lights-at-dusk: 1\n  scenarios:\n    dark-lane: 0\n    retired: 0',
      },
    }),
  ).toMatchInlineSnapshot(`
    "content/slots.yaml:33:14  slot-reused
      “dark-lane” and “retired” share slot 0.
      Put the last published slots.yaml back, then run “npm run slots”. Learners’ saved answers would be mixed up.

    1 error in 1 file.
    "
  `);
});

test('a scenario practises an objective', () => {
  expect(
    reportWith({
      'modules/bike-lights/questions/lights-at-dusk.yaml': {
        replace: 'objective: decide-when',
        by: 'objective: name-lights',
      },
    }),
  ).toBe('No problems.\n');
});
