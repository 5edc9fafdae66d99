import { describe, expect, test } from 'vitest';
import { factSchema } from '../../../../src/course/schemas/fact.ts';

const accepts = (id: string) => factSchema.safeParse({ id, confirmed: true }).success;

describe('the id of a fact', () => {
  test.each(['CHA-03', 'VEH-11', 'LAW-07a', 'A3.1', 'D7.12b', 'F4', 'G21'])('can be %s', (id) => {
    expect(accepts(id)).toBe(true);
  });

  test.each(['', 'CHA', 'cha-03', 'CHA-', '3.1', 'A.1', 'A3.', 'A3.1.2', 'A3-x', 'CHA 03'])(
    'cannot be “%s”',
    (id) => {
      expect(accepts(id)).toBe(false);
    },
  );
});
