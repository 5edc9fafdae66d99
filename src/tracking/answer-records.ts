import type { MarkedAnswer } from '../quiz/mark-answer.ts';
import type { AnswerRecord } from './learning-record.ts';

/**
 * What is put on record of an answer. A `truefalse` answer makes two records, one for the statement
 * and one for the reason: no standard has a form for both together. Of kinds that are never graded
 * nothing is recorded.
 */
export function toAnswerRecords(
  answer: MarkedAnswer,
  when: Pick<AnswerRecord, 'quizAttempt' | 'answeredAtMs'>,
): AnswerRecord[] {
  const { kind } = answer;
  if (kind === 'judge' || kind === 'short') return [];
  if (kind !== 'truefalse') return [{ ...answer, kind, ...when }];

  const { questionId, optionKeys } = answer;
  const [statement, reason] = [0, 1].map((place) => {
    const chosen = answer.chosen.slice(place, place + 1);
    const correct = answer.correct.slice(place, place + 1);
    return { chosen, correct, isCorrect: chosen.join() === correct.join() };
  });
  if (!statement || !reason) return [];
  return [
    { questionId, kind, optionKeys: ['true', 'false'], ...statement, ...when },
    { questionId, part: 'because', kind: 'single', optionKeys, ...reason, ...when },
  ];
}
