import type { AuthoredCourse } from '../authored-course.ts';
import { repeats } from '../course-index.ts';
import { placeOf, problem, type Problem } from '../problem.ts';
import { missingSources } from './references.ts';

/** The registers of sources and facts hold each id once, and facts name sources that exist. */
export const checkRegisters = (authored: AuthoredCourse): Problem[] => [
  ...repeats(authored.sources.data, ({ id }) => id).map(({ entry, index }) =>
    problem('duplicate-source-id', placeOf(authored.sources, index, 'id'), { source: entry.id }),
  ),
  ...repeats(authored.facts.data, ({ id }) => id).map(({ entry, index }) =>
    problem('duplicate-fact-id', placeOf(authored.facts, index, 'id'), { fact: entry.id }),
  ),
  ...missingSources(
    authored,
    authored.facts.data.flatMap(({ sources }, at) =>
      sources.map((id, index) => ({ id, origin: placeOf(authored.facts, at, 'sources', index) })),
    ),
  ),
];
