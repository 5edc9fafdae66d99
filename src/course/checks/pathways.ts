import type { AuthoredCourse } from '../authored-course.ts';
import { knownIds, repeats } from '../course-index.ts';
import { didYouMean } from '../nearest.ts';
import { placeOf, problem, type Problem } from '../problem.ts';

/** Pathways name modules that exist, once each, and every module is in one. */
export function checkPathways(authored: AuthoredCourse): Problem[] {
  const { course } = authored;
  if (!course) return [];
  const { pathways } = course.data;
  const modules = knownIds(authored, 'module');
  const named = new Set(pathways.flatMap((pathway) => pathway.modules));

  return [
    ...repeats(pathways, ({ id }) => id).map(({ entry, index }) =>
      problem('duplicate-pathway-id', placeOf(course, 'pathways', index, 'id'), {
        pathway: entry.id,
      }),
    ),
    ...pathways.flatMap((pathway, at) => [
      ...repeats(pathway.modules, (id) => id).map(({ entry, index }) =>
        problem('module-listed-twice', placeOf(course, 'pathways', at, 'modules', index), {
          pathway: pathway.id,
          module: entry,
        }),
      ),
      ...pathway.modules.flatMap((module, index) =>
        modules.has(module)
          ? []
          : problem('missing-module', placeOf(course, 'pathways', at, 'modules', index), {
              pathway: pathway.id,
              module,
              suggestion: didYouMean(module, modules),
            }),
      ),
    ]),
    ...authored.modules
      .filter(({ id }) => !named.has(id))
      .map((module) => problem('module-not-in-pathway', placeOf(module), { module: module.id })),
  ];
}
