import { error, warning } from './problem-kind.ts';

/** Problems with questions and with the registers of sources and facts they rest on. */
export const questionProblems = {
  'duplicate-question-id': error<'question' | 'other'>({
    message: ({ question }) => `Two questions use the id “${question}”.`,
    hint: ({ other }) => `The other one is ${other}. Rename one of the files.`,
  }),
  'reserved-question-id': error<'question'>({
    message: ({ question }) =>
      `The id “${question}” ends in “-because”, an ending that records use themselves.`,
    hint: 'Rename the file.',
  }),
  'option-without-explanation': error<'option' | 'what'>({
    message: ({ option }) => `${option} has no explanation.`,
    hint: ({ what }) => `Add “why:” with one or two sentences that say why ${what}.`,
  }),
  'duplicate-option-key': error<'option'>({
    message: ({ option }) => `Two options use the key “${option}”.`,
    hint: 'Give one of them another key.',
  }),
  'no-correct-option': error({
    message: 'No option of the question is marked as right.',
    hint: 'Add “correct: true” to the right option.',
  }),
  'two-correct-options': error<'count'>({
    message: ({ count }) => `A question with one answer has ${count} options marked as right.`,
    hint: 'Leave one “correct: true”, or change “kind” to “multiple”.',
  }),
  'too-few-correct-options': error({
    message: 'A question with several answers has only one option marked as right.',
    hint: 'Add “correct: true” to another option, or change “kind” to “single”.',
  }),
  'every-option-correct': error({
    message: 'Every option of the question is marked as right.',
    hint: 'Add an option that is wrong, or take out a “correct: true”.',
  }),
  'stem-without-number': error<'number'>({
    message: ({ number }) => `The stem does not say that ${number} options are right.`,
    hint: ({ number }) => `End the stem with “Choose ${number}.”`,
  }),
  'one-right-reason': error<'count'>({
    message: ({ count }) => `The question has ${count} reasons marked as right.`,
    hint: 'Mark exactly one reason with “correct: true”.',
  }),
  'missing-match': error<'option' | 'suggestion' | 'allowed'>({
    message: ({ option }) => `The question has no option “${option}” to match.`,
    hint: ({ suggestion, allowed }) => `${suggestion}The options are: ${allowed}.`,
  }),
  'match-too-large': error({
    message: 'Five prompts with five options are more than the saved state can hold.',
    hint: 'Take out a prompt or an option.',
  }),
  'must-pass-outside-quiz': error({
    message: 'Only a question of the quiz can be one that must be right to pass.',
    hint: 'Take out “mustPass”, or change “use” to “quiz”.',
  }),
  'missing-fact': error<'fact' | 'suggestion'>({
    message: ({ fact }) => `There is no fact “${fact}” in facts.yaml.`,
    hint: ({ suggestion }) => `${suggestion}Add the fact to facts.yaml, or name another one.`,
  }),
  'unconfirmed-fact': error<'fact'>({
    message: ({ fact }) => `The fact “${fact}” is not confirmed.`,
    hint: 'Name confirmed facts, and let nothing a learner is told rest on this one until it is confirmed.',
  }),
  'duplicate-source-id': error<'source'>({
    message: ({ source }) => `Two sources use the id “${source}”.`,
    hint: 'Keep one of them, or give one another id.',
  }),
  'duplicate-fact-id': error<'fact'>({
    message: ({ fact }) => `Two facts use the id “${fact}”.`,
    hint: 'Keep one of them, or give one another id.',
  }),
  'draft-not-ready': warning<'what' | 'fix'>({
    message: ({ what }) => `This question is a draft. ${what}`,
    hint: ({ fix }) => fix,
  }),
  'draft-ready': warning<'file'>({
    message: 'This question is a draft, and it lacks nothing that a file can show.',
    hint: ({ file }) => `When it is right, move it to ${file}, then run “npm run slots”.`,
  }),
} as const;
