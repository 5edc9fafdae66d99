import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toShare, toShareText } from '../../../../scorm/standards/share.ts';

describe('a share in the forms an LMS takes', () => {
  test.each([
    [0, { percent: '0', decimal: '0' }],
    [0.004, { percent: '0', decimal: '0' }],
    [0.29, { percent: '29', decimal: '0.29' }],
    [0.5, { percent: '50', decimal: '0.5' }],
    [2 / 3, { percent: '67', decimal: '0.67' }],
    [1, { percent: '100', decimal: '1' }],
    [-0.01, undefined],
    [1.01, undefined],
    [Number.NaN, undefined],
  ])('%d becomes %j', (share, text) => {
    expect(toShareText(share)).toEqual(text);
  });

  test('both forms say the same, in whole per cent', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const { percent, decimal } = toShareText(share)!;
        expect(percent).toMatch(/^(\d\d?|100)$/);
        expect(decimal).toMatch(/^(0(\.\d\d?)?|1)$/);
        expect(Math.round(Number(decimal) * 100)).toBe(Number(percent));
        expect(toShare(percent, 100)).toBe(toShare(decimal, 1));
      }),
    );
  });
});

describe('a score or pass mark as an LMS gives it', () => {
  test.each([
    ['80', 100, 0.8],
    ['80.5', 100, 0.805],
    [' 80 ', 100, 0.8],
    ['0', 100, 0],
    ['120', 100, 1],
    ['0.8', 1, 0.8],
    ['-0.5', 1, 0],
    ['', 100, undefined],
    ['  ', 100, undefined],
    ['80%', 100, undefined],
    ['80,5', 100, undefined],
    ['Infinity', 100, undefined],
    ['none', 1, undefined],
  ])('"%s" of %d is %s', (text, full, share) => {
    expect(toShare(text, full)).toBe(share);
  });

  test('any text at all is read as nothing or as a share', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const share = toShare(text, 100);
        expect(share === undefined || (share >= 0 && share <= 1)).toBe(true);
      }),
    );
  });
});
