import { describe, expect, test } from 'vitest';
import {
  dateSchema,
  identifierSchema,
  lineSchema,
} from '../../../../src/course/schemas/identifier.ts';

const complaint = (schema: typeof identifierSchema, value: string) =>
  schema.safeParse(value).error?.issues[0]?.message;

describe('an identifier', () => {
  test.each(['a', 'stop-and-search', 'unit-2', 'a1-b2-c3', 'a'.repeat(48)])('can be %s', (id) => {
    expect(complaint(identifierSchema, id)).toBeUndefined();
  });

  test.each(['', '1-first', '-a', 'a-', 'a--b', 'A', 'a_b', 'a b', 'é', 'a.b', 'a/b'])(
    'cannot be “%s”',
    (id) => {
      expect(complaint(identifierSchema, id)).toBe(
        'must be lower-case letters, digits and single hyphens, starting with a letter',
      );
    },
  );

  test('has at most 48 characters', () => {
    expect(complaint(identifierSchema, 'a'.repeat(49))).toBe('is longer than 48 characters');
  });
});

describe('a date', () => {
  test.each([
    ['2026-11-21', undefined],
    ['2024-02-29', undefined],
    ['2026-02-29', 'is not a day in the calendar'],
    ['2026-13-01', 'is not a day in the calendar'],
    ['2026-00-10', 'is not a day in the calendar'],
    ['21.11.2026', 'must be a date written like 2026-11-21'],
    ['2026-1-2', 'must be a date written like 2026-11-21'],
  ])('%s: %s', (date, expected) => {
    expect(complaint(dateSchema, date)).toBe(expected);
  });
});

describe('a line of text', () => {
  const form = 'must be one line without spaces at either end (a long text starts with “>-”)';

  test.each([
    ['A', undefined],
    ['A line, with “signs”', undefined],
    ['0123456789'.repeat(2), undefined],
    ['0123456789'.repeat(2) + 'x', 'is longer than 20 characters'],
    ['', 'is empty'],
    [' a', form],
    ['a ', form],
    ['a\nb', form],
    ['a\n', form],
  ])('%j: %s', (text, expected) => {
    expect(complaint(lineSchema(20), text)).toBe(expected);
  });
});
