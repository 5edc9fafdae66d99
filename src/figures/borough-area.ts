import { boroughOutlines, type Point } from './london.ts';

/** What a mark needs to know to stay within one borough. All lengths are units of the map. */
export interface BoroughArea {
  /** Points all over the borough, none of them on its border. */
  readonly points: readonly InnerPoint[];
  /** The way the borough runs when it is longer than it is wide, one unit long. */
  readonly direction: Point;
}

interface InnerPoint extends Point {
  /** How far away the border is. */
  readonly depth: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function boroughArea(name: string): BoroughArea {
  const outlines = boroughOutlines(name);
  const { left, top, right, bottom } = boxAround([name]);
  const points: InnerPoint[] = [];
  for (let y = top + 0.5; y < bottom; y += 1) {
    for (let x = left + 0.5; x < right; x += 1) {
      if (isInside(outlines, { x, y })) points.push({ x, y, depth: depthOf(outlines, { x, y }) });
    }
  }
  return { points, direction: longestWay(points) };
}

/** The smallest box that holds all of these boroughs. */
export function boxAround(names: readonly string[]): Box {
  const corners = names.flatMap((name) => boroughOutlines(name).flat());
  const [across, down] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return {
    left: Math.min(...across),
    top: Math.min(...down),
    right: Math.max(...across),
    bottom: Math.max(...down),
  };
}

/** A point is inside when a line from it to the far left crosses the border an odd number of times. */
function isInside(outlines: readonly (readonly Point[])[], { x, y }: Point): boolean {
  let crossings = 0;
  for (const outline of outlines) {
    for (const [index, end] of outline.entries()) {
      const start = outline.at(index - 1) ?? end;
      if (start.y > y === end.y > y) continue;
      const along = (y - start.y) / (end.y - start.y);
      if (start.x + along * (end.x - start.x) < x) crossings += 1;
    }
  }
  return crossings % 2 === 1;
}

/** From a point to the nearest spot on the border. */
function depthOf(outlines: readonly (readonly Point[])[], { x, y }: Point): number {
  const distances = outlines.flatMap((outline) =>
    outline.map((end, index) => {
      const start = outline.at(index - 1) ?? end;
      const [across, down] = [end.x - start.x, end.y - start.y];
      const along =
        ((x - start.x) * across + (y - start.y) * down) / (across ** 2 + down ** 2 || 1);
      const share = Math.min(Math.max(along, 0), 1);
      return Math.hypot(start.x + share * across - x, start.y + share * down - y);
    }),
  );
  return Math.min(...distances);
}

/** The main axis of a cloud of points, from left to right or, where it is steep, from top to bottom. */
function longestWay(points: readonly Point[]): Point {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middleX, middleY] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))];
  const across = mean(points.map(({ x }) => (x - middleX) ** 2));
  const down = mean(points.map(({ y }) => (y - middleY) ** 2));
  const both = mean(points.map(({ x, y }) => (x - middleX) * (y - middleY)));
  const angle = Math.atan2(2 * both, across - down) / 2;
  const [x, y] = [Math.cos(angle), Math.sin(angle)];
  return Math.abs(y) > x && y < 0 ? { x: -x, y: -y } : { x, y };
}
