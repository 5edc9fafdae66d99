import type { AuthoredQuestion } from '../authored-course.ts';
import { repeats } from '../course-index.ts';
import { didYouMean } from '../nearest.ts';
import { placeOf, problem, type Problem } from '../problem.ts';
import type { QuestionKind, QuestionSettings } from '../schemas/question.ts';
import { listOf } from '../words.ts';

/** How many different answers the saved state can tell apart: ten bits. */
const MOST_ANSWERS = 1024;

type Of<Kind extends QuestionKind> = Extract<QuestionSettings, { readonly kind: Kind }>;

/** A question of its kind can be answered and marked. */
export function checkQuestionKind(question: AuthoredQuestion): Problem[] {
  const { data } = question;
  switch (data.kind) {
    case 'single':
    case 'multiple':
      return [...checkKeys(question, 'options', data.options), ...checkChoice(question, data)];
    case 'truefalse':
      return [...checkKeys(question, 'because', data.because), ...checkBecause(question, data)];
    case 'order':
      return checkKeys(question, 'items', data.items);
    case 'match':
      return checkMatch(question, data);
    case 'judge':
      return checkKeys(question, 'actions', data.actions);
    case 'short':
      return [];
  }
}

const checkKeys = (
  question: AuthoredQuestion,
  list: string,
  entries: readonly { readonly key: string }[],
): Problem[] =>
  repeats(entries, ({ key }) => key).map(({ entry, index }) =>
    problem('duplicate-option-key', placeOf(question, list, index, 'key'), { option: entry.key }),
  );

const numberWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

const inWords = (count: number): string => numberWords[count] ?? String(count);

function checkChoice(
  question: AuthoredQuestion,
  { kind, options, stem }: Of<'single' | 'multiple'>,
): Problem[] {
  const correct = options.filter((option) => option.correct).length;
  const count = inWords(correct);
  const origin = { ...placeOf(question, 'options'), isKey: true };

  if (correct === 0) return [problem('no-correct-option', origin)];
  if (kind === 'single') {
    return correct === 1 ? [] : [problem('two-correct-options', origin, { count })];
  }
  if (correct === 1) return [problem('too-few-correct-options', origin)];
  if (correct === options.length) return [problem('every-option-correct', origin)];
  const saysHowMany = new RegExp(`\\b(${count}|${String(correct)})\\b`, 'i').test(stem);
  return saysHowMany
    ? []
    : [problem('stem-without-number', placeOf(question, 'stem'), { number: count })];
}

function checkBecause(question: AuthoredQuestion, { because }: Of<'truefalse'>): Problem[] {
  const correct = because.filter((reason) => reason.correct).length;
  if (correct === 1) return [];
  const origin = { ...placeOf(question, 'because'), isKey: true };
  return [problem('one-right-reason', origin, { count: inWords(correct) })];
}

function checkMatch(question: AuthoredQuestion, { prompts, options }: Of<'match'>): Problem[] {
  const keys = options.map(({ key }) => key);
  const tooLarge = options.length ** prompts.length > MOST_ANSWERS;
  return [
    ...checkKeys(question, 'prompts', prompts),
    ...checkKeys(question, 'options', options),
    ...prompts.flatMap(({ answer }, index) =>
      keys.includes(answer)
        ? []
        : problem('missing-match', placeOf(question, 'prompts', index, 'answer'), {
            option: answer,
            suggestion: didYouMean(answer, keys),
            allowed: listOf(keys),
          }),
    ),
    ...(tooLarge
      ? [problem('match-too-large', { ...placeOf(question, 'options'), isKey: true })]
      : []),
  ];
}
