import type { scenarioProblems } from '../problems/scenarios.ts';
import { inLesson, lessonWith } from './bicycles.ts';
import { darkLane, placeIt, scenario, withScenario } from './dark-lane.ts';
import type { ExamplesOf } from './example.ts';

/** A change to the scenario. */
const change = (wrong: string, right: string, text = darkLane) => ({
  file: scenario,
  wrong,
  right,
  around: withScenario(text),
});

const explanations = `    explanations:
      - { key: late, text: She is late., why: Many are late in the evening. }
      - { key: lost, text: She is lost., why: The signs are hard to read. }
      - { key: tired, text: She is tired., why: It has been a long day. }
`;
/** A step on the way that only one choice leads to. */
const detour = (next: string) => `  - id: in-the-dark
    kind: consider
    text: A driver brakes hard.
    question: What else could explain it?
${explanations}    next: ${next}
`;
const waiting = 'text: You switch them on when it is dark.\n        next: ';
const withDetour = darkLane
  .replace(`${waiting}the-driver`, `${waiting}in-the-dark`)
  .replace('  - id: the-driver\n', `${detour('the-driver')}  - id: the-driver\n`);

const option = (key: string, next: string) => `      - key: ${key}
        text: You go ${key}.
        next: ${next}
        acceptable: true
        consequence:
          person: She waits.
          officer: You move.
          trust: It holds.
        why: It is sound.
`;
const lane = (number: number, next: string) => `  - id: lane-${String(number)}
    kind: decide
    text: The lane forks.
    question: Where do you go?
    options:
${option('on', next)}${option('back', 'talked')}`;
const lanes = (last: number) =>
  Array.from({ length: last - 2 }, (_, index) => index + 3)
    .map((number) => lane(number, number === last ? 'left' : `lane-${String(number + 1)}`))
    .join('');

/** Another good story in the same lesson. */
const secondStory = {
  ...lessonWith(`${placeIt}\n\n<Scenario id="long-road" />`),
  [scenario]: darkLane,
  'modules/bike-lights/scenarios/long-road.yaml': darkLane.replace(
    'The dark lane',
    'The long road',
  ),
};

const considering = `    kind: consider
    text: A driver sounds her horn.
    question: What else could explain it?
`;
const driver = darkLane.slice(darkLane.indexOf(considering), darkLane.indexOf('  - id: the-stop'));

const long = Array.from({ length: 12 }, () => 'She stops beside you and opens the window.').join(
  ' ',
);

export const scenarioExamples = {
  'missing-scenario': inLesson({
    wrong: `${placeIt}\n\n<Scenario id="dark-lanes" />`,
    right: placeIt,
    around: { [scenario]: darkLane },
    values: {
      scenario: 'dark-lanes',
      file: 'content/modules/bike-lights/scenarios/dark-lanes.yaml',
      suggestion: 'Did you mean “dark-lane”? ',
    },
  }),
  'scenario-placed-twice': inLesson({
    wrong: `${placeIt}\n\nOnce more:\n\n${placeIt}`,
    right: placeIt,
    around: { [scenario]: darkLane },
    values: { scenario: 'dark-lane', other: 'content/modules/bike-lights/be-seen.mdx, line 16' },
  }),
  'unused-scenario': inLesson({
    wrong: 'Dusk is early enough.',
    right: placeIt,
    around: { [scenario]: darkLane },
    values: { scenario: 'dark-lane' },
  }),
  'choice-without-explanation': {
    ...change(
      '          trust: Drivers expect riders with lights.\n',
      '          trust: Drivers expect riders with lights.\n        why: Lights go on at dusk.\n',
    ),
    values: { choice: 'switch-on' },
  },
  'choice-without-consequence': {
    ...change(
      '          officer: You are late.\n',
      '          officer: You are late.\n          trust: Nobody minds.\n',
    ),
    values: { choice: 'walk', who: 'trust' },
  },
  'ending-without-debrief': {
    ...change(
      '    text: Your back light is out, and you do not know.\n',
      '    text: Your back light is out, and you do not know.\n    debrief: Next time, ask.\n',
    ),
    values: { step: 'left' },
  },
  'ending-without-objective': {
    ...change(
      '    debrief: Next time, ask.\n',
      '    debrief: Next time, ask.\n    objective: decide-when\n',
    ),
    values: { step: 'left' },
  },
  'dead-end': {
    ...change(
      '        text: You say good evening.\n',
      '        text: You say good evening.\n        next: talked\n',
    ),
    values: { from: 'greet' },
  },
  'duplicate-step-id': {
    ...change(`${lane(3, 'left').replace('lane-3', 'left')}  - id: left\n`, '  - id: left\n'),
    values: { step: 'left' },
  },
  'missing-step': {
    ...change('        next: lefft\n', '        next: left\n'),
    values: {
      step: 'lefft',
      suggestion: 'Did you mean “left”? ',
      allowed: 'setting-off, the-driver, the-stop, talked, left',
    },
  },
  'unreachable-step': {
    ...change(
      '        text: You ride on without a word.\n        next: talked\n',
      '        text: You ride on without a word.\n        next: left\n',
    ),
    values: { step: 'left' },
  },
  'loop-without-exit': {
    ...change(detour('in-the-dark'), detour('the-driver'), withDetour),
    values: { steps: '“in-the-dark”' },
  },
  'too-few-decisions': {
    ...change(
      '        text: You push the bicycle.\n        next: talked\n',
      '        text: You push the bicycle.\n        next: the-driver\n',
    ),
    values: { count: '1 decision', steps: 'setting-off → talked' },
  },
  'too-many-decisions': {
    ...change(
      `${lanes(7)}  - id: talked\n`,
      `${lanes(6)}  - id: talked\n`,
      darkLane.replace('next: left', 'next: lane-3'),
    ),
    instead: '  - id: talked\n',
    values: {
      steps: 'setting-off → the-driver → the-stop → lane-3 → lane-4 → lane-5 → lane-6 → lane-7',
    },
  },
  'no-acceptable-option': {
    ...change(
      '        next: talked\n        acceptable: false\n',
      '        next: talked\n        acceptable: true\n',
    ),
    around: secondStory,
    values: { step: 'the-stop' },
  },
  'only-one-route': {
    ...change(
      '        text: You push the bicycle.\n        next: the-driver\n        acceptable: false\n',
      '        text: You push the bicycle.\n        next: the-driver\n        acceptable: true\n',
    ),
    values: { module: 'bike-lights' },
  },
  'nothing-to-consider': {
    ...change(
      `    kind: decide
    text: A driver sounds her horn.
    question: What do you do?
    options:
${option('on', 'the-stop')}${option('back', 'the-stop')}`,
      driver,
    ),
    values: { scenario: 'dark-lane' },
  },
  'long-step': {
    ...change(`    text: ${long}\n`, '    text: She stops beside you.\n'),
    values: { step: 'the-stop', words: '96' },
  },
} satisfies ExamplesOf<typeof scenarioProblems>;
