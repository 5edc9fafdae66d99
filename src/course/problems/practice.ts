import { error, warning } from './problem-kind.ts';

/** Problems with the sets of questions that come before and after a module. */
export const practiceProblems = {
  'refreshers-without-bank': error({
    message: 'The module has refreshers, and no question with “use: quiz” to make them from.',
    hint: 'Add questions with “use: quiz”, or take out “refreshers”.',
  }),
  'too-few-families': error<'items' | 'families'>({
    message: ({ items, families }) =>
      `Each refresher asks ${items}, one from each family, and the bank has ${families}.`,
    hint: 'Lower “items”, or add questions with “use: quiz” in other families.',
  }),
  'family-repeats': warning<'family' | 'siblings' | 'sets'>({
    message: ({ family, siblings, sets }) =>
      `The family “${family}” has ${siblings} for ${sets}, so learners meet one again.`,
    hint: ({ family }) =>
      `Add a question with “use: quiz” and “family: ${family}”, or name fewer weeks.`,
  }),
  'measure-missing-question': error<'question' | 'file' | 'suggestion'>({
    message: ({ question }) => `The module has no question “${question}” to measure with.`,
    hint: ({ file, suggestion }) => `${suggestion}Add the file ${file}, or name another question.`,
  }),
  'measure-other-use': error<'question' | 'use' | 'file'>({
    message: ({ question, use }) => `The question “${question}” has “use: ${use}”.`,
    hint: ({ file }) =>
      `Name a question with “use: measure”, or change “use” in ${file}. A question that learners have practised measures nothing.`,
  }),
  'measure-question-twice': error<'question'>({
    message: ({ question }) => `The form names the question “${question}” twice.`,
    hint: 'Keep one of the two lines.',
  }),
  'measure-objective-uneven': error<'form' | 'objective' | 'other'>({
    message: ({ form, objective, other }) =>
      `The form “${form}” asks nothing about the objective “${objective}”, and “${other}” does.`,
    hint: 'Let all three forms cover the same objectives: only then can they be compared.',
  }),
  'unused-measure': warning<'question'>({
    message: ({ question }) => `No form of a measure asks the question “${question}”.`,
    hint: 'Name it in measure.yaml, or delete it.',
  }),
} as const;
