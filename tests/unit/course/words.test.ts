import { expect, test } from 'vitest';
import { durationOf } from '../../../src/course/words.ts';

test('up to an hour and a half a duration is told in minutes', () => {
  expect([1, 45, 60, 89].map(durationOf)).toEqual([
    '1 minute',
    '45 minutes',
    '60 minutes',
    '89 minutes',
  ]);
});

test('from there on it is told in hours and halves, to the nearest', () => {
  expect([90, 104, 105, 145, 325, 905].map(durationOf)).toEqual([
    '1½ hours',
    '1½ hours',
    '2 hours',
    '2½ hours',
    '5½ hours',
    '15 hours',
  ]);
});
