import { error, warning } from './problem-kind.ts';

/** Problems with the tables behind charts and maps, and with what is said about them. */
export const dataProblems = {
  'table-missing': error<'data' | 'table'>({
    message: ({ table }) => `The figure has no table: there is no ${table}.`,
    hint: ({ table }) => `Add ${table} with the numbers or places, under exactly this name.`,
  }),
  'table-without-words': error<'settings'>({
    message: ({ settings }) => `The table has nothing said about it: there is no ${settings}.`,
    hint: ({ settings }) => `Add ${settings} with kind, title, subtitle, summary, source and date.`,
  }),
  'table-not-utf8': error({
    message:
      'The table is not saved as UTF-8 text. Spreadsheets on Windows often save Windows-1252.',
    hint: 'In the spreadsheet, save it again as “CSV UTF-8”. In a text editor, save it with the encoding UTF-8.',
  }),
  'table-separator': error<'separator'>({
    message: ({ separator }) =>
      `The columns of the table are parted by ${separator}, not by commas.`,
    hint: 'Save it again with commas between the columns. Write decimals with a full stop, as in 12.5.',
  }),
  'table-quotes': error({
    message: 'A quotation mark in the table stands alone.',
    hint: 'Put a cell that holds a comma between two quotation marks, and write a quotation mark inside it twice.',
  }),
  'table-empty': error({
    message: 'The table has no rows.',
    hint: 'Write the names of the columns on the first line, and one row on each line below it.',
  }),
  'table-ragged-row': error<'found' | 'expected'>({
    message: ({ found, expected }) => `The row has ${found}, and the table has ${expected}.`,
    hint: 'Put one comma between two columns, and quotation marks around a cell that holds a comma itself.',
  }),
  'table-column-name': error({
    message: 'A column has no name.',
    hint: 'Write its name on the first line of the table, or delete the column.',
  }),
  'table-column-twice': error<'name'>({
    message: ({ name }) => `Two columns are called “${name}”.`,
    hint: 'Keep one of them, or give one another name.',
  }),
  'table-label-missing': error({
    message: 'The row has no label in its first cell.',
    hint: 'Write what the numbers of the row are about, or delete the row.',
  }),
  'table-label-twice': error<'label' | 'line'>({
    message: ({ label, line }) => `The label “${label}” already stands on line ${line}.`,
    hint: 'Keep one of the two rows, or say in the label what sets them apart.',
  }),
  'chart-without-numbers': error({
    message: 'The table has labels and no column of numbers.',
    hint: 'Add a column of numbers, with its name on the first line.',
  }),
  'chart-too-many-series': error<'count'>({
    message: ({ count }) => `The chart has ${count} of numbers, and four can be told apart.`,
    hint: 'Keep the columns that the headline is about, or make two charts.',
  }),
  'chart-not-a-number': error<'value' | 'suggestion'>({
    message: ({ value }) => `“${value}” is not a number.`,
    hint: ({ suggestion }) =>
      `${suggestion}Write digits alone, with a full stop for decimals. The unit belongs in “unit”. Leave the cell empty where there is no figure.`,
  }),
  'chart-empty-row': error<'label'>({
    message: ({ label }) => `The row “${label}” has no number.`,
    hint: 'Add its number, or delete the row.',
  }),
  'chart-empty-column': error<'name'>({
    message: ({ name }) => `The column “${name}” has no number.`,
    hint: 'Add its numbers, or delete the column.',
  }),
  'chart-bar-below-zero': error<'value'>({
    message: ({ value }) => `A bar cannot show ${value}, which is below zero.`,
    hint: 'Set “kind: dot”, which shows numbers on both sides of zero.',
  }),
  'chart-line-too-short': error({
    message: 'A line needs two years or more.',
    hint: 'Add a row, or set “kind: bar”.',
  }),
  'chart-line-not-a-year': error<'label'>({
    message: ({ label }) => `“${label}” is not a year.`,
    hint: 'A line runs through years, written 2021 or 2020/21. For labels in words, set “kind: bar” or “kind: dot”.',
  }),
  'chart-line-order': error<'label' | 'before'>({
    message: ({ label, before }) => `The year ${label} does not come after ${before}.`,
    hint: 'Put the rows in order, the earliest year first, and each year once.',
  }),
  'map-column-missing': error<'name' | 'columns'>({
    message: ({ name }) => `The table of a map needs a column “${name}”.`,
    hint: ({ columns }) => `The first line of the table is “${columns}”.`,
  }),
  'map-column-unknown': error<'name' | 'suggestion' | 'columns'>({
    message: ({ name }) => `The table of a map has no column “${name}”.`,
    hint: ({ suggestion, columns }) => `${suggestion}The first line of the table is “${columns}”.`,
  }),
  'map-cell-empty': error<'name'>({
    message: ({ name }) => `The place has no “${name}”.`,
    hint: 'Fill the cell, or delete the row: every place says where, when, what and on which source.',
  }),
  'map-too-many-places': error<'count'>({
    message: ({ count }) => `The map has ${count}, and twenty can be told apart.`,
    hint: 'Keep the places that the headline is about, or make two maps.',
  }),
  'map-unknown-borough': error<'borough' | 'suggestion' | 'allowed'>({
    message: ({ borough }) => `London has no borough “${borough}”.`,
    hint: ({ suggestion, allowed }) => `${suggestion}The boroughs are: ${allowed}.`,
  }),
  'missing-data': error<'data' | 'suggestion'>({
    message: ({ data }) => `There is no figure “${data}” in content/data.`,
    hint: ({ data, suggestion }) =>
      `${suggestion}Add data/${data}.yaml and data/${data}.csv, or name another figure.`,
  }),
  'map-shown-as-chart': error<'data'>({
    message: ({ data }) => `“${data}” is a map, and <Chart> shows none.`,
    hint: ({ data }) => `Write <PlaceMap data="${data}" />.`,
  }),
  'chart-shown-as-map': error<'data'>({
    message: ({ data }) => `“${data}” is a chart, and <PlaceMap> shows none.`,
    hint: ({ data }) => `Write <Chart data="${data}" />.`,
  }),
  'figure-shown-twice': error<'data' | 'line'>({
    message: ({ data, line }) => `The figure “${data}” already stands on line ${line}.`,
    hint: 'Show it once in a lesson, and point back to it in words.',
  }),
  'unused-data': warning<'data'>({
    message: ({ data }) => `No lesson or guide shows the figure “${data}”.`,
    hint: 'Show it in a lesson, or delete the .yaml and the .csv file.',
  }),
} as const;
