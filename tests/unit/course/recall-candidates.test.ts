import { expect, test } from 'vitest';
import { recallCandidates } from '../../../src/course/recall-candidates.ts';

const question = (
  id: string,
  use: 'check' | 'quiz' | 'recall' | 'measure',
  family = 'grounds',
) => ({
  id,
  use,
  family,
});

test('a recall asks practice questions of earlier lessons, and those written for it', () => {
  const questions = [
    question('earlier', 'check'),
    question('later', 'check'),
    question('written-for-it', 'recall'),
    question('graded', 'quiz'),
    question('measured', 'measure'),
    question('of-another-family', 'recall', 'themes'),
  ];
  const placed = new Set(['earlier', 'graded', 'measured']);
  expect(recallCandidates(questions, 'grounds', placed).map(({ id }) => id)).toEqual([
    'earlier',
    'written-for-it',
  ]);
});
