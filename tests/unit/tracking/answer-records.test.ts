import { describe, expect, test } from 'vitest';
import { toAnswerRecords } from '../../../src/tracking/answer-records.ts';

const when = { quizAttempt: 2, answeredAtMs: 1_795_000_000_000 };

describe('an answer to a true-or-false question makes two records', () => {
  const answer = {
    questionId: 'a-claim',
    kind: 'truefalse' as const,
    optionKeys: ['law', 'habit', 'luck'],
    correct: [1, 0],
  };

  test('one for the statement and one for the reason, each marked for itself', () => {
    expect(toAnswerRecords({ ...answer, chosen: [1, 2], isCorrect: false }, when)).toEqual([
      {
        ...when,
        questionId: 'a-claim',
        kind: 'truefalse',
        optionKeys: ['true', 'false'],
        chosen: [1],
        correct: [1],
        isCorrect: true,
      },
      {
        ...when,
        questionId: 'a-claim',
        part: 'because',
        kind: 'single',
        optionKeys: ['law', 'habit', 'luck'],
        chosen: [2],
        correct: [0],
        isCorrect: false,
      },
    ]);
  });

  test('which are empty and wrong when nothing was answered', () => {
    const records = toAnswerRecords({ ...answer, chosen: [], isCorrect: false }, when);
    expect(records.map(({ chosen, isCorrect }) => ({ chosen, isCorrect }))).toEqual([
      { chosen: [], isCorrect: false },
      { chosen: [], isCorrect: false },
    ]);
  });
});

test('an answer of another graded kind is one record', () => {
  const answer = {
    questionId: 'steps',
    kind: 'order' as const,
    optionKeys: ['one', 'two'],
    chosen: [1, 0],
    correct: [0, 1],
    isCorrect: false,
  };
  expect(toAnswerRecords(answer, when)).toEqual([{ ...answer, ...when }]);
});

test.each(['judge', 'short'] as const)('of a %s question nothing is recorded', (kind) => {
  const nothing = { questionId: 'mine', kind, optionKeys: [], chosen: [], correct: [] };
  expect(toAnswerRecords({ ...nothing, isCorrect: true }, when)).toEqual([]);
});
