import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../../src/course/nearest.ts';

const words = ['law', 'charter', 'practice', 'caution', 'passMarkBasis', 'KeyPoint'];

test.each([
  ['law', 'law'],
  ['laws', 'law'],
  ['lwa', 'law'],
  ['alw', 'law'],
  ['wal', undefined],
  ['chartr', 'charter'],
  ['Charter', 'charter'],
  ['practise', 'practice'],
  ['passmarkbasis', 'passMarkBasis'],
  ['passMarkBase', 'passMarkBasis'],
  ['Keypoint', 'KeyPoint'],
  ['warning', undefined],
  ['x', undefined],
  ['', undefined],
])('“%s” is most likely a slip for %s', (word, expected) => {
  expect(nearest(word, words)).toBe(expected);
});

test('of two words that are equally near, the first is taken', () => {
  expect(nearest('cat', ['car', 'cap'])).toBe('car');
});

test('a hint starts with a question only if there is something to ask', () => {
  expect(didYouMean('laws', words)).toBe('Did you mean “law”? ');
  expect(didYouMean('warning', words)).toBe('');
});
