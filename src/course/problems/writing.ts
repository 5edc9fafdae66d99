import { error, warning } from './problem-kind.ts';

/** Problems with how lessons and questions are worded. */
export const writingProblems = {
  'long-sentence': warning<'words' | 'beginning'>({
    message: ({ words, beginning }) =>
      `The sentence that begins “${beginning}” has ${words} words; more than 25 are hard to follow.`,
    hint: 'Make two sentences of it.',
  }),
  'overlong-sentence': error<'words' | 'beginning'>({
    message: ({ words, beginning }) =>
      `The sentence that begins “${beginning}” has ${words} words; the most is 35.`,
    hint: 'Make two or three sentences of it, each with one idea.',
  }),
  'long-without-practice': warning({
    message: 'By this sentence the learner has read more than 400 words without doing anything.',
    hint: 'Put a <Check question="…" /> before it, or shorten the text.',
  }),
  'minutes-far-off': warning<'minutes' | 'expected'>({
    message: ({ minutes, expected }) =>
      `The lesson says ${minutes} minutes, and by its words and questions it takes about ${expected}.`,
    hint: ({ expected }) => `Write “minutes: ${expected}”, or change the length of the lesson.`,
  }),
  'avoided-words': warning<'words' | 'instead'>({
    message: ({ words }) => `The course does not use “${words}” in its own words.`,
    hint: ({ instead }) => `It is listed in terminology.yaml: ${instead}`,
  }),
  'duplicate-terminology-id': error<'entry'>({
    message: ({ entry }) => `Two entries of the list have the id “${entry}”.`,
    hint: 'Give one of them another id, or make one entry of both.',
  }),
  'option-count': warning<'count'>({
    message: ({ count }) => `The question has ${count} options; three or four work best.`,
    hint: 'Add a wrong option that somebody might believe, or take out the weakest.',
  }),
  'catch-all-option': warning<'text'>({
    message: ({ text }) => `The option “${text}” can be chosen without knowing the answer.`,
    hint: 'Write an option with content of its own, or make the question one with several right options.',
  }),
  'telling-length': warning({
    message: 'The right option is much longer than the others, which gives it away.',
    hint: 'Shorten it, or say as much in the others.',
  }),
  'negative-stem': warning({
    message: 'The question asks for what is not so, which readers easily miss.',
    hint: 'Ask for what is so.',
  }),
} as const;
