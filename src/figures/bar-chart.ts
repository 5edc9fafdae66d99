import { scaleLinear } from 'd3-scale';
import type { ChartData } from '../course/figure-data.ts';
import { numbersOf, round, widthOf } from './scale.ts';
import { shownNumber } from './shown-number.ts';

export interface Bar {
  /** Name of its series. */
  readonly name: string;
  /** Length in per cent; `undefined` where there is no figure. */
  readonly length: number | undefined;
  /** What stands at its end. */
  readonly text: string;
}

export interface BarGroup {
  readonly label: string;
  readonly bars: readonly Bar[];
}

/** Bars that start at zero, with room for the longest number at the end of the longest bar. */
export function layoutBars(chart: ChartData): readonly BarGroup[] {
  const { labels, series, unit } = chart;
  const texts = series.map(({ values }) =>
    values.map((value) => shownNumber(value, unit) ?? 'no figure'),
  );
  const room = Math.max(...texts.flat().map(widthOf)) + 2;
  const longest = Math.max(...numbersOf(chart)) || 1;
  const scale = scaleLinear([0, longest], [0, 100 - room]);
  return labels.map((label, row) => ({
    label,
    bars: series.map(({ name, values }, index) => {
      const number = values[row];
      return {
        name,
        length: number && round(scale(number.value)),
        text: texts[index]?.[row] ?? '',
      };
    }),
  }));
}
