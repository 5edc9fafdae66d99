import { expect, test } from 'vitest';
import { isForCredit, toMode } from '../../../../scorm/standards/launch-values.ts';

test.each([
  ['normal', 'normal'],
  ['browse', 'browse'],
  ['review', 'review'],
  ['', 'normal'],
  ['unheard-of', 'normal'],
])('the mode "%s" is a %s launch', (value, mode) => {
  expect(toMode(value)).toBe(mode);
});

test.each([
  ['credit', true],
  ['no-credit', false],
  ['', true],
  ['unheard-of', true],
])('with the credit "%s" it is %s that results count', (value, counts) => {
  expect(isForCredit(value)).toBe(counts);
});
