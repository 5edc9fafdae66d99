import { CsvError, parse } from 'csv-parse/sync';
import type { DataCell, DataTable } from '../course/authored-course.ts';
import { problem, type Problem } from '../course/problem.ts';
import { countOf } from '../course/words.ts';

interface CsvRecord {
  readonly record: readonly string[];
  readonly raw: string;
  /** `lines` is the line that the row ends on. */
  readonly info: { readonly lines: number };
}

/** A table as it was read, with everything that is wrong with how it is written. */
export interface ReadCsv {
  /** `undefined` when the text is not such a table. */
  readonly table: DataTable | undefined;
  readonly problems: readonly Problem[];
}

/** Reads a table with commas between its columns. Every cell knows where it stands. */
export function readCsv(file: string, source: string): ReadCsv {
  const refuse = (...problems: readonly Problem[]): ReadCsv => ({ table: undefined, problems });
  const separator = otherSeparator(source);
  if (separator !== undefined) {
    return refuse(problem('table-separator', { file, line: 1, column: 1 }, { separator }));
  }
  const records = recordsOf(source);
  if (records instanceof CsvError) {
    const line = 'lines' in records ? Number(records.lines) : 1;
    return refuse(problem('table-quotes', { file, line, column: 1 }));
  }
  const [header, ...rows] = records
    .map(toCells)
    .filter((cells) => cells.some(({ text }) => text !== ''));
  if (!header || rows.length === 0) {
    return refuse(problem('table-empty', { file, line: 1, column: 1 }));
  }
  const ragged = rows.filter((row) => row.length !== header.length);
  if (ragged.length > 0) {
    return refuse(...ragged.map((row) => raggedRow(file, row, header.length)));
  }
  return { table: { header, rows }, problems: [] };
}

/** What stands between the columns, where it is no comma. */
function otherSeparator(source: string): string | undefined {
  const [firstLine = ''] = source.split(/\r?\n/, 1);
  const countOfMark = (mark: string) => firstLine.split(mark).length - 1;
  const commas = countOfMark(',');
  if (countOfMark(';') > commas) return 'semicolons';
  return countOfMark('\t') > commas ? 'tabs' : undefined;
}

function recordsOf(source: string): readonly CsvRecord[] | CsvError {
  const text = source.replace(/\r\n?/g, '\n');
  try {
    return parse(text, {
      info: true,
      raw: true,
      relax_column_count: true,
      record_delimiter: '\n',
    }) as unknown as readonly CsvRecord[];
  } catch (error) {
    if (error instanceof CsvError) return error;
    throw error;
  }
}

function toCells(
  { record, raw }: CsvRecord,
  index: number,
  records: readonly CsvRecord[],
): readonly DataCell[] {
  const line = (records[index - 1]?.info.lines ?? 0) + 1;
  const columns = columnsIn(raw);
  return record.map((text, at) => ({ text: text.trim(), line, column: columns[at] ?? 1 }));
}

/** Where the cells of a row start, from 1. A comma between quotation marks parts nothing. */
function columnsIn(raw: string): readonly number[] {
  const columns = [1];
  let isQuoted = false;
  for (const [index, character] of [...raw].entries()) {
    if (character === '"') isQuoted = !isQuoted;
    if (character === ',' && !isQuoted) columns.push(index + 2);
  }
  return columns;
}

function raggedRow(file: string, row: readonly DataCell[], expected: number): Problem {
  const [first] = row;
  return problem(
    'table-ragged-row',
    { file, line: first?.line ?? 1, column: 1 },
    { found: countOf(row.length, 'cell'), expected: countOf(expected, 'column') },
  );
}
