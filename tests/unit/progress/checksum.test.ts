import { expect, test } from 'vitest';
import { checksum } from '../../../src/progress/checksum.ts';

test.each([
  { text: '', crc32: 0 },
  { text: '123456789', crc32: 0xcbf43926 },
  { text: 'a', crc32: 0xe8b7be43 },
])('the checksum of "$text" is its CRC-32 in seven digits', ({ text, crc32 }) => {
  expect(checksum(text)).toBe(crc32.toString(36).padStart(7, '0'));
});
