import { error, warning } from './problem-kind.ts';

/** Problems with what a lesson points at and with the components it uses. */
export const lessonProblems = {
  'question-renamed': error<'from' | 'to'>({
    message: ({ from, to }) =>
      `The module has no question “${from}”, and no lesson places the question “${to}”.`,
    hint: ({ from, to }) =>
      `If you have renamed the file, call it “${from}.yaml” again: learners’ answers are kept under this name. If it is another question, name “${to}” here.`,
  }),
  'missing-question': error<'question' | 'file' | 'suggestion'>({
    message: ({ question }) => `The module has no question “${question}”.`,
    hint: ({ file, suggestion }) => `${suggestion}Add the file ${file}, or name another question.`,
  }),
  'question-of-another-module': error<'question' | 'other'>({
    message: ({ question, other }) =>
      `The question “${question}” belongs to the module “${other}”.`,
    hint: 'Name a question of this module, or write a copy of it under another id.',
  }),
  'quiz-question-placed-as-check': error<'question' | 'file'>({
    message: ({ question }) => `The question “${question}” is in the bank of the quiz.`,
    hint: ({ file }) =>
      `Name a practice question, or change “use” to “check” in ${file}. A question learners have practised is no use in the quiz.`,
  }),
  'other-question-placed-as-check': error<'question' | 'file' | 'use'>({
    message: ({ question, use }) =>
      `The question “${question}” is not for lessons: its “use” is “${use}”.`,
    hint: ({ file }) => `Name a practice question, or change “use” to “check” in ${file}.`,
  }),
  'recall-without-question': error<'family'>({
    message: ({ family }) => `<Recall> finds no question of the family “${family}” to ask.`,
    hint: 'It asks a practice question of an earlier lesson, or any question with “use: recall”. Name the family of one.',
  }),
  'check-placed-twice': error<'question' | 'other'>({
    message: ({ question, other }) => `The question “${question}” already stands in ${other}.`,
    hint: 'Keep one of the two, or write a second question about the same idea.',
  }),
  'unused-check': warning<'question'>({
    message: ({ question }) => `No lesson places the practice question “${question}”.`,
    hint: ({ question }) =>
      `Put <Check question="${question}" /> in a lesson, or change “use” to “quiz”.`,
  }),
  'missing-source': error<'source' | 'suggestion'>({
    message: ({ source }) => `There is no source “${source}” in sources.yaml.`,
    hint: ({ suggestion }) => `${suggestion}Add the source to sources.yaml, or name another one.`,
  }),
  'review-overdue': warning<'date'>({
    message: ({ date }) => `The facts of this lesson needed checking by ${date}.`,
    hint: 'Have them checked, then set a later “reviewBy”.',
  }),
  'unknown-component': error<'name' | 'suggestion' | 'allowed'>({
    message: ({ name }) => `Lessons have no component <${name}>.`,
    hint: ({ suggestion, allowed }) => `${suggestion}The components are: ${allowed}.`,
  }),
  'unknown-prop': error<'name' | 'prop' | 'suggestion' | 'allowed'>({
    message: ({ name, prop }) => `<${name}> has no setting “${prop}”.`,
    hint: ({ suggestion, allowed }) => `${suggestion}Its settings are: ${allowed}.`,
  }),
  'missing-prop': error<'name' | 'prop'>({
    message: ({ name, prop }) => `<${name}> has no “${prop}”.`,
    hint: ({ name, prop }) => `Write <${name} ${prop}="…">.`,
  }),
  'repeated-prop': error<'name' | 'prop'>({
    message: ({ name, prop }) => `<${name}> sets “${prop}” twice.`,
    hint: 'Keep one of the two.',
  }),
  'prop-not-quoted': error<'name' | 'prop'>({
    message: ({ name, prop }) => `“${prop}” of <${name}> is not text in straight quotes.`,
    hint: ({ prop }) => `Write ${prop}="…".`,
  }),
  'prop-value': error<'name' | 'prop' | 'value' | 'suggestion' | 'allowed'>({
    message: ({ name, prop, value }) => `“${prop}” of <${name}> cannot be “${value}”.`,
    hint: ({ suggestion, allowed }) => `${suggestion}It is one of: ${allowed}.`,
  }),
  'component-takes-no-text': error<'name'>({
    message: ({ name }) => `<${name}> holds text, and the page would not show it.`,
    hint: ({ name }) => `Close it at once, as in <${name} … />, and put the text after it.`,
  }),
  'component-without-text': error<'name'>({
    message: ({ name }) => `<${name}> holds no text.`,
    hint: ({ name }) => `Put the text between <${name}> and </${name}>, each on its own line.`,
  }),
  'component-not-on-own-line': error<'name'>({
    message: ({ name }) => `<${name}> shares a line with text.`,
    hint: 'Put the component between empty lines, and any text it holds on lines in between.',
  }),
} as const;
