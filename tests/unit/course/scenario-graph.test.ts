import { describe, expect, test } from 'vitest';
import { graphOf, reachableFrom, waysThrough } from '../../../src/course/scenario-graph.ts';
import { aScenario } from '../../helpers/course-builders.ts';

const { data } = aScenario();

test('a step reaches itself and all that follow', () => {
  expect([...reachableFrom(graphOf(data), 'second')]).toEqual(['second', 'ending']);
  expect([...reachableFrom(graphOf(data), 'nowhere')]).toEqual([]);
});

describe('the ways through a scenario', () => {
  test('are as many as there are series of choices', () => {
    expect(waysThrough(data, 6).map(({ decisions }) => decisions)).toEqual(Array(9).fill(2));
  });

  test('are acceptable when every choice on them is', () => {
    expect(waysThrough(data, 6).filter(({ isAcceptable }) => isAcceptable)).toHaveLength(4);
  });

  test('are followed for one decision more than is allowed', () => {
    const ways = waysThrough(data, 0);
    expect(ways.map(({ steps }) => steps.map(({ id }) => id))).toEqual([['first']]);
  });

  test('come to no step twice', () => {
    const [first, ...others] = data.steps;
    if (first?.kind !== 'decide') throw new Error('The first step decides.');
    const options = first.options.map((option, index) =>
      index === 0 ? option : { ...option, next: 'first' },
    );
    expect(waysThrough({ ...data, steps: [{ ...first, options }, ...others] }, 6)).toHaveLength(3);
  });
});
