import { boxAround } from './borough-area.ts';
import { LONDON_SIZE } from './london.ts';

/** The part of the map that is shown, in units of the map. */
export interface MapView {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How many times as large as on a map of all London things are shown. */
const ZOOMS = [1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];
/** Kept clear around the boroughs, in units of the map. */
const MARGIN = 8;

/** Views that show all of these boroughs, from all of London to as close as they allow. */
export function viewsOf(boroughs: readonly string[]): readonly MapView[] {
  const { left, top, right, bottom } = boxAround(boroughs);
  return ZOOMS.flatMap((zoom) => {
    const [width, height] = [LONDON_SIZE.width / zoom, LONDON_SIZE.height / zoom];
    const isWhole = zoom === 1;
    const holdsAll = right - left + 2 * MARGIN <= width && bottom - top + 2 * MARGIN <= height;
    if (!isWhole && !holdsAll) return [];
    const x = within((left + right - width) / 2, LONDON_SIZE.width - width);
    const y = within((top + bottom - height) / 2, LONDON_SIZE.height - height);
    return { x, y, width, height };
  });
}

const within = (start: number, last: number): number =>
  Math.round(Math.min(Math.max(start, 0), last));
