import type { ChartData, MapData } from '../../course/figure-data.ts';

const numbers = (...written: readonly (string | undefined)[]) =>
  written.map((text) => (text === undefined ? text : { value: Number(text), written: text }));

const bars: ChartData = {
  id: 'example-lamps',
  kind: 'bar',
  title: 'More riders light up in winter than in summer',
  subtitle: 'Riders with lamps lit at dusk, per cent of riders counted, on three made-up bridges',
  summary:
    'On each of the three bridges, more riders had their lamps lit in January than in July. The gap was widest on Mill Bridge.',
  source: 'example-rules',
  otherSources: [],
  date: 'January and July 2024',
  note: 'Made up for this page. The counts are small.',
  unit: 'per cent',
  labelName: 'Bridge',
  labels: ['Mill Bridge', 'Long Bridge', 'Station footbridge'],
  series: [
    { name: 'January', values: numbers('81', '74', '69') },
    { name: 'July', values: numbers('46', '58', '62') },
  ],
};

const lines: ChartData = {
  id: 'example-years',
  kind: 'line',
  title: 'Lamps spread on the bridge and stayed rare on the towpath',
  subtitle: 'Riders with lamps lit at dusk, per cent of riders counted, 2015 to 2024, made up',
  summary:
    'On Mill Bridge the share with lamps rose from 31% to 81%. On the towpath it went from 22% to 30%. The ferry was not counted in 2018.',
  source: 'example-rules',
  otherSources: [],
  date: 'January of each year',
  unit: 'per cent',
  labelName: 'Year',
  labels: ['2015', '2018', '2020', '2021', '2024'],
  series: [
    { name: 'Mill Bridge', values: numbers('31', '40', '66', '70', '81') },
    { name: 'Towpath by the canal', values: numbers('22', '21', '26', '27', '30') },
    { name: 'Ferry', values: numbers('35', undefined, '33', '34', '33.5') },
  ],
};

const dots: ChartData = {
  id: 'example-change',
  kind: 'dot',
  title: 'More lamps came back than went missing',
  subtitle: 'Lamps returned to the workshop above those lent, by season, made up',
  summary:
    'In spring and autumn more lamps came back than were lent. In winter 1,200 fewer did from the yard.',
  source: 'example-rules',
  otherSources: [],
  date: '2024',
  unit: 'lamps',
  labelName: 'Season',
  labels: ['Spring', 'Autumn', 'Winter, with the long nights'],
  series: [
    { name: 'The arches', values: numbers('420', '390', '-310') },
    { name: 'The yard', values: numbers('380', '910', '-1200') },
  ],
};

export const exampleCharts: readonly ChartData[] = [bars, lines, dots];

export const exampleMap: MapData = {
  id: 'example-shops',
  kind: 'map',
  title: 'Three made-up workshops lend lamps',
  subtitle: 'Workshops that lend lamps to riders, London, invented for this page',
  summary: 'One workshop is in Lambeth, one in Hackney and one in Croydon.',
  otherSources: [],
  places: [
    {
      place: 'The arches',
      borough: 'Lambeth',
      when: '2019',
      what: 'Lends lamps on Saturdays.',
      source: 'example-rules',
    },
    {
      place: 'The yard',
      borough: 'Hackney',
      when: '2021',
      what: 'Lends lamps and mends dynamos.',
      source: 'example-rules',
    },
    {
      place: 'Croydon',
      borough: 'Croydon',
      when: '2023',
      what: 'Lends lamps to schools.',
      source: 'example-rules',
    },
  ],
};
