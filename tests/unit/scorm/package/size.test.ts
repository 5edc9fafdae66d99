import { expect, test } from 'vitest';
import { formatSize } from '../../../../scorm/package/size.ts';

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1_000, '1 KB'],
  [68_967, '69 KB'],
  [999_499, '999 KB'],
  [999_500, '1.0 MB'],
  [20_440_000, '20.4 MB'],
  [2_147_483_648, '2.1 GB'],
])('%i bytes read as %s', (bytes, text) => {
  expect(formatSize(bytes)).toBe(text);
});
