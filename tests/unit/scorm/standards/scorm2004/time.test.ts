import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toIsoDuration, toTimestamp } from '../../../../../scorm/standards/scorm2004/time.ts';

const HOUR = 3_600_000;

describe('durations in SCORM 2004', () => {
  test.each([
    [0, 'PT0H0M0S'],
    [999, 'PT0H0M0S'],
    [125_000, 'PT0H2M5S'],
    [HOUR - 1, 'PT0H59M59S'],
    [HOUR, 'PT1H0M0S'],
    [100 * HOUR, 'PT100H0M0S'],
    [-5_000, 'PT0H0M0S'],
    [Number.NaN, 'PT0H0M0S'],
  ])('%d ms is written %s', (durationMs, written) => {
    expect(toIsoDuration(durationMs)).toBe(written);
  });

  test('every duration is written in whole seconds, rounded down', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), (durationMs) => {
        const parts = /^PT(\d+)H([0-5]?\d)M([0-5]?\d)S$/.exec(toIsoDuration(durationMs));
        const [hours, minutes, seconds] = parts!.slice(1).map(Number);
        expect(hours! * 3600 + minutes! * 60 + seconds!).toBe(Math.floor(durationMs / 1000));
      }),
    );
  });
});

describe('moments in SCORM 2004', () => {
  test.each([
    [0, '1970-01-01T00:00:00'],
    [Date.UTC(2026, 10, 21, 9, 5, 7, 999), '2026-11-21T09:05:07'],
    [Date.UTC(2038, 11, 31, 23, 59, 59), '2038-12-31T23:59:59'],
    [Date.UTC(2039, 0, 1), undefined],
    [-1, undefined],
    [Number.NaN, undefined],
  ])('the moment %d is written %s', (momentMs, written) => {
    expect(toTimestamp(momentMs)).toBe(written);
  });

  test('every moment until 2038 is written in UTC, without fraction or zone', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2.17e12, noNaN: true }), (momentMs) => {
        const written = toTimestamp(momentMs)!;
        expect(written).toMatch(/^(19[7-9]\d|20[0-3]\d)-\d\d-\d\dT\d\d:\d\d:\d\d$/);
        expect(Date.parse(`${written}Z`)).toBe(Math.floor(momentMs / 1000) * 1000);
      }),
    );
  });
});
