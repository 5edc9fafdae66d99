import { expect, test } from 'vitest';
import { reportOnMap } from '../../helpers/broken-figures.ts';

const header = 'place,borough,when,what,source\n';
const row = (borough: string, what = 'Lends lamps.', source = 'light-rules') =>
  `Mill,${borough},2019,${what},${source}\n`;

test('a borough that London does not have', () => {
  expect(reportOnMap(`${header}${row('Lambeth')}${row('Hackny')}`)).toMatchInlineSnapshot(`
    "content/data/lamps.csv:3:6  map-unknown-borough
      London has no borough “Hackny”.
      Did you mean “Hackney”? The boroughs are: Barking and Dagenham, Barnet, Bexley, Brent, Bromley, Camden, City of London, Croydon, Ealing, Enfield, Greenwich, Hackney, Hammersmith and Fulham, Haringey, Harrow, Havering, Hillingdon, Hounslow, Islington, Kensington and Chelsea, Kingston upon Thames, Lambeth, Lewisham, Merton, Newham, Redbridge, Richmond upon Thames, Southwark, Sutton, Tower Hamlets, Waltham Forest, Wandsworth, Westminster.

    1 error in 1 file.
    "
  `);
});

test('every borough may be written with “and” or “&”, and Westminster with “City of”', () => {
  expect(reportOnMap(`${header}${row('Hammersmith & Fulham')}${row('City of Westminster')}`)).toBe(
    'No problems.\n',
  );
});

test('a place without words, with a source nobody knows, or with a bare comma', () => {
  expect(reportOnMap(`${header}${row('Lambeth', '', 'light-rule')}`)).toMatchInlineSnapshot(`
    "content/data/lamps.csv:2:19  map-cell-empty
      The place has no “what”.
      Fill the cell, or delete the row: every place says where, when, what and on which source.

    content/data/lamps.csv:2:20  missing-source
      There is no source “light-rule” in sources.yaml.
      Did you mean “light-rules”? Add the source to sources.yaml, or name another one.

    2 errors in 1 file.
    "
  `);
  expect(reportOnMap(`${header}${row('Lambeth', 'Lends lamps, mends bells.')}`))
    .toMatchInlineSnapshot(`
      "content/data/lamps.csv:2:1  table-ragged-row
        The row has 6 cells, and the table has 5 columns.
        Put one comma between two columns, and quotation marks around a cell that holds a comma itself.

      1 error in 1 file.
      "
    `);
});

test('columns that are missing or called something else', () => {
  expect(reportOnMap('place,borough,when,what\nMill,Lambeth,2019,Lends\n')).toMatchInlineSnapshot(`
    "content/data/lamps.csv:1:1  map-column-missing
      The table of a map needs a column “source”.
      The first line of the table is “place,borough,when,what,source”.

    1 error in 1 file.
    "
  `);
  expect(reportOnMap('Place,boro,when,what,source\nMill,Lambeth,2019,Lends,light-rules\n'))
    .toMatchInlineSnapshot(`
    "content/data/lamps.csv:1:1  map-column-unknown
      The table of a map has no column “Place”.
      Did you mean “place”? The first line of the table is “place,borough,when,what,source”.

    content/data/lamps.csv:1:7  map-column-unknown
      The table of a map has no column “boro”.
      The first line of the table is “place,borough,when,what,source”.

    2 errors in 1 file.
    "
  `);
});

test('the columns may stand in any order', () => {
  expect(reportOnMap('source,when,what,borough,place\nlight-rules,2019,Lends,Lambeth,Mill\n')).toBe(
    'No problems.\n',
  );
});

test('more places than can be told apart', () => {
  expect(reportOnMap(header + row('Lambeth').repeat(21))).toMatchInlineSnapshot(`
    "content/data/lamps.csv:22:1  map-too-many-places
      The map has 21 places, and twenty can be told apart.
      Keep the places that the headline is about, or make two maps.

    1 error in 1 file.
    "
  `);
});
