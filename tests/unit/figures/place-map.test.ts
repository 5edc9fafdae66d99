import { describe, expect, test } from 'vitest';
import { boroughNames, findBorough } from '../../../src/course/boroughs.ts';
import { boroughArea } from '../../../src/figures/borough-area.ts';
import {
  bordersPath,
  boroughCentre,
  boroughPath,
  LONDON_CREDIT,
  LONDON_SIZE,
} from '../../../src/figures/london.ts';
import { layoutPlaces, type PlaceMark } from '../../../src/figures/place-map.ts';

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
  const layoutIn = (...boroughs: readonly string[]) =>
    layoutPlaces(boroughs.map((borough) => ({ borough })));
  const marksIn = (...boroughs: readonly string[]) => layoutIn(...boroughs).marks;
  /** In pixels on a map 288 across. */
  const pixels = ({ x, y }: { readonly x: number; readonly y: number }) => ({
    x: x * 2.88,
    y: (y * 2.88 * LONDON_SIZE.height) / LONDON_SIZE.width,
  });
  const expectApart = (marks: readonly PlaceMark[]) => {
    for (const [index, one] of marks.entries()) {
      for (const other of marks.slice(index + 1)) {
        const [a, b] = [pixels(one), pixels(other)];
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(24);
      }
    }
  };

  test('stand in the middle of their borough and are numbered in order', () => {
    const [one, two] = marksIn('Croydon', 'Barnet');
    expect([one!.number, two!.number]).toEqual([1, 2]);
    expect(pixels(one!).x / 288).toBeCloseTo(boroughCentre('Croydon').x / LONDON_SIZE.width, 2);
    expect(one!.from).toBeUndefined();
  });

  test('all stand in their own borough, on a closer view where London as a whole has no room', () => {
    const boroughs = ['Lambeth', 'Lambeth', 'Lambeth', 'Lambeth', 'Lewisham', 'City of London'];
    const { view, marks } = layoutIn(...boroughs);
    expect(view.width).toBeLessThan(LONDON_SIZE.width);
    expectApart(marks);
    for (const { number, x, y, from } of marks) {
      expect(from).toBeUndefined();
      const at = { x: view.x + (x * view.width) / 100, y: view.y + (y * view.height) / 100 };
      const distances = boroughArea(boroughs[number - 1]!).points.map((point) =>
        Math.hypot(point.x - at.x, point.y - at.y),
      );
      expect(Math.min(...distances)).toBeLessThan(2);
    }
  });

  test('are shown on a map of all London where that has room', () => {
    expect(layoutIn('Lambeth', 'Lambeth', 'Havering').view).toEqual({ x: 0, y: 0, ...LONDON_SIZE });
    expect(layoutIn(...boroughNames).view.width).toBe(LONDON_SIZE.width);
  });

  test('make room for one another, and remember where they belong', () => {
    const marks = marksIn(
      ...Array.from({ length: 8 }, () => 'Lambeth'),
      'Southwark',
      'City of London',
      'Westminster',
      'Havering',
    );
    expectApart(marks);
    expect(marks.filter(({ from }) => from).length).toBeGreaterThan(6);
    expect(marks.at(-1)!.from).toBeUndefined();
  });

  test('twenty of them still fit, inside the map', () => {
    const marks = marksIn(...Array.from({ length: 20 }, () => 'Hackney'));
    expectApart(marks);
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
          "from": undefined,
          "number": 1,
          "x": 46.5,
          "y": 53.1,
        },
        {
          "from": undefined,
          "number": 2,
          "x": 46.4,
          "y": 64.8,
        },
      ]
    `);
  });
});
