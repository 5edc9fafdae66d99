import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayOrder } from '../../../src/quiz/display-order.ts';

const common = { family: 'grounds', objective: 'explain', stem: 'Which?' };
const named = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    key: `key-${String(index)}`,
    text: 'Text.',
    why: 'Because.',
    correct: index === 0,
  }));

const single = (id: string, optionOrder?: 'fixed' | 'shuffled') => ({
  ...common,
  id,
  kind: 'single' as const,
  options: named(5),
  optionOrder,
});

const someId = fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,8}){0,3}$/);

test('items to be put in order are never shown in the right one, and for everyone alike', () => {
  fc.assert(
    fc.property(someId, fc.integer({ min: 3, max: 6 }), (id, count) => {
      const question = { ...common, id, kind: 'order' as const, items: named(count) };
      const order = displayOrder(question);
      const right = Array.from({ length: count }, (_, index) => index);
      expect(order).not.toEqual(right);
      expect([...order].sort()).toEqual(right);
      expect(displayOrder(question, 3)).toEqual(order);
    }),
  );
});

describe('options', () => {
  test.each([undefined, 'fixed' as const])('stand as written when the order is %s', (order) => {
    expect(displayOrder(single('a', order), 2)).toEqual([0, 1, 2, 3, 4]);
  });

  test('that are shuffled stand alike within one try', () => {
    fc.assert(
      fc.property(someId, fc.nat(20), (id, attempt) => {
        const question = single(id, 'shuffled');
        const order = displayOrder(question, attempt);
        expect(displayOrder(question, attempt)).toEqual(order);
        expect([...order].sort()).toEqual([0, 1, 2, 3, 4]);
      }),
    );
  });

  test('that are shuffled stand in many orders over many tries', () => {
    const orders = Array.from({ length: 40 }, (_, attempt) =>
      displayOrder(single('grounds-test', 'shuffled'), attempt).join(),
    );
    expect(new Set(orders).size).toBeGreaterThan(20);
  });
});
