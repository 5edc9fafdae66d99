import type {
  AuthoredCourse,
  AuthoredGuide,
  AuthoredLesson,
  DataTable,
} from './authored-course.ts';
import { findBorough } from './boroughs.ts';
import type { ChartData, ChartValue, FigureData, MapData, MapPlace } from './figure-data.ts';
import { referencesTo } from './lesson-references.ts';
import { placeCells } from './map-table.ts';
import type { ChartSettings, MapSettings } from './schemas/data.ts';
import { toNumber } from './table-numbers.ts';

/** A chart or map of a course without errors. */
export function buildFigure(authored: AuthoredCourse, id: string): FigureData {
  const settings = authored.data.find((figure) => figure.id === id)?.data;
  const table = authored.tables.find((candidate) => candidate.id === id)?.data;
  if (!settings || !table) throw new Error(`No figure "${id}" in a checked course.`);
  return settings.kind === 'map' ? toMap(id, settings, table) : toChart(id, settings, table);
}

function toChart(id: string, settings: ChartSettings, { header, rows }: DataTable): ChartData {
  const [labels, ...names] = header;
  return {
    ...settings,
    id,
    labelName: labels?.text ?? '',
    labels: rows.map(([label]) => label?.text ?? ''),
    series: names.map(({ text: name }, index) => ({
      name,
      values: rows.map((row) => toValue(row[index + 1]?.text ?? '')),
    })),
  };
}

function toValue(written: string): ChartValue | undefined {
  const value = toNumber(written);
  return value === undefined ? undefined : { value, written };
}

const toMap = (id: string, settings: MapSettings, table: DataTable): MapData => ({
  ...settings,
  id,
  places: table.rows.map((row): MapPlace => {
    const { place, borough, when, what, source } = placeCells(table, row);
    return {
      place: place.text,
      borough: findBorough(borough.text) ?? borough.text,
      when: when.text,
      what: what.text,
      source: source.text,
    };
  }),
});

/** The sources a text rests on, in reading order: those it names, and those of what it shows. */
export const sourcesIn = (
  authored: AuthoredCourse,
  text: AuthoredLesson | AuthoredGuide,
): readonly string[] =>
  text.body.components.flatMap((component) => {
    const alone = { body: { ...text.body, components: [component] } };
    return [
      ...referencesTo(alone, 'source').map(({ id }) => id),
      ...referencesTo(alone, 'data').flatMap(({ id }) => figureSources(buildFigure(authored, id))),
    ];
  });

/** The sources of a chart or map in the order the page names them. */
function figureSources(figure: FigureData): readonly string[] {
  const own = [...(figure.source === undefined ? [] : [figure.source]), ...figure.otherSources];
  return figure.kind === 'map' ? [...own, ...figure.places.map(({ source }) => source)] : own;
}
