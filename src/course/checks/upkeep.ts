import type { AuthoredCourse } from '../authored-course.ts';
import { knownIds, repeats } from '../course-index.ts';
import { didYouMean } from '../nearest.ts';
import { placeOf, problem, type Problem } from '../problem.ts';

/**
 * The files that keep a course in good repair: what changed, what to look at again, and what is known
 * about accessibility.
 * @param today as in `2026-11-21`
 */
export const checkUpkeep = (authored: AuthoredCourse, today: string): Problem[] => [
  ...checkChanges(authored),
  ...checkReview(authored, today),
  ...checkAccessibility(authored, today),
];

function checkChanges(authored: AuthoredCourse): Problem[] {
  const { changes, modules } = authored;
  const known = knownIds(authored, 'module');
  const isTold = (module: string, release: number) =>
    changes.data.some((change) => change.module === module && change.release === release);

  return [
    ...repeats(changes.data, ({ module, release }) => `${module} ${String(release)}`).map(
      ({ entry, index }) =>
        problem('change-told-twice', placeOf(changes, index, 'release'), {
          module: entry.module,
          release: String(entry.release),
        }),
    ),
    ...changes.data.flatMap(({ module, release }, index) => {
      if (!known.has(module)) {
        return problem('missing-module-of-list', placeOf(changes, index, 'module'), {
          module,
          suggestion: didYouMean(module, known),
        });
      }
      const current = modules.find(({ id }) => id === module)?.data.release;
      if (current === undefined || release <= current) return [];
      return problem('change-ahead-of-module', placeOf(changes, index, 'release'), {
        module,
        release: String(release),
        current: String(current),
      });
    }),
    // The first release is new as a whole; and a course need not keep such a list.
    ...(changes.data.length === 0 ? [] : modules)
      .filter(({ id, data }) => data.release > 1 && !isTold(id, data.release))
      .map((module) =>
        problem('change-not-told', placeOf(module, 'release'), {
          module: module.id,
          release: String(module.data.release),
        }),
      ),
  ];
}

function checkReview(authored: AuthoredCourse, today: string): Problem[] {
  const { review } = authored;
  const known = knownIds(authored, 'module');
  return [
    ...repeats(review.data, ({ id }) => id).map(({ entry, index }) =>
      problem('duplicate-review-id', placeOf(review, index, 'id'), { item: entry.id }),
    ),
    ...review.data.flatMap((item, at) => [
      ...item.modules.flatMap((module, index) =>
        known.has(module)
          ? []
          : problem('missing-module-of-list', placeOf(review, at, 'modules', index), {
              module,
              suggestion: didYouMean(module, known),
            }),
      ),
      ...(item.next < today
        ? [problem('look-again-overdue', placeOf(review, at, 'next'), { date: item.next })]
        : []),
    ]),
  ];
}

function checkAccessibility({ accessibility }: AuthoredCourse, today: string): Problem[] {
  if (!accessibility) return [];
  return [
    ...repeats(accessibility.data.issues, ({ id }) => id).map(({ entry, index }) =>
      problem('duplicate-issue-id', placeOf(accessibility, 'issues', index, 'id'), {
        issue: entry.id,
      }),
    ),
    ...accessibility.data.manual.flatMap(({ date }, index) =>
      date > today
        ? problem('test-in-the-future', placeOf(accessibility, 'manual', index, 'date'), { date })
        : [],
    ),
  ];
}
