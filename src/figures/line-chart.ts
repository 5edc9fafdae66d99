import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { ChartData } from '../course/figure-data.ts';
import { toYear } from '../course/table-numbers.ts';
import {
  freeScale,
  round,
  spread,
  startOf,
  ticksOf,
  widthOf,
  wrapWords,
  type Tick,
} from './scale.ts';
import { shownNumber } from './shown-number.ts';

/** Side of the square the lines are drawn in, before it is stretched to the size of the chart. */
export const LINE_BOX = 1000;
/** Characters in a line of text beside the end of a line, and the room one takes, in per cent. */
const NAME_LENGTH = 17;
const NAME_HEIGHT = 9;

export interface PlottedPoint {
  readonly x: number;
  readonly y: number;
}

export interface PlottedLine {
  readonly name: string;
  /** For the `d` of an SVG path, in `LINE_BOX`. It has gaps where there is no figure. */
  readonly path: string;
  readonly points: readonly PlottedPoint[];
  /** Its name and last number, in lines, and the height of their middle. */
  readonly words: readonly string[];
  readonly wordsAt: number;
}

export interface XTick extends Tick {
  readonly anchor: 'middle' | 'end';
}

export interface LineChart {
  readonly lines: readonly PlottedLine[];
  readonly yTicks: readonly Tick[];
  readonly xTicks: readonly XTick[];
  readonly start: string | undefined;
}

/** Lines through years that stand as far apart as they are. */
export function layoutLines(chart: ChartData): LineChart {
  const years = chart.labels.map((label) => toYear(label) ?? 0);
  const y = freeScale(chart, [96, 8]);
  const yTicks = ticksOf(y, chart.unit);
  const margin = Math.max(...yTicks.map(({ text }) => widthOf(text))) + 2;
  const x = scaleLinear([years[0] ?? 0, years.at(-1) ?? 1], [margin, 98]);
  const draw = line<PlottedPoint | undefined>()
    .defined((point) => point !== undefined)
    .x((point) => ((point?.x ?? 0) * LINE_BOX) / 100)
    .y((point) => ((point?.y ?? 0) * LINE_BOX) / 100)
    .digits(0);
  const plotted = chart.series.map(({ name, values }) => {
    const points = values.map((number, index) =>
      number ? { x: round(x(years[index] ?? 0)), y: round(y(number.value)) } : undefined,
    );
    const there = points.filter((point) => point !== undefined);
    const last =
      shownNumber(
        values.findLast((number) => number !== undefined),
        chart.unit,
      ) ?? '';
    const words = wrapWords(`${name} ${last}`, NAME_LENGTH);
    return { name, path: draw(points) ?? '', points: there, words };
  });
  const wordsAt = spread(
    plotted.map(({ points }) => points.at(-1)?.y ?? 0),
    plotted.map(({ words }) => words.length * NAME_HEIGHT),
    [0, 100],
  );
  return {
    lines: plotted.map((entry, index) => ({ ...entry, wordsAt: wordsAt[index] ?? 0 })),
    yTicks,
    xTicks: xTicks(
      chart.labels,
      years.map((year) => round(x(year))),
    ),
    start: startOf(y, chart.unit),
  };
}

/** The first and the last year, and those between them that there is room for. */
function xTicks(labels: readonly string[], places: readonly number[]): readonly XTick[] {
  const end = labels.length - 1;
  const room = (index: number) => widthOf(labels[index] ?? '') + 2;
  const lastStart = (places[end] ?? 100) - room(end);
  let free = (places[0] ?? 0) + room(0) / 2;
  return labels.flatMap((text, index): XTick[] => {
    const at = places[index] ?? 0;
    if (index === 0) return [{ at, text, anchor: 'middle' }];
    if (index === end) return [{ at, text, anchor: 'end' }];
    const half = room(index) / 2;
    if (at - half < free || at + half > lastStart) return [];
    free = at + half;
    return [{ at, text, anchor: 'middle' }];
  });
}
