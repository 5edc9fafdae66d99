import type { PracticeSet } from '../../../src/course/course.ts';

/**
 * As few practice sets as it takes to meet, in refreshers and in measures, every kind of question
 * that any of them asks.
 */
export function setsOfEveryKind(sets: readonly PracticeSet[]): readonly PracticeSet[] {
  const met = new Set<string>();
  const chosen: PracticeSet[] = [];
  const newIn = (set: PracticeSet) =>
    new Set(set.questions.map(({ kind }) => `${set.kind} ${kind}`)).difference(met);
  for (;;) {
    const [best] = sets.toSorted((one, other) => newIn(other).size - newIn(one).size);
    if (!best || newIn(best).size === 0) return chosen;
    for (const kind of newIn(best)) met.add(kind);
    chosen.push(best);
  }
}

/** The kinds of the questions that a built page holds. */
export const kindsIn = (html: string): readonly string[] => [
  ...new Set(
    [...html.matchAll(/data-question="[^"]*"\s+data-kind="([a-z]+)"/g)].map(
      ([, kind]) => kind ?? '',
    ),
  ),
];
