import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  toChoiceResponse,
  toOptionLetter,
  toPatternOfAll,
} from '../../../../../scorm/standards/scorm12/choice.ts';

test.each([
  [0, 'a'],
  [1, 'b'],
  [5, 'f'],
  [25, 'z'],
])('option %d of a question is the letter %s', (index, letter) => {
  expect(toOptionLetter(index)).toBe(letter);
});

test.each([
  [[], '', '{}'],
  [[0], 'a', '{a}'],
  [[0, 2], 'a,c', '{a,c}'],
  [[0, 1, 2, 3, 4, 5], 'a,b,c,d,e,f', '{a,b,c,d,e,f}'],
])('the options %j are the response "%s" and the pattern of all "%s"', (options, one, all) => {
  expect(toChoiceResponse(options)).toBe(one);
  expect(toPatternOfAll(options)).toBe(all);
});

test('every choice of options fits into a response', () => {
  fc.assert(
    fc.property(fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 1 }), (options) => {
      expect(toChoiceResponse(options)).toMatch(/^[a-z](,[a-z])*$/);
      expect(toPatternOfAll(options).length).toBeLessThanOrEqual(200);
    }),
  );
});
