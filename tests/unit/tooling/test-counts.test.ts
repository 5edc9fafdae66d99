import { describe, expect, test } from 'vitest';
import { addCounts, countTests, duration } from '../../helpers/test-counts.ts';

test('counts what Vitest reports', () => {
  const results = { numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
  expect(countTests(results)).toEqual({ passed: 7, failed: 2, skipped: 2 });
});

test('counts what Playwright reports, and takes a flaky test for a failed one', () => {
  const results = { stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 3 } };
  expect(countTests(results)).toEqual({ passed: 5, failed: 3, skipped: 3 });
});

test('adds the counts of several runners', () => {
  const sum = addCounts(
    { passed: 1, failed: 2, skipped: 3 },
    { passed: 10, failed: 0, skipped: 1 },
  );
  expect(sum).toEqual({ passed: 11, failed: 2, skipped: 4 });
});

describe('durations are given in minutes and whole seconds', () => {
  test.each([
    [0, '0 s'],
    [41_600, '42 s'],
    [59_700, '1 min 0 s'],
    [185_000, '3 min 5 s'],
  ])('%i ms: %s', (durationMs, expected) => {
    expect(duration(durationMs)).toBe(expected);
  });
});
