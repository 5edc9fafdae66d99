import { describe, expect, test } from 'vitest';
import { reportOnChart } from '../../helpers/broken-figures.ts';

describe('the numbers of a chart', () => {
  test('that are none, each with its place in the table', () => {
    expect(
      reportOnChart(
        'Month,Lit,Counted\nJanuary,81%,"1,204"\n"July, at dusk",forty,n/a\nMay,7.5,£31\n',
      ),
    ).toMatchInlineSnapshot(`
      "content/data/lamps.csv:2:9  chart-not-a-number
        “81%” is not a number.
        Did you mean “81”? Write digits alone, with a full stop for decimals. The unit belongs in “unit”. Leave the cell empty where there is no figure.

      content/data/lamps.csv:2:13  chart-not-a-number
        “1,204” is not a number.
        Did you mean “1204”? Write digits alone, with a full stop for decimals. The unit belongs in “unit”. Leave the cell empty where there is no figure.

      content/data/lamps.csv:3:17  chart-not-a-number
        “forty” is not a number.
        Write digits alone, with a full stop for decimals. The unit belongs in “unit”. Leave the cell empty where there is no figure.

      content/data/lamps.csv:3:23  chart-not-a-number
        “n/a” is not a number.
        Write digits alone, with a full stop for decimals. The unit belongs in “unit”. Leave the cell empty where there is no figure.

      content/data/lamps.csv:4:9  chart-not-a-number
        “£31” is not a number.
        Did you mean “31”? Write digits alone, with a full stop for decimals. The unit belongs in “unit”. Leave the cell empty where there is no figure.

      5 errors in 1 file.
      "
    `);
  });

  test('that a row or a column does not have at all', () => {
    expect(reportOnChart('Month,Lit,Counted\nJanuary,81,\nJuly,,\n')).toMatchInlineSnapshot(`
      "content/data/lamps.csv:1:11  chart-empty-column
        The column “Counted” has no number.
        Add its numbers, or delete the column.

      content/data/lamps.csv:3:1  chart-empty-row
        The row “July” has no number.
        Add its number, or delete the row.

      2 errors in 1 file.
      "
    `);
  });

  test('may be left out in single places', () => {
    expect(reportOnChart('Month,Lit,Counted\nJanuary,81,\nJuly,,30\n')).toBe('No problems.\n');
  });

  test('below zero, which no bar can show', () => {
    expect(reportOnChart('Month,Change\nJanuary,3\nJuly,-2.5\n')).toMatchInlineSnapshot(`
      "content/data/lamps.csv:3:6  chart-bar-below-zero
        A bar cannot show -2.5, which is below zero.
        Set “kind: dot”, which shows numbers on both sides of zero.

      1 error in 1 file.
      "
    `);
    expect(reportOnChart('Month,Change\nJanuary,3\nJuly,-2.5\n', { kind: 'dot' })).toBe(
      'No problems.\n',
    );
  });
});

test('more series than can be told apart, or none', () => {
  expect(reportOnChart('Month,A,B,C,D,E,F\nJuly,1,2,3,4,5,6\n')).toMatchInlineSnapshot(`
    "content/data/lamps.csv:1:15  chart-too-many-series
      The chart has 6 columns of numbers, and four can be told apart.
      Keep the columns that the headline is about, or make two charts.

    1 error in 1 file.
    "
  `);
  expect(reportOnChart('Month\nJuly\n')).toMatchInlineSnapshot(`
    "content/data/lamps.csv:1:1  chart-without-numbers
      The table has labels and no column of numbers.
      Add a column of numbers, with its name on the first line.

    1 error in 1 file.
    "
  `);
});

test('labels that are missing or stand twice', () => {
  expect(reportOnChart('Month,Lit\nJuly,46\n,12\nJuly,48\n')).toMatchInlineSnapshot(`
    "content/data/lamps.csv:3:1  table-label-missing
      The row has no label in its first cell.
      Write what the numbers of the row are about, or delete the row.

    content/data/lamps.csv:4:1  table-label-twice
      The label “July” already stands on line 2.
      Keep one of the two rows, or say in the label what sets them apart.

    2 errors in 1 file.
    "
  `);
});

describe('a line', () => {
  const line = (table: string) => reportOnChart(table, { kind: 'line' });

  test('runs through years in either way of writing them', () => {
    expect(line('Year,Lit\n2019,46\n2020,48\n2024,60\n')).toBe('No problems.\n');
    expect(line('Year,Lit\n2019/20,46\n2020/21,48\n1999-2000,1\n')).toMatchInlineSnapshot(`
      "content/data/lamps.csv:4:1  chart-line-order
        The year 1999-2000 does not come after 2020/21.
        Put the rows in order, the earliest year first, and each year once.

      1 error in 1 file.
      "
    `);
  });

  test('cannot run through words, or through two years that do not follow each other', () => {
    expect(line('Month,Lit\nJanuary,46\n2020/22,48\n')).toMatchInlineSnapshot(`
      "content/data/lamps.csv:2:1  chart-line-not-a-year
        “January” is not a year.
        A line runs through years, written 2021 or 2020/21. For labels in words, set “kind: bar” or “kind: dot”.

      content/data/lamps.csv:3:1  chart-line-not-a-year
        “2020/22” is not a year.
        A line runs through years, written 2021 or 2020/21. For labels in words, set “kind: bar” or “kind: dot”.

      2 errors in 1 file.
      "
    `);
  });

  test('needs more than one year', () => {
    expect(line('Year,Lit\n2019,46\n')).toMatchInlineSnapshot(`
      "content/data/lamps.csv:2:1  chart-line-too-short
        A line needs two years or more.
        Add a row, or set “kind: bar”.

      1 error in 1 file.
      "
    `);
  });
});
