import type { AuthoredCourse } from '../authored-course.ts';
import { hasUnread, repeats } from '../course-index.ts';
import { referencesTo } from '../lesson-references.ts';
import { didYouMean } from '../nearest.ts';
import { placeOf, positionOf, problem, type Problem } from '../problem.ts';
import { missingSources } from './references.ts';

/** Terms that lessons explain stand in the glossary, once each, and are used. */
export function checkGlossary(authored: AuthoredCourse): Problem[] {
  const { glossary } = authored;
  const known = glossary.data.map(({ id }) => id);
  const uses = [...authored.lessons, ...authored.guides].flatMap((text) =>
    referencesTo(text, 'term').map((reference) => ({ text, reference })),
  );
  const used = new Set(uses.map(({ reference }) => reference.id));
  const isComplete = authored.unread.length === 0;

  return [
    ...repeats(glossary.data, ({ id }) => id).map(({ entry, index }) =>
      problem('duplicate-term-id', placeOf(glossary, index, 'id'), { term: entry.id }),
    ),
    ...missingSources(
      authored,
      glossary.data.flatMap(({ sources }, at) =>
        sources.map((id, index) => ({ id, origin: placeOf(glossary, at, 'sources', index) })),
      ),
    ),
    ...uses
      .filter(({ reference }) => !known.includes(reference.id) && !hasUnread(authored, 'glossary'))
      .map(({ text, reference }) =>
        problem('missing-term', positionOf(text, reference), {
          term: reference.id,
          suggestion: didYouMean(reference.id, known),
        }),
      ),
    ...glossary.data.flatMap(({ id }, index) =>
      used.has(id) || !isComplete
        ? []
        : problem('unused-term', placeOf(glossary, index, 'id'), { term: id }),
    ),
  ];
}
