import type { MapPlace } from '../course/figure-data.ts';
import { boroughArea, type BoroughArea } from './borough-area.ts';
import { boroughCentre, LONDON_SIZE, type Point } from './london.ts';
import { viewsOf, type MapView } from './map-view.ts';
import { APART, distanceOf, EDGE, NARROWEST, pushApart, SIZE, type Place } from './push-apart.ts';
import { round } from './scale.ts';

const ROUNDS = 200;
/** From the middle of a mark to the border of its borough, in pixels: if not well within, then just. */
const WITHIN = [4, 0];
/** Turned by this from one to the next, things never lie in a row. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** The mark of one place. All lengths are per cent of the view's width or height. */
export interface PlaceMark {
  readonly number: number;
  readonly x: number;
  readonly y: number;
  /** The middle of the borough, where the mark had to stand elsewhere to make room for others. */
  readonly from: Point | undefined;
}

export interface PlacesOnMap {
  readonly view: MapView;
  readonly marks: readonly PlaceMark[];
}

/**
 * A numbered mark for each place, none on top of another, on the widest view in which each of them
 * has room in its own borough. Where even the closest has none, marks stand as near as they can.
 */
export function layoutPlaces(places: readonly Pick<MapPlace, 'borough'>[]): PlacesOnMap {
  const boroughs = places.map(({ borough }) => borough);
  const views = viewsOf(boroughs);
  const areas = new Map(boroughs.map((borough) => [borough, boroughArea(borough)]));
  const tries = WITHIN.flatMap((within) => views.map((view) => ({ within, view })));
  for (const { within, view } of tries) {
    const insides = boroughs.map((borough) => insideOf(areas.get(borough), within, view));
    const marks = seedsAlong(boroughs, areas, view);
    for (let turn = 0; turn < ROUNDS; turn += 1) {
      const isPushed = pushApart(marks);
      const isPulled = pullBack(marks, insides);
      if (!isPushed && !isPulled) return { view, marks: marks.map(toMark) };
    }
  }
  return crowded(boroughs, views.at(-1) ?? { x: 0, y: 0, ...LONDON_SIZE });
}

/** Marks pushed out in all directions, with the middle of its borough beside each that has left it. */
function crowded(boroughs: readonly string[], view: MapView): PlacesOnMap {
  const centres = boroughs.map((borough) => toPixels(boroughCentre(borough), view));
  const marks = centres.map(({ x, y }, index) => ({
    x: x + Math.cos(index * GOLDEN_ANGLE),
    y: y + Math.sin(index * GOLDEN_ANGLE),
  }));
  for (let turn = 0; turn < ROUNDS && pushApart(marks); turn += 1);
  return {
    view,
    marks: marks.map((mark, index) => {
      const centre = centres[index] ?? mark;
      const isMoved = distanceOf(mark, centre) > EDGE;
      return { ...toMark(mark, index), from: isMoved ? toPercent(centre) : undefined };
    }),
  };
}

/** The marks of each borough, in a row along it. */
function seedsAlong(
  boroughs: readonly string[],
  areas: ReadonlyMap<string, BoroughArea>,
  view: MapView,
): readonly Place[] {
  return boroughs.map((borough, index) => {
    const { x, y } = toPixels(boroughCentre(borough), view);
    const direction = areas.get(borough)?.direction ?? { x: 1, y: 0 };
    const before = boroughs.slice(0, index).filter((other) => other === borough).length;
    const all = boroughs.filter((other) => other === borough).length;
    const along = (before - (all - 1) / 2) * APART;
    return { x: x + along * direction.x, y: y + along * direction.y };
  });
}

/** Where in the view marks of a borough may stand: that far within it, if it is large enough. */
function insideOf(area: BoroughArea | undefined, within: number, view: MapView): readonly Point[] {
  const points = area?.points ?? [];
  const deepest = Math.max(0, ...points.map(({ depth }) => depth));
  const enough = Math.min((within * view.width) / NARROWEST, deepest / 2);
  return points
    .filter(({ depth }) => depth >= enough)
    .map((point) => toPixels(point, view))
    .filter(({ x, y }) => x >= EDGE && x <= SIZE.x - EDGE && y >= EDGE && y <= SIZE.y - EDGE);
}

/** Moves marks that have left their borough to its nearest point; says whether there were any. */
function pullBack(marks: readonly Place[], insides: readonly (readonly Point[])[]): boolean {
  let isPulled = false;
  for (const [index, mark] of marks.entries()) {
    const nearest = nearestOf(insides[index] ?? [], mark);
    if (nearest && distanceOf(nearest, mark) < 1) continue;
    isPulled = true;
    Object.assign(mark, nearest);
  }
  return isPulled;
}

function nearestOf(points: readonly Point[], { x, y }: Point): Point | undefined {
  let nearest: Point | undefined;
  let least = Infinity;
  for (const point of points) {
    const distance = (point.x - x) ** 2 + (point.y - y) ** 2;
    if (distance < least) [nearest, least] = [point, distance];
  }
  return nearest;
}

function toPixels({ x, y }: Point, view: MapView): Place {
  const scale = NARROWEST / view.width;
  return { x: (x - view.x) * scale, y: (y - view.y) * scale };
}

const toPercent = ({ x, y }: Point): Point => ({
  x: round((x * 100) / SIZE.x),
  y: round((y * 100) / SIZE.y),
});

const toMark = (mark: Point, index: number): PlaceMark => ({
  number: index + 1,
  ...toPercent(mark),
  from: undefined,
});
