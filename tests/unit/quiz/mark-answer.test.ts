import { describe, expect, test } from 'vitest';
import { markAnswer } from '../../../src/quiz/mark-answer.ts';

const option = (key: string, correct: boolean) => ({ key, text: key, correct, why: 'Because.' });

const single = {
  id: 'legal-power',
  kind: 'single' as const,
  options: [option('section-1', true), option('section-60', false), option('none', false)],
};

const multiple = {
  id: 'grounds',
  kind: 'multiple' as const,
  options: [
    option('what', true),
    option('where', false),
    option('when', true),
    option('who', false),
  ],
};

describe('a question with one right option', () => {
  test.each([
    { chosen: [0], isCorrect: true },
    { chosen: [1], isCorrect: false },
    { chosen: [], isCorrect: false },
    { chosen: [0, 1], isCorrect: false },
    { chosen: [7], isCorrect: false },
  ])('choosing $chosen is right: $isCorrect', ({ chosen, isCorrect }) => {
    expect(markAnswer(single, chosen).isCorrect).toBe(isCorrect);
  });
});

describe('a question with several right options needs exactly those', () => {
  test.each([
    { chosen: [0, 2], isCorrect: true },
    { chosen: [2, 0], isCorrect: true },
    { chosen: [0], isCorrect: false },
    { chosen: [0, 1, 2], isCorrect: false },
    { chosen: [1, 3], isCorrect: false },
    { chosen: [], isCorrect: false },
  ])('choosing $chosen is right: $isCorrect', ({ chosen, isCorrect }) => {
    expect(markAnswer(multiple, chosen).isCorrect).toBe(isCorrect);
  });
});

test('a marked answer carries what a record needs, in file order', () => {
  expect(markAnswer(multiple, [3, 0, 0, 9, -1])).toEqual({
    questionId: 'grounds',
    kind: 'multiple',
    optionKeys: ['what', 'where', 'when', 'who'],
    chosen: [0, 3],
    correct: [0, 2],
    isCorrect: false,
  });
});
