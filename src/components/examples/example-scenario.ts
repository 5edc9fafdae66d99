import type { Scenario } from '../../course/course.ts';

const consequence = {
  person: 'The walker steps back.',
  officer: 'You ride on.',
  trust: 'It stays as it was.',
};

const choice = (key: string, text: string, next: string, acceptable: boolean) => ({
  key,
  text,
  next,
  acceptable,
  consequence,
  why: 'Walkers cannot see you without a lamp.',
});

const ending = (id: string) => ({
  kind: 'outcome' as const,
  id,
  text: 'You are home.',
  debrief: 'What did the walker see of you?',
  objective: 'be-seen',
});

/** A story with two decisions, for the example of a scenario. */
export const exampleScenario: Scenario = {
  id: 'example-story',
  moduleId: 'examples',
  slot: 0,
  title: 'The dark path',
  objective: 'be-seen',
  facts: [],
  sources: ['example-rules'],
  basis: 'An invented story.',
  start: 'dusk',
  steps: [
    {
      kind: 'decide',
      id: 'dusk',
      text: 'It gets dark on the path.',
      question: 'What do you do?',
      options: [
        choice('lamps', 'You switch on your lamps.', 'walker', true),
        choice('none', 'You ride on as you are.', 'walker', false),
      ],
    },
    {
      kind: 'decide',
      id: 'walker',
      text: 'A walker is in your way.',
      question: 'What do you do?',
      options: [
        choice('wait', 'You wait.', 'home', true),
        choice('ring', 'You ring your bell.', 'home', true),
      ],
    },
    ending('home'),
  ],
};
