import type { Authored, AuthoredCourse, DataTable } from '../authored-course.ts';
import { repeats } from '../course-index.ts';
import { referencesTo } from '../lesson-references.ts';
import { didYouMean } from '../nearest.ts';
import { placeOf, positionOf, problem, type Problem } from '../problem.ts';
import type { DataSettings } from '../schemas/data.ts';
import { siblingFile } from '../sibling-file.ts';
import { checkChartTable } from './charts.ts';
import { checkMapTable, sourcesOfPlaces } from './maps.ts';
import { missingSources } from './references.ts';

/** Every figure has its words and its table, rests on sources, and is shown as what it is. */
export const checkData = (authored: AuthoredCourse): Problem[] => [
  ...authored.data.flatMap((data) => checkFigure(authored, data)),
  ...authored.tables
    .filter(({ id }) => !idsOf(authored, 'data').has(id))
    .map((table) =>
      problem('table-without-words', placeOf(table), {
        settings: siblingFile(table, `${table.id}.yaml`),
      }),
    ),
  ...checkUses(authored),
];

/** Ids of all files of one kind, whether or not they were read. */
function idsOf(authored: AuthoredCourse, kind: 'data' | 'table'): ReadonlySet<string> {
  const read = kind === 'data' ? authored.data : authored.tables;
  return new Set(
    [...read, ...authored.unread.filter((file) => file.kind === kind)].map(({ id }) => id),
  );
}

function checkFigure(authored: AuthoredCourse, figure: Authored<DataSettings>): Problem[] {
  const { id, data } = figure;
  const table = authored.tables.find((candidate) => candidate.id === id);
  const own = [
    ...(data.source === undefined ? [] : [{ id: data.source, origin: placeOf(figure, 'source') }]),
    ...data.otherSources.map((source, index) => ({
      id: source,
      origin: placeOf(figure, 'otherSources', index),
    })),
  ];
  const ofPlaces = table && data.kind === 'map' ? sourcesOfPlaces(table) : [];
  const sources = missingSources(authored, [...own, ...ofPlaces]);
  if (table) return [...sources, ...checkTable(data, table)];
  if (idsOf(authored, 'table').has(id)) return sources;
  const path = siblingFile(figure, `${id}.csv`);
  return [...sources, problem('table-missing', placeOf(figure), { data: id, table: path })];
}

function checkTable(data: DataSettings, table: Authored<DataTable>): Problem[] {
  const { header } = table.data;
  const inHeader = [
    ...header
      .filter(({ text }) => text === '')
      .map((cell) => problem('table-column-name', positionOf(table, cell))),
    ...repeats(
      header.filter(({ text }) => text !== ''),
      ({ text }) => text,
    ).map(({ entry }) =>
      problem('table-column-twice', positionOf(table, entry), { name: entry.text }),
    ),
  ];
  if (inHeader.length > 0) return inHeader;
  return [...(data.kind === 'map' ? checkMapTable(table) : checkChartTable(data, table))];
}

function checkUses(authored: AuthoredCourse): Problem[] {
  const known = idsOf(authored, 'data');
  const texts = [...authored.lessons, ...authored.guides];
  const used = new Set(texts.flatMap((text) => referencesTo(text, 'data')).map(({ id }) => id));
  return [
    ...texts.flatMap((text) =>
      text.body.components.flatMap((component) => {
        const [reference] = referencesTo(
          { body: { ...text.body, components: [component] } },
          'data',
        );
        if (!reference) return [];
        const data = reference.id;
        const origin = positionOf(text, component);
        if (!known.has(data)) {
          return problem('missing-data', origin, { data, suggestion: didYouMean(data, known) });
        }
        const kind = authored.data.find(({ id }) => id === data)?.data.kind;
        if (kind === undefined || (kind === 'map') === (component.name === 'PlaceMap')) return [];
        const code = kind === 'map' ? 'map-shown-as-chart' : 'chart-shown-as-map';
        return problem(code, origin, { data });
      }),
    ),
    ...texts.flatMap((text) =>
      repeats(referencesTo(text, 'data'), ({ id }) => id).map(({ entry, first }) =>
        problem('figure-shown-twice', positionOf(text, entry), {
          data: entry.id,
          line: String(first.line),
        }),
      ),
    ),
    ...authored.data.flatMap((figure) =>
      used.has(figure.id) || authored.unread.length > 0
        ? []
        : problem('unused-data', placeOf(figure), { data: figure.id }),
    ),
  ];
}
