import type { Authored, DataTable } from '../authored-course.ts';
import { boroughNames, findBorough } from '../boroughs.ts';
import { mapColumns, placeCells } from '../map-table.ts';
import { didYouMean } from '../nearest.ts';
import { positionOf, problem, type Problem } from '../problem.ts';
import { countOf, listOf } from '../words.ts';
import { writingLimits } from '../writing-limits.ts';
import type { NamedId } from './references.ts';

/** The table of a map: places in boroughs that London has, each with when, what and a source. */
export function checkMapTable(table: Authored<DataTable>): readonly Problem[] {
  const inHeader = checkColumns(table);
  if (inHeader.length > 0) return inHeader;
  const { rows } = table.data;
  const [first] = rows[writingLimits.mostPlaces] ?? [];
  return [
    ...(first
      ? [
          problem('map-too-many-places', positionOf(table, first), {
            count: countOf(rows.length, 'place'),
          }),
        ]
      : []),
    ...rows.flatMap((row) => {
      const cells = placeCells(table.data, row);
      return [
        ...mapColumns.flatMap((name) => {
          const cell = cells[name];
          return cell.text === ''
            ? problem('map-cell-empty', positionOf(table, cell), { name })
            : [];
        }),
        ...checkBorough(table, cells.borough),
      ];
    }),
  ];
}

function checkBorough(
  table: Authored<DataTable>,
  cell: { readonly text: string; readonly line: number; readonly column: number },
): Problem[] {
  const borough = cell.text;
  if (borough === '' || findBorough(borough) !== undefined) return [];
  return [
    problem('map-unknown-borough', positionOf(table, cell), {
      borough,
      suggestion: didYouMean(borough, boroughNames),
      allowed: listOf(boroughNames),
    }),
  ];
}

function checkColumns(table: Authored<DataTable>): Problem[] {
  const { header } = table.data;
  const [first] = header;
  const columns = mapColumns.join(',');
  const there = new Set(header.map(({ text }) => text));
  const lacking = mapColumns.filter((name) => !there.has(name));
  const unknown = header.filter(({ text }) => !mapColumns.some((name) => name === text));
  const named = unknown.map((cell) =>
    problem('map-column-unknown', positionOf(table, cell), {
      name: cell.text,
      suggestion: didYouMean(cell.text, lacking),
      columns,
    }),
  );
  if (named.length > 0 || !first) return named;
  return lacking.map((name) =>
    problem('map-column-missing', positionOf(table, first), { name, columns }),
  );
}

/** The sources that the places of a map name. */
export const sourcesOfPlaces = (table: Authored<DataTable>): readonly NamedId[] =>
  checkColumns(table).length > 0
    ? []
    : table.data.rows
        .map((row) => placeCells(table.data, row).source)
        .filter(({ text }) => text !== '')
        .map((cell) => ({ id: cell.text, origin: positionOf(table, cell) }));
