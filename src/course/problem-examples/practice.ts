import type { practiceProblems } from '../problems/practice.ts';
import { aQuestion, lightsModule, moduleFile } from './bicycles.ts';
import type { ExamplesOf } from './example.ts';

const folder = 'modules/bike-lights/questions';

/** Who is asked what, before the module, after it and later. */
const forms = (before: string, after = before) => `title: What riders know about lights
explanation: To see whether the module helps.
forms:
  before: [${before}]
  after: [${after}]
  followup: [${before}]
`;

const measured = {
  [`${folder}/front-light.yaml`]: aQuestion('measure'),
  [`${folder}/in-fog.yaml`]: aQuestion('measure', 'decide-when'),
};

const measure = (wrong: string) => ({
  file: 'modules/bike-lights/measure.yaml',
  wrong,
  right: forms('front-light, in-fog'),
  around: measured,
});

export const practiceExamples = {
  'refreshers-without-bank': {
    file: lightsModule,
    instead: 'lessons:',
    wrong: 'refreshers:\n  items: 3\n  weeks: [1]\nlessons:',
    right: 'lessons:',
  },
  'too-few-families': {
    file: moduleFile,
    wrong: '  items: 5',
    right: '  items: 3',
    values: { items: '5 questions', families: '4 families' },
  },
  'family-repeats': {
    file: moduleFile,
    wrong: '  weeks: [2, 8]',
    right: '  weeks: [2]',
    values: { family: 'brake-test', siblings: '1 question', sets: '2 refreshers' },
  },
  'measure-missing-question': {
    ...measure(forms('front-light, in-fog', 'front-light, in-fog, in-frog')),
    values: {
      question: 'in-frog',
      file: 'content/modules/bike-lights/questions/in-frog.yaml',
      suggestion: 'Did you mean “in-fog”? ',
    },
  },
  'measure-other-use': {
    ...measure(forms('front-light, in-fog', 'front-light, in-fog, lights-at-dusk')),
    values: {
      question: 'lights-at-dusk',
      use: 'check',
      file: 'content/modules/bike-lights/questions/lights-at-dusk.yaml',
    },
  },
  'measure-question-twice': {
    ...measure(forms('front-light, in-fog', 'front-light, in-fog, in-fog')),
    values: { question: 'in-fog' },
  },
  'measure-objective-uneven': {
    ...measure(forms('front-light, in-fog', 'front-light')),
    values: { form: 'after', objective: 'decide-when', other: 'before' },
  },
  'unused-measure': { ...measure(forms('front-light')), values: { question: 'in-fog' } },
} satisfies ExamplesOf<typeof practiceProblems>;
