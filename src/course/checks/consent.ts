import type { AuthoredCourse, Origin } from '../authored-course.ts';
import { hasUnread, repeats } from '../course-index.ts';
import { referencesTo } from '../lesson-references.ts';
import { didYouMean } from '../nearest.ts';
import { placeOf, positionOf, problem, type Problem } from '../problem.ts';
import type { Contributor } from '../schemas/contributor.ts';
import { listOf } from '../words.ts';

/**
 * What people have told is used only as they have agreed to.
 * @param today as in `2026-11-21`
 */
export function checkConsent(authored: AuthoredCourse, today: string): Problem[] {
  const { contributors } = authored;
  const twice = repeats(contributors.data, ({ id }) => id).map(({ entry, index }) =>
    problem('duplicate-contributor-id', placeOf(contributors, index, 'id'), {
      contributor: entry.id,
    }),
  );
  if (hasUnread(authored, 'contributors')) return twice;
  const uses = [...authored.lessons, ...authored.guides].flatMap((text) =>
    referencesTo(text, 'contributor').map((reference) => ({ text, reference })),
  );
  return [
    ...twice,
    ...uses.flatMap(({ text, reference }) => {
      const origin = positionOf(text, reference);
      const found = contributors.data.find(({ id }) => id === reference.id);
      if (found) return checkUse(found, { moduleId: text.moduleId, today, origin });
      const suggestion = didYouMean(
        reference.id,
        contributors.data.map(({ id }) => id),
      );
      return problem('missing-contributor', origin, { contributor: reference.id, suggestion });
    }),
  ];
}

interface Use {
  readonly moduleId: string;
  readonly today: string;
  readonly origin: Origin;
}

/** Lessons print what a person said, in packages and on the website alike. */
function checkUse(person: Contributor, { moduleId, today, origin }: Use): Problem[] {
  const contributor = person.id;
  if (person.withdrawn) return [problem('consent-withdrawn', origin, { contributor })];
  if (person.expires < today) {
    return [problem('consent-expired', origin, { contributor, date: person.expires })];
  }
  const { scope, formats, places } = person;
  return [
    ...(scope.includes('course') || scope.includes(moduleId)
      ? []
      : [
          problem('consent-out-of-scope', origin, {
            contributor,
            module: moduleId,
            scope: listOf(scope),
          }),
        ]),
    ...(formats.includes('text')
      ? []
      : [
          problem('consent-wrong-format', origin, {
            contributor,
            format: 'text',
            formats: listOf(formats),
          }),
        ]),
    ...(['lms', 'web'] as const)
      .filter((place) => !places.includes(place))
      .map((place) =>
        problem('consent-wrong-place', origin, {
          contributor,
          place: placeWords[place],
          places: listOf(places),
        }),
      ),
  ];
}

const placeWords = { lms: 'in learning systems', web: 'on the website' } as const;
