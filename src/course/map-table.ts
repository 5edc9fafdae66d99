import type { DataCell, DataTable } from './authored-course.ts';

/** The columns of a map's table, in the order that hints give them. */
export const mapColumns = ['place', 'borough', 'when', 'what', 'source'] as const;

type MapColumn = (typeof mapColumns)[number];

/** The cells of one place, by the name of their column. */
export function placeCells(
  { header }: DataTable,
  row: readonly DataCell[],
): Readonly<Record<MapColumn, DataCell>> {
  const nothing: DataCell = { text: '', line: row[0]?.line ?? 1, column: 1 };
  const cell = (name: MapColumn) => row[header.findIndex(({ text }) => text === name)] ?? nothing;
  return {
    place: cell('place'),
    borough: cell('borough'),
    when: cell('when'),
    what: cell('what'),
    source: cell('source'),
  };
}
