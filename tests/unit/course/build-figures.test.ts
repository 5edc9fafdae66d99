import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../src/authoring/read-csv.ts';
import type { AuthoredCourse } from '../../../src/course/authored-course.ts';
import { dataSchema } from '../../../src/course/schemas/data.ts';
import { aBuiltModule, aCourse, aLesson, aSource } from '../../helpers/course-builders.ts';

const words = { title: 'Searches', subtitle: 'Searches, London', summary: 'There were searches.' };
const usual = '<Check question="grounds-check" />\n\n<Quiz />';

function figure(id: string, settings: Readonly<Record<string, unknown>>, csv: string) {
  const { table } = readCsv(`content/data/${id}.csv`, csv);
  return {
    data: {
      id,
      file: `content/data/${id}.yaml`,
      data: dataSchema.parse({ ...words, ...settings }),
    },
    table: { id, file: `content/data/${id}.csv`, data: table! },
  };
}

const chart = figure(
  'searches',
  { kind: 'bar', source: 'review', otherSources: ['act'], date: '2021' },
  'Group,Searches,Found\nAll,12.50,3\nSome,,1\n',
);
const map = figure(
  'places',
  { kind: 'map' },
  'place,borough,when,what,source\nBrixton,Lambeth,1981,"One, two",trial\nSoho,City of Westminster,1900,X,act\n',
);

const withFigures = (text: string): Partial<AuthoredCourse> => ({
  lessons: [aLesson({ text: `${text}\n\n${usual}` })],
  sources: {
    id: 'sources',
    file: 'content/sources.yaml',
    data: ['handbook', 'act', 'review', 'trial', 'unused'].map((id) => aSource({ id })),
  },
  data: [chart.data, map.data],
  tables: [chart.table, map.table],
});

const both = withFigures(
  '<PlaceMap data="places" />\n\nYes.<Cite source="handbook" />\n\n<Chart data="searches" />',
);

describe('the figures of a module', () => {
  const module = aBuiltModule(both);

  test('are those its lessons show, in that order', () => {
    expect(module.figures.map(({ id }) => id)).toEqual(['places', 'searches']);
    expect(aBuiltModule(withFigures('<Chart data="searches" />')).figures).toHaveLength(1);
    expect(aBuiltModule().figures).toEqual([]);
  });

  test('keep numbers as they were written, and gaps as gaps', () => {
    expect(module.figures[1]).toMatchObject({
      labelName: 'Group',
      labels: ['All', 'Some'],
      series: [
        { name: 'Searches', values: [{ value: 12.5, written: '12.50' }, undefined] },
        { name: 'Found' },
      ],
    });
  });

  test('name boroughs as the map does', () => {
    expect(module.figures[0]).toMatchObject({
      places: [
        { place: 'Brixton', borough: 'Lambeth', what: 'One, two' },
        { place: 'Soho', borough: 'Westminster' },
      ],
    });
  });

  test('bring their sources to the module, numbered in reading order', () => {
    expect(module.citations.map(({ source, lessonIds }) => [source.id, lessonIds])).toEqual([
      ['trial', ['first-lesson']],
      ['act', ['first-lesson']],
      ['handbook', ['first-lesson']],
      ['review', ['first-lesson']],
    ]);
  });

  test('bring their sources to the list of the course', () => {
    expect(aCourse(both).sources.map(({ id }) => id)).toEqual([
      'handbook',
      'act',
      'review',
      'trial',
    ]);
  });
});
