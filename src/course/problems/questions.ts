import { error } from './problem-kind.ts';

/** Problems with questions and with the registers of sources and facts they rest on. */
export const questionProblems = {
  'duplicate-question-id': error<'question' | 'other'>({
    message: ({ question }) => `Two questions use the id “${question}”.`,
    hint: ({ other }) => `The other one is ${other}. Rename one of the files.`,
  }),
  'option-without-explanation': error<'option'>({
    message: ({ option }) => `Option “${option}” has no explanation.`,
    hint: 'Add “why:” with one or two sentences that say why the option is right or wrong.',
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
  'missing-fact': error<'fact' | 'suggestion'>({
    message: ({ fact }) => `There is no fact “${fact}” in facts.yaml.`,
    hint: ({ suggestion }) => `${suggestion}Add the fact to facts.yaml, or name another one.`,
  }),
  'unconfirmed-fact': error<'fact'>({
    message: ({ fact }) => `The fact “${fact}” is not confirmed.`,
    hint: 'Rest the right answer on confirmed facts, or take the question out until this one is confirmed.',
  }),
  'duplicate-source-id': error<'source'>({
    message: ({ source }) => `Two sources use the id “${source}”.`,
    hint: 'Keep one of them, or give one another id.',
  }),
  'duplicate-fact-id': error<'fact'>({
    message: ({ fact }) => `Two facts use the id “${fact}”.`,
    hint: 'Keep one of them, or give one another id.',
  }),
} as const;
