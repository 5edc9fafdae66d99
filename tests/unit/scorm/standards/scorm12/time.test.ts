import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCmiTime, toCmiTimespan } from '../../../../../scorm/standards/scorm12/time.ts';

const HOUR = 3_600_000;

describe('durations in SCORM 1.2', () => {
  test.each([
    [0, '0000:00:00.00'],
    [9, '0000:00:00.00'],
    [50, '0000:00:00.05'],
    [999, '0000:00:00.99'],
    [1_000, '0000:00:01.00'],
    [125_000, '0000:02:05.00'],
    [59 * 60_000 + 59_999, '0000:59:59.99'],
    [HOUR, '0001:00:00.00'],
    [100 * HOUR, '0100:00:00.00'],
    [9_999 * HOUR, '9999:00:00.00'],
    [10_000 * HOUR, '9999:59:59.99'],
    [Number.POSITIVE_INFINITY, '9999:59:59.99'],
    [-5_000, '0000:00:00.00'],
    [Number.NaN, '0000:00:00.00'],
  ])('%d ms is written %s', (durationMs, written) => {
    expect(toCmiTimespan(durationMs)).toBe(written);
  });

  test('every duration is padded and loses less than a hundredth of a second', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 9_999 * HOUR, noNaN: true }), (durationMs) => {
        const written = toCmiTimespan(durationMs);
        expect(written).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d{2}$/);
        const [hours, minutes, seconds] = written.split(':').map(Number);
        const readMs = hours! * HOUR + minutes! * 60_000 + Math.round(seconds! * 1000);
        expect(durationMs - readMs).toBeGreaterThanOrEqual(0);
        expect(durationMs - readMs).toBeLessThan(10);
      }),
    );
  });

  test('a longer duration is never written as a shorter one', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (first, second) => {
        const [shorter, longer] = [Math.min(first, second), Math.max(first, second)];
        expect(toCmiTimespan(shorter) <= toCmiTimespan(longer)).toBe(true);
      }),
    );
  });
});

describe('times of day in SCORM 1.2', () => {
  test.each([
    [0, '00:00:00'],
    [Date.UTC(2026, 10, 21, 9, 5, 7, 999), '09:05:07'],
    [Date.UTC(2026, 5, 30, 23, 59, 59), '23:59:59'],
    [-1, undefined],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
  ])('the moment %d is written %s', (momentMs, written) => {
    expect(toCmiTime(momentMs)).toBe(written);
  });
});
