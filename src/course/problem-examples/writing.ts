import type { writingProblems } from '../problems/writing.ts';
import { inLesson, lesson, lightQuestion } from './bicycles.ts';
import type { ExamplesOf } from './example.ts';

const entry = (id: string, phrase: string) =>
  `- id: ${id}\n  phrases:\n    - ${phrase}\n  instead: Write “bicycle”, the word the rules use.\n`;
const terminology = entry('bike', 'push-bike');

const shortSentences = (count: number) =>
  Array.from({ length: count }, () => 'A clean light is seen from much further away.').join(' ');

export const writingExamples = {
  'long-sentence': inLesson({
    wrong:
      'Switch both of your lights on as soon as the light begins to go, and also whenever there is rain or fog, because drivers then see much less than you think.',
    right:
      'Switch both lights on as soon as the light begins to go. Do so in rain or fog, too: drivers then see much less than you think.',
    values: { words: '31', beginning: 'Switch both of your lights' },
  }),
  'overlong-sentence': inLesson({
    wrong:
      'Switch both of your lights on as soon as the light begins to go, and also whenever there is rain or fog, because drivers then see much less than you think, and many of them look only for the lights of other cars.',
    right:
      'Switch both lights on as soon as the light begins to go. Do so in rain or fog, too. Many drivers look only for the lights of other cars.',
    values: { words: '43', beginning: 'Switch both of your lights' },
  }),
  'long-without-practice': {
    file: lesson,
    instead: '## When to switch them on',
    wrong: `${shortSentences(46)}\n\n## When to switch them on`,
    right: `${shortSentences(3)}\n\n## When to switch them on`,
  },
  'minutes-far-off': {
    file: lesson,
    wrong: 'minutes: 30',
    right: 'minutes: 7',
    values: { minutes: '30', expected: '2' },
  },
  'avoided-words': inLesson({
    wrong: 'A push-bike needs two lights.',
    right: 'A bicycle needs two lights.',
    around: { 'terminology.yaml': terminology },
    values: { words: 'push-bike', instead: 'Write “bicycle”, the word the rules use.' },
  }),
  'duplicate-terminology-id': {
    file: 'terminology.yaml',
    wrong: terminology + entry('bike', 'velocipede'),
    right: terminology + entry('old-word', 'velocipede'),
    values: { entry: 'bike' },
  },
  'option-count': {
    file: lightQuestion,
    wrong: '    why: White shows to the front.\n',
    right:
      '    why: White shows to the front.\n  - key: yellow\n    text: A yellow one\n    why: Yellow is for the reflectors on the pedals.\n',
    values: { count: '2' },
  },
  'catch-all-option': {
    file: lightQuestion,
    wrong: '    text: None of the above',
    right: '    text: A yellow one',
    values: { text: 'None of the above' },
  },
  'telling-length': {
    file: lightQuestion,
    wrong: '    text: A red one, which tells the drivers behind you where you are going',
    right: '    text: A red one',
  },
  'negative-stem': {
    file: lightQuestion,
    wrong: 'stem: Which light does not show to the front?',
    right: 'stem: Which light shows to the back?',
  },
} satisfies ExamplesOf<typeof writingProblems>;
