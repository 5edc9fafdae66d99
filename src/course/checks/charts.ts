import type { Authored, DataCell, DataTable } from '../authored-course.ts';
import { repeats } from '../course-index.ts';
import { positionOf, problem, type Problem } from '../problem.ts';
import type { ChartSettings } from '../schemas/data.ts';
import { likelyNumber, toNumber, toYear } from '../table-numbers.ts';
import { countOf } from '../words.ts';
import { writingLimits } from '../writing-limits.ts';

/** The table of a chart: labels in its first column, and numbers in one to four others. */
export function checkChartTable(
  { kind }: ChartSettings,
  table: Authored<DataTable>,
): readonly Problem[] {
  const { header, rows } = table.data;
  const [, ...series] = header;
  const count = countOf(series.length, 'column');
  return [
    ...(series.length === 0
      ? [problem('chart-without-numbers', { file: table.file, line: 1, column: 1 })]
      : []),
    ...series
      .slice(writingLimits.mostSeries, writingLimits.mostSeries + 1)
      .map((cell) => problem('chart-too-many-series', positionOf(table, cell), { count })),
    ...checkLabels(table),
    ...rows.flatMap((row) => checkNumbers(table, row, kind)),
    ...series.flatMap((cell, index) =>
      rows.every((row) => row[index + 1]?.text === '')
        ? problem('chart-empty-column', positionOf(table, cell), { name: cell.text })
        : [],
    ),
    ...(kind === 'line' ? checkYears(table) : []),
  ];
}

function checkLabels(table: Authored<DataTable>): Problem[] {
  const labels = table.data.rows.flatMap(([label]) => label ?? []);
  return [
    ...labels
      .filter(({ text }) => text === '')
      .map((cell) => problem('table-label-missing', positionOf(table, cell))),
    ...repeats(
      labels.filter(({ text }) => text !== ''),
      ({ text }) => text,
    ).map(({ entry, first }) =>
      problem('table-label-twice', positionOf(table, entry), {
        label: entry.text,
        line: String(first.line),
      }),
    ),
  ];
}

function checkNumbers(
  table: Authored<DataTable>,
  [label, ...cells]: readonly DataCell[],
  kind: ChartSettings['kind'],
): Problem[] {
  if (label && cells.length > 0 && cells.every(({ text }) => text === '')) {
    return [problem('chart-empty-row', positionOf(table, label), { label: label.text })];
  }
  return cells.flatMap((cell) => {
    const { text } = cell;
    if (text === '') return [];
    const value = toNumber(text);
    if (value === undefined) {
      const likely = likelyNumber(text);
      const suggestion = likely === undefined ? '' : `Did you mean “${likely}”? `;
      return problem('chart-not-a-number', positionOf(table, cell), { value: text, suggestion });
    }
    return kind === 'bar' && value < 0
      ? problem('chart-bar-below-zero', positionOf(table, cell), { value: text })
      : [];
  });
}

function checkYears(table: Authored<DataTable>): Problem[] {
  const labels = table.data.rows.flatMap(([label]) => (label?.text ? [label] : []));
  const [first] = labels;
  if (first && labels.length < 2)
    return [problem('chart-line-too-short', positionOf(table, first))];
  return labels.flatMap((cell, index) => {
    const origin = positionOf(table, cell);
    const year = toYear(cell.text);
    if (year === undefined) return problem('chart-line-not-a-year', origin, { label: cell.text });
    const before = labels[index - 1]?.text ?? '';
    return (toYear(before) ?? -Infinity) < year
      ? []
      : problem('chart-line-order', origin, { label: cell.text, before });
  });
}
