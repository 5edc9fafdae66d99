import type { ChartData } from '../../src/course/figure-data.ts';

/** A chart with made-up numbers, each written as its author would; an empty text is a gap. */
export function aChart(
  columns: Readonly<Record<string, readonly string[]>>,
  { labels, ...settings }: Partial<ChartData> & { readonly labels: readonly string[] },
): ChartData {
  return {
    id: 'lamps',
    kind: 'bar',
    title: 'Lamps',
    subtitle: 'Lamps lit, per cent',
    summary: 'Lamps are lit.',
    source: 'handbook',
    otherSources: [],
    date: '2024',
    labelName: 'Month',
    labels,
    series: Object.entries(columns).map(([name, values]) => ({
      name,
      values: values.map((written) =>
        written === '' ? undefined : { value: Number(written), written },
      ),
    })),
    ...settings,
  };
}
