import type { AnswerRecord } from './learning-record.ts';

const MOST_OPTIONS = 10;

const isOneOf = (value: unknown, ...known: readonly unknown[]) => known.includes(value);
const isCount = (value: number, least: number) => Number.isSafeInteger(value) && value >= least;

/**
 * A copy of an answer with nothing but the fields of an answer record in it, or `undefined` when one
 * of them does not have its form.
 * @param isIdentifier whether a value is one of our identifiers
 */
export function checkedAnswer(
  answer: AnswerRecord,
  isIdentifier: (value: string) => boolean,
): AnswerRecord | undefined {
  const { questionId, part, kind, quizAttempt, optionKeys, promptKeys } = answer;
  const { chosen, correct, isCorrect, answeredAtMs } = answer;
  const areKeys = (keys: readonly string[]) =>
    Array.isArray(keys) && keys.length <= MOST_OPTIONS && keys.every(isIdentifier);
  const isSound =
    isIdentifier(questionId) &&
    isOneOf(part, undefined, 'because') &&
    isCount(quizAttempt, 1) &&
    areKeys(optionKeys) &&
    (promptKeys === undefined || areKeys(promptKeys)) &&
    isAnswer(answer, chosen) &&
    isAnswer(answer, correct) &&
    isOneOf(isCorrect, true, false) &&
    isCount(answeredAtMs, 0);
  if (!isSound) return undefined;
  return {
    questionId,
    ...(part && { part }),
    kind,
    quizAttempt,
    optionKeys: [...optionKeys],
    ...(promptKeys && { promptKeys: [...promptKeys] }),
    chosen: [...chosen],
    correct: [...correct],
    isCorrect,
    answeredAtMs,
  };
}

/** Whether these indexes can be an answer to a question of this kind. */
function isAnswer(answer: AnswerRecord, indexes: readonly number[]): boolean {
  const { kind, optionKeys, promptKeys } = answer;
  const isInRange = indexes.every((index) => isCount(index, 0) && index < optionKeys.length);
  if (!isInRange) return false;
  const isWhole = (length: number) => indexes.length === 0 || indexes.length === length;
  switch (kind) {
    case 'single':
    case 'multiple':
      return isAscending(indexes);
    case 'truefalse':
      return isWhole(1) && optionKeys.join() === 'true,false';
    case 'order':
      return isWhole(optionKeys.length) && new Set(indexes).size === indexes.length;
    case 'match':
      return isWhole(promptKeys?.length ?? -1);
    default:
      return false;
  }
}

/** Rising, and so without repeats. */
const isAscending = (indexes: readonly number[]): boolean =>
  indexes.every((index, position) => position === 0 || index > (indexes[position - 1] ?? 0));
