import type { AuthoredCourse, Origin } from '../authored-course.ts';
import { hasUnread } from '../course-index.ts';
import { didYouMean } from '../nearest.ts';
import { placeOf, problem, type Problem } from '../problem.ts';
import { listOf } from '../words.ts';

/** An id as it stands somewhere in the content. */
export interface NamedId {
  readonly id: string;
  readonly origin: Origin;
}

/** The sources named that `sources.yaml` does not hold. */
export function missingSources(authored: AuthoredCourse, named: readonly NamedId[]): Problem[] {
  if (hasUnread(authored, 'sources')) return [];
  const known = new Set(authored.sources.data.map(({ id }) => id));
  return named
    .filter(({ id }) => !known.has(id))
    .map(({ id, origin }) =>
      problem('missing-source', origin, { source: id, suggestion: didYouMean(id, known) }),
    );
}

/** The objectives named that the module does not have. */
export function missingObjectives(
  authored: AuthoredCourse,
  moduleId: string,
  named: readonly NamedId[],
): Problem[] {
  const module = authored.modules.find(({ id }) => id === moduleId);
  if (!module) return [];
  const known = new Set(module.data.objectives.map(({ id }) => id));
  return named
    .filter(({ id }) => !known.has(id))
    .map(({ id, origin }) =>
      problem('missing-objective', origin, {
        objective: id,
        suggestion: didYouMean(id, known),
        allowed: listOf(known),
      }),
    );
}

/** The facts named that `facts.yaml` does not hold, or that are not confirmed. */
export function checkFacts(
  authored: AuthoredCourse,
  entry: { readonly file: string; readonly data: { readonly facts: readonly string[] } },
): Problem[] {
  if (hasUnread(authored, 'facts')) return [];
  const facts = new Map(authored.facts.data.map((fact) => [fact.id, fact]));
  return entry.data.facts.flatMap((id, index) => {
    const origin = placeOf(entry, 'facts', index);
    const fact = facts.get(id);
    if (!fact) {
      const suggestion = didYouMean(id, facts.keys());
      return problem('missing-fact', origin, { fact: id, suggestion });
    }
    return fact.confirmed ? [] : problem('unconfirmed-fact', origin, { fact: id });
  });
}
