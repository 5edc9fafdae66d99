import { expect, test } from 'vitest';
import { coverOf } from '../../../src/course/cover.ts';

test('a module without settings has a shape and a colour that follow from its id alone', () => {
  expect(coverOf({ id: 'charter' })).toEqual(coverOf({ id: 'charter' }));
  const looks = ['charter', 'grounds', 'trust', 'why', 'brixton', 'windrush'].map((id) => {
    const { shape, colour } = coverOf({ id });
    return `${shape} ${colour}`;
  });
  expect(new Set(looks).size).toBeGreaterThan(3);
});

test('what a module sets holds, and the rest is chosen for it', () => {
  const chosen = coverOf({ id: 'charter' });
  expect(coverOf({ id: 'charter', cover: { word: 'Brixton', year: 1981 } })).toEqual({
    ...chosen,
    word: 'Brixton',
    year: 1981,
  });
  expect(coverOf({ id: 'charter', cover: { shape: 'leaf', colour: 'plum' } })).toEqual({
    shape: 'leaf',
    colour: 'plum',
  });
});
