import { expect, test } from 'vitest';
import { deriveId, toUuid } from '../../../../scorm/adapters/cmi5-ids.ts';
import { isUuid } from '../../../../scorm/standards/cmi5/xapi.ts';

const registration = '760e3480-ba55-4991-94b0-01820dbd23a2';

test.each([0, 1, 127, 255])('random bytes of %i become a UUID of version 4', (byte) => {
  const uuid = toUuid(new Uint8Array(16).fill(byte));
  expect(isUuid(uuid)).toBe(true);
  expect(uuid.charAt(14)).toBe('4');
});

test('different bytes become different UUIDs', () => {
  const all = Array.from({ length: 256 }, (_, byte) =>
    toUuid(Uint8Array.of(byte, ...new Uint8Array(15))),
  );
  expect(new Set(all).size).toBe(256);
});

test('a derived id is a UUID, the same for the same text, and another for every other', () => {
  const texts = ['completed', 'passed', 'failed'].flatMap((verb) =>
    Array.from({ length: 100 }, (_, index) => `https://lms.example.org/${String(index)} ${verb}`),
  );
  const ids = texts.map((text) => deriveId(registration, text));
  expect(ids.every((id) => isUuid(id))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect(texts.map((text) => deriveId(registration, text))).toEqual(ids);
  expect(ids).not.toContain(registration);
});

test('a derived id is another for another registration', () => {
  const other = '11111111-ba55-4991-94b0-01820dbd23a2';
  expect(deriveId(other, 'passed')).not.toBe(deriveId(registration, 'passed'));
});
