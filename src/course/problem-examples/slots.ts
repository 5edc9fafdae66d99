import type { slotProblems } from '../problems/slots.ts';
import { borrowing, lightsModule, withQuiz } from './bicycles.ts';
import type { ExamplesOf } from './example.ts';

const file = 'slots.yaml';
const asked = '    light-colours: 0\n    lights-at-dusk: 1\n';

export const slotExamples = {
  'module-without-slots': {
    file,
    wrong: '    tyre-pressure: 5\n',
    right: `    tyre-pressure: 5
bike-lights:
  identifiers:
    manifest: GR_bike_lights
    organization: ORG
    item: ITEM_bike_lights
    resource: RES_bike_lights
  parts:
    be-seen: 0
  questions:
${asked}`,
    values: { module: 'bike-lights' },
  },
  'practice-set-without-slots': {
    file,
    wrong: '    quiz-brake-pads: 0\n    quiz-cut-tyre: 1\n',
    right: '    quiz-brake-pads: 0\n    quiz-cut-tyre: 1\n    quiz-brake-test: 2\n',
    values: { set: 'bike-check-refresher-2w' },
  },
  'missing-slot': {
    file,
    wrong: '    light-colours: 0\n',
    right: asked,
    values: { what: 'question', id: 'lights-at-dusk' },
  },
  'borrowed-family-without-slots': {
    file,
    instead: asked,
    wrong: `${asked}    quiz-brake-pads: 2\n`,
    right: `${asked}    quiz-brake-pads: 2\n    quiz-cut-tyre: 3\n`,
    around: {
      ...withQuiz,
      [lightsModule]: { replace: 'lessons:', by: borrowing('brakes', 'cuts') },
    },
    values: { family: 'cuts' },
  },
  'slot-reused': {
    file,
    wrong: '    light-colours: 0\n    lights-at-dusk: 0\n',
    right: asked,
    values: { slot: '0', first: 'light-colours', second: 'lights-at-dusk' },
  },
  'identifier-not-unique': {
    file,
    wrong: '    manifest: GR_bike_check\n    organization: ORG\n    item: ITEM_bike_lights\n',
    right: '    manifest: GR_bike_lights\n    organization: ORG\n    item: ITEM_bike_lights\n',
    values: { identifier: 'GR_bike_check', other: 'GR_bike_check', length: '15' },
  },
} satisfies ExamplesOf<typeof slotProblems>;
