import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SNAPSHOT_LIMIT, snapshotFault } from '../../../../scorm/standards/saved-text.ts';

test.each([
  ['nothing', '', undefined],
  ['every character in use', 'AZaz09_~.:;-', undefined],
  ['as much as fits', 'x'.repeat(4096), undefined],
  ['one character more', 'x'.repeat(4097), '4097 characters are more than 4096'],
  ['a space', 'a b', 'it has characters that not every LMS keeps'],
  ['a line break', 'a\n', 'it has characters that not every LMS keeps'],
  ['an umlaut', 'ä', 'it has characters that not every LMS keeps'],
  ['a bar', 'a|b', 'it has characters that not every LMS keeps'],
])('a saved state of %s', (_what, snapshot, fault) => {
  expect(snapshotFault(snapshot)).toBe(fault);
});

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const kept = Array.from(`${letters}0123456789_~.:;-`);

test('a saved state is fit exactly when it is short enough and of characters every LMS keeps', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...kept) }));
  fc.assert(
    fc.property(text, fc.boolean(), (start, isLong) => {
      const snapshot = isLong ? start.padEnd(SNAPSHOT_LIMIT - 5 + (start.length % 10), 'x') : start;
      const isFit =
        snapshot.length <= 4096 && Array.from(snapshot).every((each) => kept.includes(each));
      expect(snapshotFault(snapshot) === undefined).toBe(isFit);
    }),
  );
});
