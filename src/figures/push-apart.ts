import { LONDON_SIZE, type Point } from './london.ts';

/** Marks are 25 pixels across, so that a finger finds them, on a map that is 288 at its narrowest. */
export const NARROWEST = 288;
export const SIZE = { x: NARROWEST, y: (NARROWEST * LONDON_SIZE.height) / LONDON_SIZE.width };
export const APART = 26;
/** Rounding may take a little of it. */
const ALMOST_APART = APART - 0.1;
export const EDGE = APART / 2;

/** In pixels, from the corner of the view. */
export interface Place {
  x: number;
  y: number;
}

/** Moves each two marks that are too close half the way; says whether there were any. */
export function pushApart(marks: readonly Place[]): boolean {
  let isPushed = false;
  for (const [index, one] of marks.entries()) {
    for (const other of marks.slice(index + 1)) {
      const dx = other.x - one.x || 0.01;
      const dy = other.y - one.y;
      const distance = Math.sqrt(dx ** 2 + dy ** 2);
      if (distance >= ALMOST_APART) continue;
      isPushed = true;
      const push = (APART - distance) / 2 / distance;
      one.x -= dx * push;
      one.y -= dy * push;
      other.x += dx * push;
      other.y += dy * push;
    }
  }
  for (const mark of marks) {
    mark.x = Math.min(Math.max(mark.x, EDGE), SIZE.x - EDGE);
    mark.y = Math.min(Math.max(mark.y, EDGE), SIZE.y - EDGE);
  }
  return isPushed;
}

export const distanceOf = (one: Point, other: Point): number =>
  Math.sqrt((one.x - other.x) ** 2 + (one.y - other.y) ** 2);
