import type { lessonProblems } from '../problems/lessons.ts';
import { aQuestion, inLesson, lesson, otherLesson } from './bicycles.ts';
import type { ExamplesOf } from './example.ts';

const keyPoint = (opening: string) => `${opening}\n\nDusk is early enough.\n\n</KeyPoint>`;
const callout = (opening: string) => `${opening}\n\nLights are required at night.\n\n</Callout>`;

const folder = 'modules/bike-lights/questions';

export const lessonExamples = {
  'question-renamed': {
    wrong: {
      [`${folder}/front-light.yaml`]: undefined,
      [`${folder}/white-light.yaml`]: aQuestion('check'),
    },
    right: { [`${folder}/front-light.yaml`]: aQuestion('check') },
    around: {
      [lesson]: { replace: '## When', by: '<Check question="front-light" />\n\n## When' },
    },
    values: { from: 'front-light', to: 'white-light' },
  },
  'missing-question': inLesson({
    wrong: '<Check question="lights-in-fog" />',
    values: {
      question: 'lights-in-fog',
      file: 'content/modules/bike-lights/questions/lights-in-fog.yaml',
      suggestion: '',
    },
  }),
  'question-of-another-module': inLesson({
    wrong: '<Check question="tyre-pressure" />',
    values: { question: 'tyre-pressure', other: 'bike-check' },
  }),
  'quiz-question-placed-as-check': {
    file: otherLesson,
    wrong: '<Check question="tyre-pressure" />\n\n<Check question="quiz-cut-tyre" />',
    right: '<Check question="tyre-pressure" />',
    values: {
      question: 'quiz-cut-tyre',
      file: 'content/modules/bike-check/questions/quiz-cut-tyre.yaml',
    },
  },
  'other-question-placed-as-check': {
    file: otherLesson,
    instead: '<Check question="tyre-pressure" />',
    wrong: '<Check question="tyre-pressure" />',
    right: '<Recall family="tyres" />',
    around: {
      'modules/bike-check/questions/tyre-pressure.yaml': {
        replace: 'use: check',
        by: 'use: recall',
      },
    },
    values: {
      question: 'tyre-pressure',
      file: 'content/modules/bike-check/questions/tyre-pressure.yaml',
      use: 'recall',
    },
  },
  'recall-without-question': {
    file: 'modules/bike-check/stopping-safely.mdx',
    instead: '## The quiz',
    wrong: '<Recall family="tyre" />\n\n## The quiz',
    right: '<Recall family="tyres" />\n\n## The quiz',
    values: { family: 'tyre' },
  },
  'check-placed-twice': inLesson({
    wrong: '<Check question="light-colours" />',
    values: {
      question: 'light-colours',
      other: 'content/modules/bike-lights/be-seen.mdx, line 12',
    },
  }),
  'unused-check': {
    file: lesson,
    wrong: 'Think of the way home, too.',
    right: '<Check question="lights-at-dusk" />',
    values: { question: 'lights-at-dusk' },
  },
  'missing-source': {
    file: lesson,
    wrong: '<Cite source="light-rule" />',
    right: '<Cite source="light-rules" />',
    values: { source: 'light-rule', suggestion: 'Did you mean “light-rules”? ' },
  },
  'review-overdue': {
    file: otherLesson,
    wrong: 'reviewBy: 2026-11-20',
    right: 'reviewBy: 2027-06-30',
    values: { date: '2026-11-20' },
  },
  'unknown-component': inLesson({
    wrong: '<Keypoints>\n\nDusk is early enough.\n\n</Keypoints>',
    right: keyPoint('<KeyPoint>'),
    values: {
      name: 'Keypoints',
      suggestion: 'Did you mean “KeyPoint”? ',
      allowed:
        'Check, Recall, Quiz, Scenario, Cite, KeyPoint, Callout, Steps, Details, Term, Commitment, ContentNote, Alternative, Voice, Perspectives, View, PrivateNote, Plan, Welfare, InTheRoom, FacilitatorOnly, Timeline, Event, Chart, PlaceMap, Figure, Video, Audio',
    },
  }),
  'unknown-prop': inLesson({
    wrong: keyPoint('<KeyPoint heading="In time">'),
    right: keyPoint('<KeyPoint title="In time">'),
    values: { name: 'KeyPoint', prop: 'heading', suggestion: '', allowed: 'title' },
  }),
  'missing-prop': inLesson({
    wrong: callout('<Callout>'),
    right: callout('<Callout kind="law">'),
    values: { name: 'Callout', prop: 'kind' },
  }),
  'repeated-prop': inLesson({
    wrong: keyPoint('<KeyPoint title="In time" title="Early">'),
    right: keyPoint('<KeyPoint title="In time">'),
    values: { name: 'KeyPoint', prop: 'title' },
  }),
  'prop-not-quoted': inLesson({
    wrong: keyPoint('<KeyPoint title={early}>'),
    right: keyPoint('<KeyPoint title="Early">'),
    values: { name: 'KeyPoint', prop: 'title' },
  }),
  'prop-value': inLesson({
    wrong: callout('<Callout kind="laws">'),
    right: callout('<Callout kind="law">'),
    values: {
      name: 'Callout',
      prop: 'kind',
      value: 'laws',
      suggestion: 'Did you mean “law”? ',
      allowed: 'law, charter, practice, caution',
    },
  }),
  'component-takes-no-text': inLesson({
    wrong: '<Cite source="light-rules">Dusk is early enough.</Cite>',
    right: 'Dusk is early enough.<Cite source="light-rules" />',
    values: { name: 'Cite' },
  }),
  'component-without-text': inLesson({
    wrong: '<KeyPoint title="In time" />',
    right: keyPoint('<KeyPoint title="In time">'),
    values: { name: 'KeyPoint' },
  }),
  'component-not-on-own-line': inLesson({
    wrong: '<KeyPoint>Dusk is early enough.</KeyPoint>',
    right: keyPoint('<KeyPoint>'),
    values: { name: 'KeyPoint' },
  }),
} satisfies ExamplesOf<typeof lessonProblems>;
