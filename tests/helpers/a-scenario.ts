import type { Edits } from './edited-course.ts';

/** A sound scenario of the small course: two decisions, one thing to consider, two good ways. */
const aScenarioText = `title: The dark lane
objective: decide-when
facts: [LIGHT-01]
sources: [light-rules]
basis: An invented composite.
start: setting-off
steps:
  - id: setting-off
    kind: decide
    text: It is dusk, and you set off.
    question: What about your lights?
    options:
      - key: switch-on
        text: You switch them on.
        next: the-driver
        acceptable: true
        consequence:
          person: She sees you from far away.
          officer: You ride on at ease.
          trust: Drivers expect riders with lights.
        why: Lights go on at dusk.
      - key: walk
        text: You push the bicycle.
        next: the-driver
        acceptable: true
        consequence:
          person: She passes you slowly.
          officer: You are late.
          trust: Nobody minds.
        why: Who walks needs no lights.
      - key: wait
        text: You switch them on when it is dark.
        next: the-driver
        acceptable: false
        consequence:
          person: She brakes hard.
          officer: You get a fright.
          trust: She thinks less of riders.
        why: At dusk you are hard to see.
  - id: the-driver
    kind: consider
    text: A driver sounds her horn.
    question: What else could explain it?
    explanations:
      - { key: warning, text: She wants to warn you., why: She may have seen a hole. }
      - { key: greeting, text: She knows you., why: It may be a neighbour. }
      - { key: anger, text: She is angry., why: A look back would tell you. }
    next: the-stop
  - id: the-stop
    kind: decide
    text: She stops beside you.
    question: What do you do?
    options:
      - key: greet
        text: You say good evening.
        next: talked
        acceptable: true
        consequence:
          person: She smiles.
          officer: You learn what she saw.
          trust: You both think better of the other.
        why: A greeting costs nothing.
      - key: ride-on
        text: You ride on without a word.
        next: left
        acceptable: false
        consequence:
          person: She shrugs.
          officer: You never learn what she saw.
          trust: It stays as it was.
        why: She may have had a reason.
  - id: talked
    kind: outcome
    text: Your back light had gone out, and now you know.
    debrief: Asking told you what you could not see.
    objective: name-lights
  - id: left
    kind: outcome
    text: Your back light is out, and you do not know.
    debrief: Next time, ask.
    objective: decide-when
`;

/** The text of the scenario after one change. */
export function scenarioText({ replace = '', by = '' } = {}): string {
  if (replace !== '' && aScenarioText.split(replace).length !== 2) {
    throw new Error(`“${replace}” does not stand exactly once in the scenario.`);
  }
  return aScenarioText.replace(replace, () => by);
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
