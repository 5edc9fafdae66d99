import type { ChartData } from '../course/figure-data.ts';
import { freeScale, round, startOf, ticksInRow, ticksOf, widthOf, type Tick } from './scale.ts';
import { shownNumber } from './shown-number.ts';

export interface Dot {
  /** Index of its series. */
  readonly series: number;
  /** In per cent of the row. */
  readonly at: number;
  readonly text: string;
}

export interface DotRow {
  readonly label: string;
  readonly dots: readonly Dot[];
}

export interface DotChart {
  readonly rows: readonly DotRow[];
  readonly ticks: readonly Tick[];
  /** Where zero is, if the numbers stand on both sides of it. */
  readonly zero: number | undefined;
  /** Where the scale starts, if not at zero. */
  readonly start: string | undefined;
}

/** One row for each label, with a mark for each number on a scale that all rows share. */
export function layoutDots(chart: ChartData): DotChart {
  const { labels, series, unit } = chart;
  const widest = Math.max(
    ...ticksOf(freeScale(chart, [0, 100]), unit).map(({ text }) => widthOf(text)),
  );
  const scale = freeScale(chart, [widest / 2, 100 - widest / 2]);
  const [low = 0, high = 0] = scale.domain();
  return {
    rows: labels.map((label, row) => ({
      label,
      dots: series.flatMap(({ values }, index) => {
        const number = values[row];
        const text = shownNumber(number, unit) ?? '';
        return number ? [{ series: index, at: round(scale(number.value)), text }] : [];
      }),
    })),
    ticks: ticksInRow(scale, unit),
    zero: low < 0 && high > 0 ? round(scale(0)) : undefined,
    start: startOf(scale, unit),
  };
}
