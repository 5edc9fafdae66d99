import { CsvError, parse } from 'csv-parse/sync';
import {
  tagNames,
  type ExchangedQuestion,
  type ExchangeProblem,
  type ImportedFile,
} from './exchanged-question.ts';
import { oneLine } from './plain-text.ts';

/** Columns of the spreadsheet. `option 1` to `option 6` may each have a `why 1` to `why 6`. */
const MOST_OPTIONS = 6;

interface Row {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

/**
 * Reads a spreadsheet saved as CSV, with commas, semicolons or tabs. One row is one question:
 * `question`, `option 1` …, `right` (numbers of the right options, as in `2` or `1 3`), and if wanted
 * `why 1` …, `name`, `use`, `family`, `objective`.
 */
export function fromCsv(source: string): ImportedFile {
  const rows = rowsOf(source);
  if (rows instanceof CsvError) {
    const line = 'lines' in rows ? Number(rows.lines) : 1;
    return failed({
      line,
      column: 1,
      message: 'The table cannot be read from this row on: a quotation mark is not closed.',
      hint: 'Write a quotation mark inside a cell twice, or save the table again from the spreadsheet.',
    });
  }
  const [first] = rows;
  const missing = ['question', 'option 1', 'option 2', 'right'].filter(
    (name) => first && !Object.hasOwn(first.record, name),
  );
  if (!first || missing.length > 0) {
    return failed({
      line: 1,
      column: 1,
      message: first
        ? `The table has no column “${missing.join('”, “')}”.`
        : 'The table holds no question.',
      hint: 'The first row names the columns: question, option 1, option 2, option 3, right, and if you like why 1, why 2, why 3, name, family.',
    });
  }
  const read = rows.map((row, index) => toQuestion(row, (rows[index - 1]?.info.lines ?? 1) + 1));
  return {
    questions: read.flatMap((row) => ('stem' in row ? row : [])),
    leftOut: [],
    problems: read.flatMap((row) => ('message' in row ? row : [])),
  };
}

const failed = (problem: ExchangeProblem): ImportedFile => ({
  questions: [],
  leftOut: [],
  problems: [problem],
});

function rowsOf(source: string): readonly Row[] | CsvError {
  const [header = ''] = source.split(/\r?\n/, 1);
  const delimiter = [',', ';', '\t'].reduce((best, mark) =>
    header.split(mark).length > header.split(best).length ? mark : best,
  );
  try {
    return parse(source.replace(/\r\n?/g, '\n'), {
      bom: true,
      columns: (names: string[]) => names.map((name) => oneLine(name).toLowerCase()),
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as readonly Row[];
  } catch (error) {
    if (error instanceof CsvError) return error;
    throw error;
  }
}

function toQuestion({ record }: Row, line: number): ExchangedQuestion | ExchangeProblem {
  const cell = (name: string) => oneLine(record[name] ?? '');
  const numbers = Array.from({ length: MOST_OPTIONS }, (_, index) => index + 1);
  const used = numbers.filter((number) => cell(`option ${String(number)}`) !== '');
  const right = cell('right')
    .split(/[\s,;+]+/)
    .filter(Boolean)
    .map(Number);
  const wrong = (message: string, hint: string) => ({ line, column: 1, message, hint });

  if (cell('question') === '') return wrong('The row has no question.', 'Fill in “question”.');
  if (used.length < 2) {
    return wrong('The question has fewer than two options.', 'Fill in “option 1” and “option 2”.');
  }
  if (right.length === 0 || !right.every((number) => used.includes(number))) {
    return wrong(
      `“right” is “${cell('right')}”, and it must be the number of an option.`,
      `Write a number from 1 to ${String(used.length)}, or several with a space between.`,
    );
  }
  const tags = tagNames.flatMap((name) => (cell(name) === '' ? [] : [[name, cell(name)]]));
  return {
    line,
    name: cell('name') || undefined,
    stem: cell('question'),
    body: {
      kind: 'choice',
      options: used.map((number) => ({
        text: cell(`option ${String(number)}`),
        isCorrect: right.includes(number),
        why: cell(`why ${String(number)}`) || undefined,
      })),
    },
    tags: Object.fromEntries(tags) as ExchangedQuestion['tags'],
    losses: [],
  };
}
