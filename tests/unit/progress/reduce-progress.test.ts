import { describe, expect, test } from 'vitest';
import { answerTo, partState } from '../../../src/progress/reduce-progress.ts';
import { emptyProgress } from '../../../src/progress/progress.ts';
import {
  aModuleDefinition,
  aModuleWithTries,
  aQuizRun,
  aResult,
  progressAfter,
} from './a-module-definition.ts';

describe('parts', () => {
  test('opening a part starts it and makes it the place to resume at', () => {
    const progress = progressAfter([{ type: 'part-opened', partId: 'grounds' }]);
    expect(progress.parts).toEqual({ grounds: 'in-progress' });
    expect(progress.location).toBe('grounds');
  });

  test('a completed part stays completed when it is opened again', () => {
    const progress = progressAfter([
      { type: 'part-completed', partId: 'history' },
      { type: 'part-opened', partId: 'history' },
    ]);
    expect(progress.parts).toEqual({ history: 'completed' });
    expect(progress.location).toBe('history');
  });

  test('completing a part leaves the place to resume at where it is', () => {
    const progress = progressAfter([
      { type: 'part-opened', partId: 'grounds' },
      { type: 'part-completed', partId: 'history' },
    ]);
    expect(progress.location).toBe('grounds');
  });
});

describe('practice questions', () => {
  test('the last answer is kept, and how often it was checked up to three', () => {
    const answer = (chosen: number[], isCorrect: boolean) =>
      ({ type: 'check-answered', questionId: 'check-1', chosen, isCorrect }) as const;
    const once = progressAfter([answer([3, 1], false)]);
    expect(answerTo(once, 'check-1')).toEqual({ chosen: [1, 3], outcome: 'wrong', tries: 1 });
    const often = progressAfter([1, 2, 3, 4, 5].map(() => answer([0], true)));
    expect(answerTo(often, 'check-1')).toEqual({ chosen: [0], outcome: 'right', tries: 3 });
  });

  test('options that the question does not have are left out', () => {
    const progress = progressAfter([
      { type: 'check-answered', questionId: 'check-2', chosen: [2, 3, -1, 2], isCorrect: false },
    ]);
    expect(answerTo(progress, 'check-2')?.chosen).toEqual([2]);
  });
});

describe('the quiz', () => {
  test('a submitted attempt is counted and scored, with its answers marked', () => {
    const progress = progressAfter(aQuizRun(['quiz-1', 'quiz-2'], 1));
    expect(progress.quiz).toEqual({
      draw: ['quiz-1', 'quiz-2'],
      isSubmitted: true,
      attempts: 1,
      lastScore: 0.5,
      bestScore: 0.5,
    });
    expect(answerTo(progress, 'quiz-1')).toEqual({ chosen: [0], outcome: 'right', tries: 1 });
    expect(answerTo(progress, 'quiz-2')).toEqual({ chosen: [1], outcome: 'wrong', tries: 1 });
  });

  test('a drawn question without a result counts as not right', () => {
    const progress = progressAfter([
      { type: 'quiz-started', draw: ['quiz-1', 'quiz-2'] },
      { type: 'quiz-submitted', results: [aResult('quiz-1', true), aResult('quiz-3', true)] },
    ]);
    expect(progress.quiz.lastScore).toBe(0.5);
    expect(answerTo(progress, 'quiz-3')).toBeUndefined();
  });

  test('a retake that goes worse keeps the best score', () => {
    const progress = progressAfter([
      ...aQuizRun(['quiz-1', 'quiz-2'], 2),
      ...aQuizRun(['quiz-3', 'quiz-4'], 1),
    ]);
    expect(progress.quiz).toMatchObject({ attempts: 2, lastScore: 0.5, bestScore: 1 });
  });

  test('a new attempt starts without the answers of the last one and keeps practice answers', () => {
    const progress = progressAfter([
      { type: 'check-answered', questionId: 'check-1', chosen: [0], isCorrect: true },
      ...aQuizRun(['quiz-1', 'quiz-2'], 1),
      { type: 'quiz-started', draw: ['quiz-2', 'quiz-3'] },
    ]);
    expect(Object.keys(progress.answers)).toEqual(['check-1']);
    expect(progress.quiz).toMatchObject({ draw: ['quiz-2', 'quiz-3'], isSubmitted: false });
  });

  test('an answer can be changed until the quiz is handed in', () => {
    const progress = progressAfter([
      { type: 'quiz-started', draw: ['quiz-1', 'quiz-2'] },
      { type: 'quiz-answer-given', questionId: 'quiz-1', chosen: [2] },
      { type: 'quiz-answer-given', questionId: 'quiz-1', chosen: [3] },
    ]);
    expect(answerTo(progress, 'quiz-1')).toEqual({ chosen: [3], outcome: 'given', tries: 0 });
  });

  test('a draw is no longer than the module allows and holds each question once', () => {
    const draw = ['quiz-4', 'quiz-4', 'check-1', 'nothing', 'quiz-1', 'quiz-2'];
    expect(progressAfter([{ type: 'quiz-started', draw }]).quiz.draw).toEqual(['quiz-4', 'quiz-1']);
  });

  test('no attempt starts when all tries are used up', () => {
    const definition = aModuleWithTries(1);
    const after = progressAfter(aQuizRun(['quiz-1', 'quiz-2'], 0), definition);
    expect(progressAfter(aQuizRun(['quiz-3', 'quiz-4'], 2), definition, after)).toBe(after);
  });
});

describe('what does not fit changes nothing', () => {
  const submitted = progressAfter(aQuizRun(['quiz-1', 'quiz-2'], 1));
  test.each([
    ['a part of another module', { type: 'part-opened', partId: 'elsewhere' }],
    [
      'a part named like something every object has',
      { type: 'part-opened', partId: 'constructor' },
    ],
    ['completing an unknown part', { type: 'part-completed', partId: 'elsewhere' }],
    [
      'an unknown question',
      { type: 'check-answered', questionId: 'elsewhere', chosen: [0], isCorrect: true },
    ],
    [
      'practising with a graded question',
      { type: 'check-answered', questionId: 'quiz-1', chosen: [0], isCorrect: true },
    ],
    ['an empty draw', { type: 'quiz-started', draw: ['elsewhere'] }],
    [
      'an answer after handing in',
      { type: 'quiz-answer-given', questionId: 'quiz-1', chosen: [0] },
    ],
    ['handing in twice', { type: 'quiz-submitted', results: [aResult('quiz-1', true)] }],
  ] as const)('%s', (_, event) => {
    expect(progressAfter([event], aModuleDefinition(), submitted)).toBe(submitted);
  });

  test('handing in before anything was drawn', () => {
    const event = { type: 'quiz-submitted', results: [aResult('quiz-1', true)] } as const;
    expect(progressAfter([event])).toBe(emptyProgress);
  });

  test('starting a quiz that the module does not have', () => {
    const definition = aModuleDefinition({ assessment: undefined });
    const event = { type: 'quiz-started', draw: ['quiz-1'] } as const;
    expect(progressAfter([event], definition)).toBe(emptyProgress);
  });
});

test('a lesson or question may be named like something every object has', () => {
  const definition = aModuleDefinition({
    parts: [{ id: 'constructor', title: 'Constructor', slot: 0 }],
    questions: [{ id: 'valueof', slot: 0, kind: 'single', optionCount: 2 }],
  });
  expect(partState(emptyProgress, 'constructor')).toBeUndefined();
  const progress = progressAfter([{ type: 'part-opened', partId: 'constructor' }], definition);
  expect(partState(progress, 'constructor')).toBe('in-progress');
});
