import { describe, expect, test } from 'vitest';
import { nextSaveAtMs, type SaveSituation } from '../../../src/tracking/save-schedule.ts';

const quiet: SaveSituation = {
  savedAtMs: 100_000,
  restedAtMs: 100_000,
  changedAtMs: undefined,
  isPartCompleted: false,
  failures: 0,
  failedAtMs: 0,
};

describe('the next save', () => {
  test.each<[string, Partial<SaveSituation>, number]>([
    ['comes after three minutes when nothing changed', {}, 280_000],
    ['is put off while there is nothing to save', { restedAtMs: 280_000 }, 460_000],
    ['comes within 15 s of a change', { changedAtMs: 130_000 }, 145_000],
    [
      'comes at once when a part is completed',
      { changedAtMs: 150_000, isPartCompleted: true },
      115_000,
    ],
    [
      'comes 15 s after the last when parts follow quickly',
      { changedAtMs: 101_000, isPartCompleted: true },
      115_000,
    ],
    ['is repeated after 1 s', { failures: 1, failedAtMs: 200_000 }, 201_000],
    ['is repeated after 5 s', { failures: 2, failedAtMs: 200_000 }, 205_000],
    ['is repeated after 30 s', { failures: 3, failedAtMs: 200_000 }, 230_000],
    ['is repeated every minute', { failures: 4, failedAtMs: 200_000 }, 260_000],
    ['is repeated every minute for ever', { failures: 400, failedAtMs: 200_000 }, 260_000],
    [
      'waits for its turn when changes come while it fails',
      { failures: 4, failedAtMs: 200_000, changedAtMs: 201_000, isPartCompleted: true },
      260_000,
    ],
  ])('%s', (_, changes, dueAtMs) => {
    expect(nextSaveAtMs({ ...quiet, ...changes })).toBe(dueAtMs);
  });
});
