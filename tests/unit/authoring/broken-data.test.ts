import { describe, expect, test } from 'vitest';
import {
  figureWords,
  reportOnChart,
  reportOnMap,
  reportWith,
} from '../../helpers/broken-figures.ts';

const chart = '<Chart data="lamps" />';
const table = 'Month,Lit\nJanuary,81\nJuly,46\n';
const sound = { 'data/lamps.yaml': figureWords(), 'data/lamps.csv': table };

test('a sound figure gives nothing to report', () => {
  expect(reportWith(chart, sound)).toBe('No problems.\n');
  expect(reportOnMap('place,borough,when,what,source\nMill,Lambeth,2019,Lends,light-rules\n')).toBe(
    'No problems.\n',
  );
});

describe('a figure that is not there', () => {
  test('under the name the lesson gives', () => {
    expect(reportWith('<Chart data="lamp" />', sound)).toMatchInlineSnapshot(`
      "content/data/lamps.yaml:1:1  unused-data (warning)
        No lesson or guide shows the figure “lamps”.
        Show it in a lesson, or delete the .yaml and the .csv file.

      content/modules/bike-lights/be-seen.mdx:18:1  missing-data
        There is no figure “lamp” in content/data.
        Did you mean “lamps”? Add data/lamp.yaml and data/lamp.csv, or name another figure.

      1 error and 1 warning in 2 files.
      "
    `);
  });

  test('because its table is missing', () => {
    expect(reportWith(chart, { 'data/lamps.yaml': figureWords() })).toMatchInlineSnapshot(`
      "content/data/lamps.yaml:1:1  table-missing
        The figure has no table: there is no content/data/lamps.csv.
        Add content/data/lamps.csv with the numbers or places, under exactly this name.

      1 error in 1 file.
      "
    `);
  });

  test('because nothing is said about its table', () => {
    expect(reportWith(chart, { 'data/lamps.csv': table })).toMatchInlineSnapshot(`
      "content/data/lamps.csv:1:1  table-without-words
        The table has nothing said about it: there is no content/data/lamps.yaml.
        Add content/data/lamps.yaml with kind, title, subtitle, summary, source and date.

      content/modules/bike-lights/be-seen.mdx:18:1  missing-data
        There is no figure “lamps” in content/data.
        Add data/lamps.yaml and data/lamps.csv, or name another figure.

      2 errors in 2 files.
      "
    `);
  });

  test('because a file name cannot be an id or has another ending', () => {
    expect(reportWith('', { 'data/Lamps lit.yaml': figureWords(), 'data/bells.CSV': table }))
      .toMatchInlineSnapshot(`
      "content/data/Lamps lit.yaml:1:1  file-name
        The name “Lamps lit.yaml” cannot be an id.
        Rename it, for example to “lamps-lit.yaml”: lower-case letters, digits and single hyphens, starting with a letter, at most 48 characters.

      content/data/bells.CSV:1:1  wrong-extension
        The file “bells.CSV” is not read.
        Rename it to “bells.csv”.

      2 errors in 2 files.
      "
    `);
  });
});

test('words that are missing, misspelt or of another kind', () => {
  expect(
    reportOnChart(table, {
      kind: 'bars',
      sumary: 'Riders light up.',
      summary: undefined,
      source: 'light-rule',
      date: '2024',
    }),
  ).toMatchInlineSnapshot(`
    "content/data/lamps.yaml:1:1  missing-value
      The figure has no “summary”.
      Add “summary:” followed by text.

    content/data/lamps.yaml:1:7  value-not-allowed
      “kind” cannot be “bars”.
      Did you mean “bar”? It is one of: bar, line, dot, map.

    content/data/lamps.yaml:5:7  wrong-type
      “date” must be text, and it is the number 2024.
      Put quotes around it: '2024'.

    content/data/lamps.yaml:6:1  unknown-key
      The figure has no setting called “sumary”.
      Did you mean “summary”? The settings here are: kind, title, subtitle, summary, note, source, otherSources, date, unit.

    4 errors in 1 file.
    "
  `);
});

test('a source that the register does not hold', () => {
  expect(
    reportOnChart(table, { source: 'light-rule', otherSources: '[light-rules, lights-rules]' }),
  ).toMatchInlineSnapshot(`
    "content/data/lamps.yaml:5:9  missing-source
      There is no source “light-rule” in sources.yaml.
      Did you mean “light-rules”? Add the source to sources.yaml, or name another one.

    content/data/lamps.yaml:7:29  missing-source
      There is no source “lights-rules” in sources.yaml.
      Did you mean “light-rules”? Add the source to sources.yaml, or name another one.

    2 errors in 1 file.
    "
  `);
});

test('a chart shown as a map, and a map shown as a chart', () => {
  expect(
    reportWith('<PlaceMap data="lamps" />\n\n<Chart data="shops" />', {
      ...sound,
      'data/shops.yaml': figureWords({ kind: 'map' }),
      'data/shops.csv': 'place,borough,when,what,source\nMill,Lambeth,2019,Lends,light-rules\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-lights/be-seen.mdx:18:1  chart-shown-as-map
      “lamps” is a chart, and <PlaceMap> shows none.
      Write <Chart data="lamps" />.

    content/modules/bike-lights/be-seen.mdx:20:1  map-shown-as-chart
      “shops” is a map, and <Chart> shows none.
      Write <PlaceMap data="shops" />.

    2 errors in 1 file.
    "
  `);
});

test('a figure shown twice in a lesson, and one that nothing shows', () => {
  expect(
    reportWith(`${chart}\n\n${chart}`, {
      ...sound,
      'data/bells.yaml': figureWords(),
      'data/bells.csv': table,
    }),
  ).toMatchInlineSnapshot(`
    "content/data/bells.yaml:1:1  unused-data (warning)
      No lesson or guide shows the figure “bells”.
      Show it in a lesson, or delete the .yaml and the .csv file.

    content/modules/bike-lights/be-seen.mdx:20:1  figure-shown-twice
      The figure “lamps” already stands on line 18.
      Show it once in a lesson, and point back to it in words.

    1 error and 1 warning in 2 files.
    "
  `);
});

describe('a table that a spreadsheet has written in its own way', () => {
  test('in Windows-1252, with accents that are no UTF-8', () => {
    const bytes = Uint8Array.from(Buffer.from('Month,Caf\u00e9\nJuly,46\n', 'latin1'));
    expect(reportOnChart(bytes)).toMatchInlineSnapshot(`
      "content/data/lamps.csv:1:1  table-not-utf8
        The table is not saved as UTF-8 text. Spreadsheets on Windows often save Windows-1252.
        In the spreadsheet, save it again as “CSV UTF-8”. In a text editor, save it with the encoding UTF-8.

      1 error in 1 file.
      "
    `);
  });

  test('with semicolons or tabs between the columns', () => {
    expect(reportOnChart('Month;Lit\nJanuary;81,5\n')).toMatchInlineSnapshot(`
      "content/data/lamps.csv:1:1  table-separator
        The columns of the table are parted by semicolons, not by commas.
        Save it again with commas between the columns. Write decimals with a full stop, as in 12.5.

      1 error in 1 file.
      "
    `);
    expect(reportOnChart('Month\tLit\nJanuary\t81\n')).toMatchInlineSnapshot(`
      "content/data/lamps.csv:1:1  table-separator
        The columns of the table are parted by tabs, not by commas.
        Save it again with commas between the columns. Write decimals with a full stop, as in 12.5.

      1 error in 1 file.
      "
    `);
  });

  test('with a mark in front that says UTF-8, and Windows line ends, is read', () => {
    expect(reportOnChart('\uFEFFMonth,Lit\r\nJanuary,81\r\n\r\nJuly,46\r\n')).toBe(
      'No problems.\n',
    );
  });
});

describe('a table that is out of shape', () => {
  test('without rows, or without anything', () => {
    expect(reportOnChart('Month,Lit\n')).toMatchInlineSnapshot(`
      "content/data/lamps.csv:1:1  table-empty
        The table has no rows.
        Write the names of the columns on the first line, and one row on each line below it.

      1 error in 1 file.
      "
    `);
    expect(reportOnChart('')).toMatchInlineSnapshot(`
      "content/data/lamps.csv:1:1  table-empty
        The table has no rows.
        Write the names of the columns on the first line, and one row on each line below it.

      1 error in 1 file.
      "
    `);
  });

  test('with a cell too many or too few', () => {
    expect(reportOnChart('Month,Lit\nJanuary,1,204\nJuly\n')).toMatchInlineSnapshot(`
      "content/data/lamps.csv:2:1  table-ragged-row
        The row has 3 cells, and the table has 2 columns.
        Put one comma between two columns, and quotation marks around a cell that holds a comma itself.

      content/data/lamps.csv:3:1  table-ragged-row
        The row has 1 cell, and the table has 2 columns.
        Put one comma between two columns, and quotation marks around a cell that holds a comma itself.

      2 errors in 1 file.
      "
    `);
  });

  test('with a quotation mark that is not closed, or that stands inside a cell', () => {
    expect(reportOnChart('Month,Lit\nJanuary,81\n"July,46\n')).toMatchInlineSnapshot(`
      "content/data/lamps.csv:3:1  table-quotes
        A quotation mark in the table stands alone.
        Put a cell that holds a comma between two quotation marks, and write a quotation mark inside it twice.

      1 error in 1 file.
      "
    `);
    expect(reportOnChart('Month,Lit\nThe "dark" month,81\n')).toMatchInlineSnapshot(`
      "content/data/lamps.csv:2:1  table-quotes
        A quotation mark in the table stands alone.
        Put a cell that holds a comma between two quotation marks, and write a quotation mark inside it twice.

      1 error in 1 file.
      "
    `);
  });

  test('with columns that have no name, or the same one', () => {
    expect(reportOnChart('Month,Lit,\nJuly,46,3\n')).toMatchInlineSnapshot(`
      "content/data/lamps.csv:1:11  table-column-name
        A column has no name.
        Write its name on the first line of the table, or delete the column.

      1 error in 1 file.
      "
    `);
    expect(reportOnChart('Month,Lit,Lit\nJuly,46,3\n')).toMatchInlineSnapshot(`
      "content/data/lamps.csv:1:11  table-column-twice
        Two columns are called “Lit”.
        Keep one of them, or give one another name.

      1 error in 1 file.
      "
    `);
  });
});
