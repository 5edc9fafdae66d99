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

test.each([
  ['truefalse', ['true', 'false'], [1], [0], 'true-false', 'f', 't'],
  ['truefalse', ['true', 'false'], [], [1], 'true-false', '', 'f'],
  ['order', ['one', 'two', 'three'], [1, 0, 2], [0, 1, 2], 'sequencing', 'b,a,c', 'a,b,c'],
  ['match', ['x-ray', 'yes', 'zoo'], [2, 2], [0, 1], 'matching', '1.c,2.c', '{1.a,2.b}'],
] as const)(
  'a %s answer with the options %j: %j where %j is right',
  (kind, optionKeys, chosen, correct, type, response, pattern) => {
    const parts = { kind, optionKeys, promptKeys: ['first-one', 'second'], chosen, correct };
    expect(field('type', parts)).toBe(type);
    expect(field('student_response', parts)).toBe(response);
    expect(field('correct_responses.0.pattern', parts)).toBe(pattern);
  },
);

test('the reason for an answer is a record of its own', () => {
  const { id } = toScorm12Interaction(anAnswer({ kind: 'single', part: 'because' }));
  expect(id).toBe('q_what_to_check_because_a1');
});
