import type { ChartData, MapData } from '../../course/figure-data.ts';

const numbers = (...written: readonly string[]) =>
  written.map((text) => ({ value: Number(text), written: text }));

export const exampleChart: ChartData = {
  id: 'example-lamps',
  kind: 'bar',
  title: 'More riders light up in winter than in summer',
  subtitle: 'Riders with lamps lit at dusk, per cent of riders counted, on three made-up bridges',
  summary:
    'On each of the three bridges, more riders had their lamps lit in January than in July. The gap was widest on Mill Bridge.',
  source: 'example-rules',
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

export const exampleMap: MapData = {
  id: 'example-shops',
  kind: 'map',
  title: 'Three made-up workshops lend lamps',
  subtitle: 'Workshops that lend lamps to riders, London, invented for this page',
  summary: 'One workshop is in Lambeth, one in Hackney and one in Croydon.',
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
