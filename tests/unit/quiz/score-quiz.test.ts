import { describe, expect, test } from 'vitest';
import { isPassing, scoreQuiz } from '../../../src/quiz/score-quiz.ts';

describe('the score is the share of right answers in whole per cent', () => {
  test.each([
    { right: 0, of: 4, score: 0 },
    { right: 1, of: 3, score: 0.33 },
    { right: 2, of: 3, score: 0.67 },
    { right: 5, of: 8, score: 0.63 },
    { right: 7, of: 7, score: 1 },
    { right: 0, of: 0, score: 0 },
  ])('$right of $of is $score', ({ right, of, score }) => {
    const results = Array.from({ length: of }, (_, index) => ({ isCorrect: index < right }));
    expect(scoreQuiz(results)).toBe(score);
  });
});

describe('a score passes when the whole per cent shown reaches the pass mark shown', () => {
  test.each([
    { score: 0.8, passingScore: 0.8, isPassed: true },
    { score: 0.79, passingScore: 0.8, isPassed: false },
    { score: 0.67, passingScore: 2 / 3, isPassed: true },
    { score: 0.29, passingScore: 0.1 + 0.2 - 0.01, isPassed: true },
    { score: 1, passingScore: 1, isPassed: true },
  ])('$score against $passingScore: $isPassed', ({ score, passingScore, isPassed }) => {
    expect(isPassing(score, passingScore)).toBe(isPassed);
  });
});
