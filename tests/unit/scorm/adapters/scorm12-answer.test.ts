import { expect, test } from 'vitest';
import { toScorm12Interaction } from '../../../../scorm/adapters/scorm12-answer.ts';
import { anAnswer } from './an-answer.ts';

const field = (name: string, parts: Parameters<typeof anAnswer>[0]) =>
  Object.fromEntries(toScorm12Interaction(anAnswer(parts)).fields)[name];

test('an answer becomes an interaction', () => {
  expect(toScorm12Interaction(anAnswer())).toEqual({
    id: 'q_what_to_check_a1',
    fields: [
      ['type', 'choice'],
      ['correct_responses.0.pattern', '{a,c}'],
      ['student_response', 'a,b'],
      ['result', 'wrong'],
      ['time', '09:05:07'],
    ],
  });
});

test.each([
  ['single', [1], 'b'],
  ['multiple', [0, 1], '{a,b}'],
  ['multiple', [0, 1, 2], '{a,b,c}'],
] as const)('a %s question with the right options %j has the pattern %s', (kind, correct, text) => {
  expect(field('correct_responses.0.pattern', { kind, correct })).toBe(text);
});

test.each([
  ['single', [1], 'b'],
  ['multiple', [0, 2], 'a,c'],
  ['multiple', [], ''],
] as const)('the response to a %s question with %j chosen is "%s"', (kind, chosen, text) => {
  expect(field('student_response', { kind, chosen })).toBe(text);
});

test.each([
  [true, 'correct'],
  [false, 'wrong'],
])('when it is %s that the answer is right, the result is "%s"', (isCorrect, result) => {
  expect(field('result', { isCorrect })).toBe(result);
});

test('a clock that is beyond all calendars leaves the time out', () => {
  expect(field('time', { answeredAtMs: Number.NaN })).toBe('');
});
