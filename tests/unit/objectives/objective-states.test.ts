import { expect, test } from 'vitest';
import { objectiveState, type ModuleAnswer } from '../../../src/objectives/objective-states.ts';

const check = (isRight: boolean, objective = 'tell'): ModuleAnswer => ({
  objective,
  isFromQuiz: false,
  isRight,
});
const quiz = (isRight: boolean): ModuleAnswer => ({ objective: 'tell', isFromQuiz: true, isRight });

test.each([
  ['nothing was answered', [], [], 'not-yet'],
  ['a check was right', [check(true)], [], 'can-do'],
  ['one of two checks was wrong', [check(true), check(false)], [], 'not-yet'],
  ['only another objective was right', [check(true, 'link')], [], 'not-yet'],
  ['the quiz was right and a check was not', [check(false), quiz(true)], [], 'can-do'],
  ['the quiz was wrong and a check was right', [check(true), quiz(false)], [], 'not-yet'],
  ['a refresher was right again', [quiz(true)], [true], 'kept-up'],
  ['two refreshers were right', [quiz(true)], [true, true], 'kept-up'],
  ['a refresher was missed', [quiz(true)], [false], 'not-yet'],
  ['a later refresher was missed', [quiz(true)], [true, false], 'can-do'],
  ['a missed one was made good', [quiz(true)], [false, true], 'can-do'],
  ['a refresher was right after a failed quiz', [quiz(false)], [true], 'can-do'],
  ['a refresher did not ask about it', [quiz(true)], [undefined], 'can-do'],
] as const)('when %s', (_, answers, refreshers, expected) => {
  const results = refreshers.map(
    (result, index) => [index + 1, result === undefined ? {} : { tell: result }] as const,
  );
  expect(objectiveState('tell', answers, new Map(results))).toBe(expected);
});

test('refreshers count in the order of their weeks, whatever order they were taken in', () => {
  const results = new Map([
    [12, { tell: false }],
    [1, { tell: true }],
  ]);
  expect(objectiveState('tell', [quiz(true)], results)).toBe('can-do');
});
