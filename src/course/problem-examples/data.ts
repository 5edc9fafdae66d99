import type { dataProblems } from '../problems/data.ts';
import { inLesson, lessonWith } from './bicycles.ts';
import type { ExamplesOf } from './example.ts';

const settings = 'data/lamps.yaml';
const table = 'data/lamps.csv';

const words = (kind: string) => `kind: ${kind}
title: More riders light up in winter
subtitle: Riders with lamps lit, per cent of riders counted, Mill Bridge
summary: More riders had their lamps lit in January than in July.
source: light-rules
date: '2024'
`;
const mapWords = `kind: map
title: Where riders find lamps
subtitle: Places that lend lamps
summary: Two places lend lamps.
`;
const numbers = 'Month,Lit\nJanuary,81\nJuly,46\n';
const columns = 'place,borough,when,what,source\n';
const places = `${columns}Mill,Lambeth,2019,Lends lamps,light-rules\n`;

const showChart = '<Chart data="lamps" />';
const showMap = '<PlaceMap data="lamps" />';

/** A table that a chart is made from, wrong and right. */
const chart = (wrong: string, right: string, kind = 'bar') => ({
  file: table,
  wrong,
  right,
  around: { ...lessonWith(showChart), [settings]: words(kind) },
});

const map = (wrong: string, right = places) => ({
  file: table,
  wrong,
  right,
  around: { ...lessonWith(showMap), [settings]: mapWords },
});

const bothFiles = { [settings]: words('bar'), [table]: numbers };
const mapFiles = { [settings]: mapWords, [table]: places };

export const dataExamples = {
  'table-missing': {
    wrong: { [settings]: words('bar'), [table]: undefined },
    right: bothFiles,
    around: lessonWith(showChart),
    values: { data: 'lamps', table: 'content/data/lamps.csv' },
  },
  'table-without-words': {
    wrong: { [settings]: undefined, [table]: numbers },
    right: { ...bothFiles, ...lessonWith(showChart) },
    values: { settings: 'content/data/lamps.yaml' },
  },
  'table-not-utf8': {
    wrong: {
      [table]: Uint8Array.from('Café,Lit\nMill,46\nBridge,48\n', (letter) => letter.charCodeAt(0)),
    },
    right: { [table]: 'Café,Lit\nMill,46\nBridge,48\n' },
    around: { ...lessonWith(showChart), [settings]: words('bar') },
  },
  'table-separator': {
    ...chart('Month;Lit\nJanuary;81,5\nJuly;46,0\n', 'Month,Lit\nJanuary,81.5\nJuly,46.0\n'),
    values: { separator: 'semicolons' },
  },
  'table-quotes': { ...chart('Month,Lit\n"January, 81\nJuly,46\n', numbers) },
  'table-empty': { ...chart('Month,Lit\n', numbers) },
  'table-ragged-row': {
    ...chart('Month,Lit\nJanuary,81\nJuly\n', numbers),
    values: { found: '1 cell', expected: '2 columns' },
  },
  'table-column-name': {
    ...chart(
      'Month,Lit,\nJanuary,81,90\nJuly,46,60\n',
      'Month,Lit,Unlit\nJanuary,81,90\nJuly,46,60\n',
    ),
  },
  'table-column-twice': {
    ...chart(
      'Month,Lit,Lit\nJanuary,81,19\nJuly,46,54\n',
      'Month,Lit,Unlit\nJanuary,81,19\nJuly,46,54\n',
    ),
    values: { name: 'Lit' },
  },
  'table-label-missing': { ...chart('Month,Lit\nJanuary,81\n,46\n', numbers) },
  'table-label-twice': {
    ...chart('Month,Lit\nJuly,81\nJuly,46\n', numbers),
    values: { label: 'July', line: '2' },
  },
  'chart-without-numbers': { ...chart('Month\nJanuary\nJuly\n', numbers) },
  'chart-too-many-series': {
    ...chart('Month,A,B,C,D,E\nJuly,1,2,3,4,5\n', 'Month,A,B,C,D\nJuly,1,2,3,4\n'),
    values: { count: '5 columns' },
  },
  'chart-not-a-number': {
    ...chart('Month,Lit\nJanuary,81%\nJuly,46\n', numbers),
    values: { value: '81%', suggestion: 'Did you mean “81”? ' },
  },
  'chart-empty-row': {
    ...chart('Month,Lit\nJanuary,81\nMay,\nJuly,46\n', numbers),
    values: { label: 'May' },
  },
  'chart-empty-column': {
    ...chart('Month,Lit,Unlit\nJanuary,81,\nJuly,46,\n', numbers),
    values: { name: 'Unlit' },
  },
  'chart-bar-below-zero': {
    ...chart('Month,Change\nJanuary,3\nJuly,-2.5\n', 'Month,Change\nJanuary,3\nJuly,2.5\n'),
    values: { value: '-2.5' },
  },
  'chart-line-too-short': {
    ...chart('Year,Lit\n2019,46\n', 'Year,Lit\n2019,46\n2020,48\n', 'line'),
  },
  'chart-line-not-a-year': {
    ...chart('Month,Lit\nJanuary,46\nJuly,48\n', 'Year,Lit\n2019,46\n2020,48\n', 'line'),
    values: { label: 'July' },
  },
  'chart-line-order': {
    ...chart('Year,Lit\n2020,48\n2019,46\n', 'Year,Lit\n2019,46\n2020,48\n', 'line'),
    values: { label: '2019', before: '2020' },
  },
  'map-column-missing': {
    ...map('place,borough,when,what\nMill,Lambeth,2019,Lends lamps\n'),
    values: { name: 'source', columns: 'place,borough,when,what,source' },
  },
  'map-column-unknown': {
    ...map(places.replace('what', 'about')),
    values: { name: 'about', suggestion: '', columns: 'place,borough,when,what,source' },
  },
  'map-cell-empty': { ...map(places.replace('2019', '')), values: { name: 'when' } },
  'map-too-many-places': {
    ...map(
      columns +
        Array.from(
          { length: 21 },
          (_, index) => `Mill ${String(index + 1)},Lambeth,2019,Lends lamps,light-rules\n`,
        ).join(''),
    ),
    values: { count: '21 places' },
  },
  'map-unknown-borough': {
    ...map(places.replace('Lambeth', 'Lambeht')),
    values: {
      borough: 'Lambeht',
      suggestion: 'Did you mean “Lambeth”? ',
      allowed:
        'Barking and Dagenham, Barnet, Bexley, Brent, Bromley, Camden, City of London, Croydon, Ealing, Enfield, Greenwich, Hackney, Hammersmith and Fulham, Haringey, Harrow, Havering, Hillingdon, Hounslow, Islington, Kensington and Chelsea, Kingston upon Thames, Lambeth, Lewisham, Merton, Newham, Redbridge, Richmond upon Thames, Southwark, Sutton, Tower Hamlets, Waltham Forest, Wandsworth, Westminster',
    },
  },
  'missing-data': inLesson({
    wrong: `${showChart}\n\n<Chart data="lamp" />`,
    right: showChart,
    around: bothFiles,
    values: { data: 'lamp', suggestion: 'Did you mean “lamps”? ' },
  }),
  'map-shown-as-chart': inLesson({
    wrong: showChart,
    right: showMap,
    around: mapFiles,
    values: { data: 'lamps' },
  }),
  'chart-shown-as-map': inLesson({
    wrong: showMap,
    right: showChart,
    around: bothFiles,
    values: { data: 'lamps' },
  }),
  'figure-shown-twice': inLesson({
    wrong: `${showChart}\n\nLook again.\n\n${showChart}`,
    right: showChart,
    around: bothFiles,
    values: { data: 'lamps', line: '16' },
  }),
  'unused-data': inLesson({
    wrong: 'More light up in winter.',
    right: showChart,
    around: bothFiles,
    values: { data: 'lamps' },
  }),
} satisfies ExamplesOf<typeof dataProblems>;
