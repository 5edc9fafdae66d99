import type { MapPlace } from '../course/figure-data.ts';
import { boroughCentre, LONDON_SIZE } from './london.ts';
import { round } from './scale.ts';

/** Marks are 25 pixels across, so that a finger finds them, on a map that is 288 at its narrowest. */
const NARROWEST = 288;
const APART = 26;
const EDGE = APART / 2;
const ROUNDS = 200;

interface Point {
  x: number;
  y: number;
}

/** The mark of one place. All lengths are per cent of the map's width or height. */
export interface PlaceMark {
  readonly number: number;
  readonly x: number;
  readonly y: number;
  /** The middle of the borough, where the mark had to make room for another. */
  readonly from: { readonly x: number; readonly y: number } | undefined;
}

/** A numbered mark for each place, near the middle of its borough, none on top of another. */
export function layoutPlaces(places: readonly Pick<MapPlace, 'borough'>[]): readonly PlaceMark[] {
  const scale = NARROWEST / LONDON_SIZE.width;
  const size = { x: NARROWEST, y: LONDON_SIZE.height * scale };
  const centres = places.map(({ borough }): Point => {
    const { x, y } = boroughCentre(borough);
    return { x: x * scale, y: y * scale };
  });
  const marks = centres.map(({ x, y }) => ({ x, y }));
  for (let turn = 0; turn < ROUNDS && pushApart(marks, size); turn += 1);
  const percent = ({ x, y }: Point) => ({
    x: round((x * 100) / size.x),
    y: round((y * 100) / size.y),
  });
  return marks.map((mark, index) => {
    const centre = centres[index] ?? mark;
    const isMoved = Math.sqrt((mark.x - centre.x) ** 2 + (mark.y - centre.y) ** 2) > 3;
    return { number: index + 1, ...percent(mark), from: isMoved ? percent(centre) : undefined };
  });
}

/** Moves each two marks that are too close half the way; says whether there were any. */
function pushApart(marks: readonly Point[], size: Point): boolean {
  let isPushed = false;
  for (const [index, one] of marks.entries()) {
    for (const other of marks.slice(index + 1)) {
      // Two on the same spot part sideways, the first to the left.
      const dx = other.x - one.x || 0.01;
      const dy = other.y - one.y;
      const distance = Math.sqrt(dx ** 2 + dy ** 2);
      if (distance >= APART - 0.1) continue;
      isPushed = true;
      const push = (APART - distance) / 2 / distance;
      one.x -= dx * push;
      one.y -= dy * push;
      other.x += dx * push;
      other.y += dy * push;
    }
  }
  for (const mark of marks) {
    mark.x = Math.min(Math.max(mark.x, EDGE), size.x - EDGE);
    mark.y = Math.min(Math.max(mark.y, EDGE), size.y - EDGE);
  }
  return isPushed;
}
