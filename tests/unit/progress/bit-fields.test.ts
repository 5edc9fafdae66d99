import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packFields, unpackFields } from '../../../src/progress/bit-fields.ts';

describe('numbers become base64url text', () => {
  test.each([
    { values: [], width: 2, text: '' },
    { values: [1, 2, 0], width: 2, text: 'Y' },
    { values: [1], width: 2, text: 'Q' },
    { values: [63, 62, 0], width: 6, text: '_-A' },
    { values: [0x3fff], width: 14, text: '__w' },
  ])('$values in $width bits each: $text', ({ values, width, text }) => {
    expect(packFields(values, width)).toBe(text);
    expect(unpackFields(text, width).slice(0, values.length)).toEqual(values);
  });
});

test('every number comes back, followed by nothing but zeros', () => {
  const some = fc
    .integer({ min: 1, max: 24 })
    .chain((width) =>
      fc.tuple(fc.constant(width), fc.array(fc.integer({ min: 0, max: 2 ** width - 1 }))),
    );
  fc.assert(
    fc.property(some, ([width, values]) => {
      const unpacked = unpackFields(packFields(values, width), width);
      expect(unpacked.slice(0, values.length)).toEqual(values);
      expect(unpacked.slice(values.length).every((value) => value === 0)).toBe(true);
    }),
  );
});
