import { reportAfter, type Edits } from './edited-course.ts';

const lessonFile = 'modules/bike-lights/be-seen.mdx';

/** What an author is told after a paragraph is added to a lesson, on line 18, and files beside it. */
export const reportWith = (text: string, files: Edits = {}): string =>
  reportAfter({
    [lessonFile]: {
      replace: 'Switch them on at dusk, and in rain or fog.\n',
      by: `Switch them on at dusk, and in rain or fog.\n\n${text}\n`,
    },
    ...files,
  });

/** The words of a figure, with some of them changed, or left out where they are `undefined`. */
export function figureWords(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const words: Readonly<Record<string, string | undefined>> = {
    kind: 'bar',
    title: 'More riders light up in winter',
    subtitle: 'Riders with lamps lit, per cent of riders counted, Mill Bridge',
    summary: 'More riders had their lamps lit in January than in July.',
    source: 'light-rules',
    date: "'2024'",
    ...changes,
  };
  return Object.entries(words)
    .flatMap(([key, value]) => (value === undefined ? [] : `${key}: ${value}\n`))
    .join('');
}

/** What an author is told about a figure called “lamps” that a lesson shows. */
export const reportOnChart = (
  table: string | Uint8Array,
  changes: Parameters<typeof figureWords>[0] = {},
): string =>
  reportWith('<Chart data="lamps" />', {
    'data/lamps.yaml': figureWords(changes),
    'data/lamps.csv': table,
  });

/** The same for a map. */
export const reportOnMap = (table: string): string =>
  reportWith('<PlaceMap data="lamps" />', {
    'data/lamps.yaml': figureWords({ kind: 'map', source: undefined, date: undefined }),
    'data/lamps.csv': table,
  });
