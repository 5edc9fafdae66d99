import london from './london-boroughs.json' with { type: 'json' };

/*
 * The boroughs of London and the City, simplified from the Statistical GIS Boundary Files of the
 * London Datastore by way of the npm package vega-datasets 3.2.1 (`londonBoroughs.json`), under the
 * Open Government Licence v3.0: latitude and longitude flattened at 51.49° north, scaled to 480 units
 * across, rounded to whole units, and points left out that change an outline by less than 6 square
 * units. Boroughs share their borders: an arc stands once, and a ring names the arcs it runs along,
 * `~n` for arc n backwards.
 */

/** In units of the map. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Borough {
  readonly rings: readonly (readonly number[])[];
  /** Centre of its largest part. */
  readonly centre: readonly number[];
}

const boroughs: Readonly<Record<string, Borough>> = london.boroughs;
const arcs: readonly (readonly number[])[] = london.arcs;

/** What has to stand beside any map drawn from these outlines. */
export const LONDON_CREDIT =
  'Boundaries: contains National Statistics data © Crown copyright and database right 2015, and Ordnance Survey data © Crown copyright and database right 2015, under the Open Government Licence v3.0; simplified.';

export const LONDON_SIZE = { width: london.width, height: london.height } as const;

/** Where the mark of a place in a borough goes, in units of the map. */
export function boroughCentre(name: string): Point {
  const [x = 0, y = 0] = boroughOf(name).centre;
  return { x, y };
}

/** Outline of one borough, for the `d` of an SVG path. */
export const boroughPath = (name: string): string =>
  boroughOf(name)
    .rings.map((ring) => `${toPath(ring.flatMap((arc, index) => pointsOf(arc, index > 0)))}z`)
    .join('');

/** The corners of each part of one borough. */
export const boroughOutlines = (name: string): readonly (readonly Point[])[] =>
  boroughOf(name).rings.map((ring) =>
    ring.flatMap((arc, index) => toPoints(pointsOf(arc, index > 0))),
  );

/** Every border and coast once, for the `d` of an SVG path. */
export const bordersPath: string = arcs.map(toPath).join('');

function boroughOf(name: string): Borough {
  const borough = boroughs[name];
  if (!borough) throw new Error(`London has no borough "${name}".`);
  return borough;
}

/** The coordinates of an arc, x and y in turn. */
function pointsOf(arc: number, withoutFirst: boolean): readonly number[] {
  const points = [...toPoints(arcs[arc < 0 ? ~arc : arc] ?? [])];
  const inOrder = arc < 0 ? points.reverse() : points;
  return (withoutFirst ? inOrder.slice(1) : inOrder).flatMap(({ x, y }) => [x, y]);
}

const toPoints = (flat: readonly number[]): readonly Point[] =>
  flat.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: flat[index + 1] ?? 0 }] : []));

/** A path in steps from point to point, which are shorter to write than places. */
function toPath(flat: readonly number[]): string {
  let path = '';
  for (let index = 0; index < flat.length; index += 2) {
    const x = (flat[index] ?? 0) - (flat[index - 2] ?? 0);
    const y = (flat[index + 1] ?? 0) - (flat[index - 1] ?? 0);
    const command = index === 0 ? 'M' : index === 2 ? 'l' : x < 0 ? '' : ' ';
    path += `${command}${String(x)}${y < 0 ? '' : ' '}${String(y)}`;
  }
  return path;
}
