import { expect, test } from 'vitest';
import { toScorm2004Interaction } from '../../../../scorm/adapters/scorm2004-answer.ts';
import { anAnswer } from './an-answer.ts';

const field = (name: string, parts: Parameters<typeof anAnswer>[0]) =>
  Object.fromEntries(toScorm2004Interaction(anAnswer(parts)).fields)[name];

test('an answer becomes an interaction, its type before its responses', () => {
  expect(toScorm2004Interaction(anAnswer())).toEqual({
    id: 'q_what_to_check_a1',
    fields: [
      ['type', 'choice'],
      ['correct_responses.0.pattern', 'officers_name[,]grounds'],
      ['learner_response', 'officers_name[,]hunch'],
      ['result', 'incorrect'],
      ['timestamp', '2026-11-21T09:05:07'],
    ],
  });
});

test.each([
  ['single', [1], 'hunch'],
  ['multiple', [0, 2], 'officers_name[,]grounds'],
  ['multiple', [], ''],
  ['multiple', [2, 7], 'grounds'],
] as const)('the response to a %s question with %j chosen is "%s"', (kind, chosen, text) => {
  expect(field('learner_response', { kind, chosen })).toBe(text);
});

test.each([
  ['single', [2], 'grounds'],
  ['multiple', [0, 1, 2], 'officers_name[,]hunch[,]grounds'],
] as const)('a %s question with the right options %j has the pattern %s', (kind, correct, text) => {
  expect(field('correct_responses.0.pattern', { kind, correct })).toBe(text);
});

test.each([
  [true, 'correct'],
  [false, 'incorrect'],
])('when it is %s that the answer is right, the result is "%s"', (isCorrect, result) => {
  expect(field('result', { isCorrect })).toBe(result);
});

test('a clock that is beyond all calendars leaves the time out', () => {
  expect(field('timestamp', { answeredAtMs: Number.POSITIVE_INFINITY })).toBe('');
});

test.each([
  ['truefalse', ['true', 'false'], [1], [0], 'true-false', 'false', 'true'],
  ['truefalse', ['true', 'false'], [], [1], 'true-false', '', 'false'],
  ['order', ['one', 'two-b'], [1, 0], [0, 1], 'sequencing', 'two_b[,]one', 'one[,]two_b'],
  [
    ...(['match', ['x-ray', 'yes'], [1, 1], [0, 1], 'matching'] as const),
    ...(['first_one[.]yes[,]second[.]yes', 'first_one[.]x_ray[,]second[.]yes'] as const),
  ],
] as const)(
  'a %s answer with the options %j: %j where %j is right',
  (kind, optionKeys, chosen, correct, type, response, pattern) => {
    const parts = { kind, optionKeys, promptKeys: ['first-one', 'second'], chosen, correct };
    expect(field('type', parts)).toBe(type);
    expect(field('learner_response', parts)).toBe(response);
    expect(field('correct_responses.0.pattern', parts)).toBe(pattern);
  },
);

test('the reason for an answer is a record of its own', () => {
  const { id } = toScorm2004Interaction(anAnswer({ kind: 'single', part: 'because' }));
  expect(id).toBe('q_what_to_check_because_a1');
});
