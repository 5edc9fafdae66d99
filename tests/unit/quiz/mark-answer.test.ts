import { describe, expect, test } from 'vitest';
import { markAnswer } from '../../../src/quiz/mark-answer.ts';

const option = (key: string, correct: boolean) => ({ key, text: key, correct, why: 'Because.' });

const common = { family: 'grounds', objective: 'explain', stem: 'Which?' };

const single = {
  ...common,
  id: 'legal-power',
  kind: 'single' as const,
  options: [option('section-1', true), option('section-60', false), option('none', false)],
};

const multiple = {
  ...common,
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

const named = (key: string) => ({ key, text: key, why: 'Because.' });

const trueFalse = {
  ...common,
  id: 'first-the-words',
  kind: 'truefalse' as const,
  answer: false,
  whyTrue: 'No.',
  whyFalse: 'Yes.',
  because: [option('charter', false), option('section-2', true)],
};

const order = {
  ...common,
  id: 'steps',
  kind: 'order' as const,
  items: [named('grounds'), named('words'), named('search')],
};

const match = {
  ...common,
  id: 'themes',
  kind: 'match' as const,
  prompts: [
    { ...named('review'), answer: 'supervision' },
    { ...named('tone'), answer: 'encounter' },
  ],
  options: [named('encounter'), named('training'), named('supervision')],
};

const judge = {
  ...common,
  id: 'endings',
  kind: 'judge' as const,
  actions: [
    { ...named('thank'), rating: 'appropriate' as const },
    { ...named('keep'), rating: 'inappropriate' as const },
  ],
};

const short = {
  ...common,
  id: 'words',
  kind: 'short' as const,
  modelAnswer: 'So.',
  points: ['One.'],
};

describe('other kinds are right only as a whole', () => {
  test.each([
    { question: trueFalse, chosen: [1, 1], isCorrect: true },
    { question: trueFalse, chosen: [1, 0], isCorrect: false },
    { question: trueFalse, chosen: [0, 1], isCorrect: false },
    { question: trueFalse, chosen: [], isCorrect: false },
    { question: order, chosen: [0, 1, 2], isCorrect: true },
    { question: order, chosen: [1, 0, 2], isCorrect: false },
    { question: order, chosen: [], isCorrect: false },
    { question: match, chosen: [2, 0], isCorrect: true },
    { question: match, chosen: [2, 1], isCorrect: false },
    { question: match, chosen: [2], isCorrect: false },
    { question: short, chosen: [], isCorrect: true },
  ])('$question.kind: $chosen is right: $isCorrect', ({ question, chosen, isCorrect }) => {
    expect(markAnswer(question, chosen).isCorrect).toBe(isCorrect);
  });
});

describe('ratings are close when each is at most one step away', () => {
  test.each([
    { chosen: [0, 3], isCorrect: true },
    { chosen: [1, 2], isCorrect: true },
    { chosen: [2, 3], isCorrect: false },
    { chosen: [0], isCorrect: false },
  ])('$chosen is close: $isCorrect', ({ chosen, isCorrect }) => {
    expect(markAnswer(judge, chosen).isCorrect).toBe(isCorrect);
  });
});

test('a match carries the keys of both sides', () => {
  expect(markAnswer(match, [2, 1])).toEqual({
    questionId: 'themes',
    kind: 'match',
    optionKeys: ['encounter', 'training', 'supervision'],
    promptKeys: ['review', 'tone'],
    chosen: [2, 1],
    correct: [2, 0],
    isCorrect: false,
  });
});
