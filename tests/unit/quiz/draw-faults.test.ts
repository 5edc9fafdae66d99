import { expect, test } from 'vitest';
import { drawFaults } from './draw-faults.ts';

/** `family number`, about an objective of its own for each letter. */
const bank = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'].map((id) => ({
  id,
  family: id.slice(0, 1),
  objective: `about-${id.startsWith('c') ? 'b' : id.slice(0, 1)}`,
  mustPass: id === 'c1',
}));

test.each([
  [['a1', 'b1', 'c1'], [], []],
  [['a1', 'b1', 'c1'], ['a2', 'b2', 'c1'], []],
  [['a1', 'c1'], [], ['2 questions']],
  [['a1', 'a1', 'c1'], [], ['a1 twice']],
  [['b1', 'b2', 'c1'], [], ['nothing about about-a', 'b1 beside a sibling', 'b2 beside a sibling']],
  [['a1', 'b1', 'c2'], [], ['c1 missing, which must be right']],
  [['a1', 'b1', 'c1'], ['a1', 'b2', 'c1'], ['a1 again, where a2 would do']],
  [['a1', 'b1', 'c1'], ['a1', 'a2', 'c1'], []],
])('the draw %j after %j: %j', (draw, previous, faults) => {
  expect(drawFaults(draw, { bank, count: 3, previous })).toEqual(faults);
});
