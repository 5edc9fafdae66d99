import {
  symbol,
  symbolCircle,
  symbolDiamond2,
  symbolSquare,
  symbolTriangle,
  type SymbolType,
} from 'd3-shape';

/** One shape for each of the four series that a chart can have at most. */
const shapes: readonly SymbolType[] = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond2];

/** The shape that stands for a series, for the `d` of an SVG path around 0, 0. */
export const markOf = (series: number): string =>
  symbol(shapes[series % shapes.length], 80).digits(1)() ?? '';
