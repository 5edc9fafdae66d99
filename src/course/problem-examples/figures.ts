import type { figureProblems } from '../problems/figures.ts';
import { inLesson } from './bicycles.ts';
import type { ExamplesOf } from './example.ts';

const event = (date: string) =>
  `<Event date="${date}" title="Lights" kind="national">\n\nLights are sold.\n\n</Event>`;
const timeline = (...parts: readonly string[]) =>
  ['<Timeline title="Lights on bicycles">', ...parts, '</Timeline>'].join('\n\n');
const right = timeline(event('1888'), event('1907'));

export const figureExamples = {
  'timeline-too-short': inLesson({
    wrong: timeline(event('1888')),
    right,
    values: { count: '1 event' },
  }),
  'timeline-other-text': inLesson({
    wrong: timeline('First there were oil lamps.', event('1888'), event('1907')),
    right: `First there were oil lamps.\n\n${right}`,
  }),
  'timeline-order': inLesson({
    wrong: timeline(event('1907'), event('1888')),
    right,
    values: { date: '1888', before: '1907' },
  }),
} satisfies ExamplesOf<typeof figureProblems>;
