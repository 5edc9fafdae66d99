import type { moduleProblems } from '../problems/modules.ts';
import {
  aQuestion,
  borrowing,
  inLesson,
  lightsModule,
  moduleFile,
  otherLesson,
  question,
  withQuiz,
} from './bicycles.ts';
import type { ExampleFiles, ExamplesOf } from './example.ts';

/** A third module, under a name of its own. */
const moduleCalled = (id: string): ExampleFiles => ({
  [`modules/${id}/module.yaml`]: `title: Locks
summary: How to lock a bicycle.
minutes: 5
release: 1
objectives:
  - id: lock-it
    text: lock a bicycle
  - id: choose-a-lock
    text: choose a lock
lessons:
  - two-locks
`,
  [`modules/${id}/two-locks.mdx`]: `---
title: Two locks
summary: Lock the frame and a wheel.
minutes: 2
objectives:
  - lock-it
---

Lock the frame and a wheel.

<Check question="which-locks" />

<Check question="which-one" />
`,
  [`modules/${id}/questions/which-locks.yaml`]: aQuestion('check', 'lock-it'),
  [`modules/${id}/questions/which-one.yaml`]: aQuestion('check', 'choose-a-lock'),
  'course.yaml': { replace: '      - bike-lights', by: `      - bike-lights\n      - ${id}` },
});

/** A second lesson of a module that has one. */
const brightLesson = `---
title: Be bright
summary: Clean your lights.
minutes: 2
objectives:
  - name-lights
---

A clean light is seen from further away.
`;

const nightRiders = (id: string) => `  - id: ${id}
    title: Night riders
    summary: For those who ride at night.
    modules: [bike-lights]
`;

const inQuiz = { replace: 'use: quiz', by: 'mustPass: true\nuse: quiz' };

export const moduleExamples = {
  'duplicate-pathway-id': {
    file: 'course.yaml',
    instead: '  - id: everyone\n',
    wrong: `${nightRiders('everyone')}  - id: everyone\n`,
    right: `${nightRiders('night-riders')}  - id: everyone\n`,
    values: { pathway: 'everyone' },
  },
  'missing-module': {
    file: 'course.yaml',
    wrong: '      - bike-lights\n      - bike-locks',
    right: '      - bike-lights',
    values: { pathway: 'everyone', module: 'bike-locks', suggestion: '' },
  },
  'module-listed-twice': {
    file: 'course.yaml',
    wrong: '      - bike-check\n      - bike-lights\n      - bike-check',
    right: '      - bike-check\n      - bike-lights',
    values: { pathway: 'everyone', module: 'bike-check' },
  },
  'module-not-in-pathway': {
    file: 'course.yaml',
    wrong: '      - bike-check',
    right: '      - bike-check\n      - bike-lights',
    values: { module: 'bike-lights' },
  },
  'reserved-module-id': {
    wrong: moduleCalled('search'),
    right: moduleCalled('bike-locks'),
    values: { module: 'search' },
  },
  'reserved-lesson-id': {
    wrong: {
      'modules/bike-lights/summary.mdx': brightLesson,
      [lightsModule]: { replace: '  - be-seen', by: '  - be-seen\n  - summary' },
    },
    right: {
      'modules/bike-lights/be-bright.mdx': brightLesson,
      [lightsModule]: { replace: '  - be-seen', by: '  - be-seen\n  - be-bright' },
    },
    values: { lesson: 'summary' },
  },
  'missing-lesson': {
    file: lightsModule,
    wrong: '  - be-seen\n  - be-bright',
    right: '  - be-seen',
    values: {
      lesson: 'be-bright',
      file: 'content/modules/bike-lights/be-bright.mdx',
      suggestion: '',
    },
  },
  'lesson-renamed': {
    wrong: {
      'modules/bike-lights/be-bright.mdx': undefined,
      'modules/bike-lights/clean-lights.mdx': brightLesson,
    },
    right: { 'modules/bike-lights/be-bright.mdx': brightLesson },
    around: { [lightsModule]: { replace: '  - be-seen', by: '  - be-seen\n  - be-bright' } },
    values: { from: 'be-bright', to: 'clean-lights' },
  },
  'lesson-listed-twice': {
    file: lightsModule,
    wrong: '  - be-seen\n  - be-seen',
    right: '  - be-seen',
    values: { lesson: 'be-seen' },
  },
  'lesson-not-listed': {
    file: lightsModule,
    instead: '  - be-seen',
    wrong: '  - be-seen',
    right: '  - be-seen\n  - be-bright',
    around: { 'modules/bike-lights/be-bright.mdx': brightLesson },
    values: { lesson: 'be-bright', file: 'content/modules/bike-lights/module.yaml' },
  },
  'duplicate-objective-id': {
    file: lightsModule,
    wrong:
      '  - id: decide-when\n    text: decide when to switch the lights on\n  - id: decide-when\n    text: decide when to switch the lights off',
    right: '  - id: decide-when\n    text: decide when to switch the lights on',
    values: { objective: 'decide-when' },
  },
  'missing-objective': {
    file: question,
    wrong: 'objective: check-brake',
    right: 'objective: check-brakes',
    values: {
      objective: 'check-brake',
      suggestion: 'Did you mean “check-brakes”? ',
      allowed: 'check-tyres, check-brakes',
    },
  },
  'objective-not-practised': {
    file: lightsModule,
    wrong:
      '  - id: decide-when\n    text: decide when to switch the lights on\n  - id: mend-lights\n    text: mend a light',
    right: '  - id: decide-when\n    text: decide when to switch the lights on',
    values: { objective: 'mend-lights' },
  },
  'small-question-bank': {
    file: moduleFile,
    wrong: '  draw: 9',
    right: '  draw: 3',
    values: { draw: '9 questions', bank: '4' },
  },
  'too-many-must-pass': {
    file: moduleFile,
    instead: '  draw: 3',
    wrong: '  draw: 3',
    right: '  draw: 4',
    around: {
      [question]: inQuiz,
      'modules/bike-check/questions/quiz-brake-test.yaml': inQuiz,
      'modules/bike-check/questions/quiz-cut-tyre.yaml': inQuiz,
      'modules/bike-check/questions/quiz-tyre-age.yaml': inQuiz,
    },
    values: { draw: '3 questions', count: '4' },
  },
  'draw-misses-objectives': {
    file: moduleFile,
    wrong: '  draw: 1',
    right: '  draw: 3',
    values: { draw: '1 question', least: '2' },
  },
  'missing-family': {
    file: lightsModule,
    instead: 'lessons:',
    wrong: borrowing('brakes', 'cutz'),
    right: borrowing('brakes', 'cuts'),
    around: withQuiz,
    values: { family: 'cutz', suggestion: 'Did you mean “cuts”? ' },
  },
  'borrowed-family-without-quiz': {
    file: lightsModule,
    instead: 'lessons:',
    wrong: borrowing('brakes', 'tyres'),
    right: borrowing('brakes', 'cuts'),
    around: withQuiz,
    values: { family: 'tyres', module: 'bike-check' },
  },
  'own-family-borrowed': {
    file: lightsModule,
    instead: 'lessons:',
    wrong: borrowing('brakes', 'lights'),
    right: borrowing('brakes', 'cuts'),
    around: withQuiz,
    values: { family: 'lights' },
  },
  'family-in-two-modules': {
    file: 'modules/bike-lights/questions/lights-at-dusk.yaml',
    wrong: 'family: cuts',
    right: 'family: lights',
    around: {
      ...withQuiz,
      [lightsModule]: { replace: 'lessons:', by: borrowing('brakes', 'cuts') },
    },
    values: { family: 'cuts', modules: 'bike-check, bike-lights' },
  },
  'family-borrowed-twice': {
    file: lightsModule,
    instead: 'lessons:',
    wrong: borrowing('brakes', 'brakes'),
    right: borrowing('brakes', 'cuts'),
    around: withQuiz,
    values: { family: 'brakes' },
  },
  'assessment-without-quiz': {
    file: 'modules/bike-check/stopping-safely.mdx',
    wrong: '## The quiz\n\nThe quiz comes last.',
    right: '## The quiz\n\n<Quiz />',
  },
  'quiz-without-assessment': inLesson({ wrong: '<Quiz />' }),
  'second-quiz': {
    file: otherLesson,
    wrong: '<Check question="tyre-pressure" />\n\n<Quiz />',
    right: '<Check question="tyre-pressure" />',
    values: { other: 'content/modules/bike-check/before-you-ride.mdx, line 30' },
  },
} satisfies ExamplesOf<typeof moduleProblems>;
