import { describe, expect, test } from 'vitest';
import { boroughNames, findBorough } from '../../../src/course/boroughs.ts';
import {
  bordersPath,
  boroughCentre,
  boroughPath,
  LONDON_CREDIT,
  LONDON_SIZE,
} from '../../../src/figures/london.ts';
import { layoutPlaces } from '../../../src/figures/place-map.ts';

describe('the map of London', () => {
  test('has 32 boroughs and the City', () => {
    expect(boroughNames).toHaveLength(33);
    expect(boroughNames).toContain('City of London');
  });

  test('draws every borough as a closed outline around its centre', () => {
    for (const name of boroughNames) {
      expect(boroughPath(name)).toMatch(/^(M[\d l-]+z)+$/);
      const { x, y } = boroughCentre(name);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(LONDON_SIZE.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(LONDON_SIZE.height);
    }
  });

  test('has north up: Enfield above Croydon, Havering right of Hillingdon', () => {
    expect(boroughCentre('Enfield').y).toBeLessThan(boroughCentre('Croydon').y);
    expect(boroughCentre('Hillingdon').x).toBeLessThan(boroughCentre('Havering').x);
  });

  test('is small enough for a page on a slow connection', () => {
    expect(bordersPath.length).toBeLessThan(6000);
  });

  test('names whose data it is drawn from, and the licence', () => {
    expect(LONDON_CREDIT).toMatch(/Crown copyright .* Open Government Licence v3\.0/);
  });

  test('knows a borough by the ways people write its name', () => {
    expect(findBorough('Kensington & Chelsea')).toBe('Kensington and Chelsea');
    expect(findBorough('City of Westminster')).toBe('Westminster');
    expect(findBorough('Brixton')).toBeUndefined();
  });
});

describe('the marks of places', () => {
  const marksIn = (...boroughs: readonly string[]) =>
    layoutPlaces(boroughs.map((borough) => ({ borough })));
  /** In pixels on a map 288 across. */
  const pixels = ({ x, y }: { readonly x: number; readonly y: number }) => ({
    x: x * 2.88,
    y: (y * 2.88 * LONDON_SIZE.height) / LONDON_SIZE.width,
  });

  test('stand in the middle of their borough and are numbered in order', () => {
    const [one, two] = marksIn('Croydon', 'Barnet');
    expect([one!.number, two!.number]).toEqual([1, 2]);
    expect(pixels(one!).x / 288).toBeCloseTo(boroughCentre('Croydon').x / LONDON_SIZE.width, 2);
    expect(one!.from).toBeUndefined();
  });

  test('make room for one another, and remember where they belong', () => {
    const marks = marksIn(
      ...Array.from({ length: 8 }, () => 'Lambeth'),
      'Southwark',
      'City of London',
      'Westminster',
      'Havering',
    );
    for (const [index, one] of marks.entries()) {
      for (const other of marks.slice(index + 1)) {
        const [a, b] = [pixels(one), pixels(other)];
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(24);
      }
    }
    expect(marks.filter(({ from }) => from).length).toBeGreaterThan(6);
    expect(marks.at(-1)!.from).toBeUndefined();
  });

  test('twenty of them still fit, inside the map', () => {
    const marks = marksIn(...Array.from({ length: 20 }, () => 'Hackney'));
    for (const mark of marks) {
      const { x, y } = pixels(mark);
      expect(x).toBeGreaterThanOrEqual(12);
      expect(x).toBeLessThanOrEqual(276);
      expect(y).toBeGreaterThanOrEqual(12);
      expect(y).toBeLessThanOrEqual(222 - 12);
    }
  });

  test('stand where they stood in the last build', () => {
    expect(marksIn('Lambeth', 'Lambeth', 'Hackney')).toEqual(
      marksIn('Lambeth', 'Lambeth', 'Hackney'),
    );
    expect(marksIn('Lambeth', 'Lambeth')).toMatchInlineSnapshot(`
      [
        {
          "from": {
            "x": 46.5,
            "y": 58.9,
          },
          "number": 1,
          "x": 41.9,
          "y": 58.9,
        },
        {
          "from": {
            "x": 46.5,
            "y": 58.9,
          },
          "number": 2,
          "x": 51,
          "y": 58.9,
        },
      ]
    `);
  });
});
