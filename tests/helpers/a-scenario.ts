import { darkLane } from '../../src/course/problem-examples/dark-lane.ts';
import type { Edits } from './edited-course.ts';

/** The text of the scenario after one change. */
export function scenarioText({ replace = '', by = '' } = {}): string {
  if (replace !== '' && darkLane.split(replace).length !== 2) {
    throw new Error(`“${replace}” does not stand exactly once in the scenario.`);
  }
  return darkLane.replace(replace, () => by);
}

/** Adds the scenario to the small course. `replace` and `by` change its text. */
export const withScenario = (change: Parameters<typeof scenarioText>[0] = {}): Edits => ({
  'modules/bike-lights/scenarios/dark-lane.yaml': scenarioText(change),
  'modules/bike-lights/be-seen.mdx': {
    replace: '<Check question="lights-at-dusk" />',
    by: '<Check question="lights-at-dusk" />\n\n<Scenario id="dark-lane" />',
  },
  'slots.yaml': {
    replace: '    lights-at-dusk: 1',
    by: '    lights-at-dusk: 1\n  scenarios:\n    dark-lane: 0',
  },
});
