import type { AuthoredCourse } from '../authored-course.ts';
import { lacksQuestions, moduleFiles, type ModuleFiles } from '../course-index.ts';
import { planPracticeSets, quizFamilies, refresherFamilies } from '../practice-sets.ts';
import { placeOf, problem, type Problem } from '../problem.ts';
import { countOf } from '../words.ts';

/** Refreshers can be filled from the bank of the quiz, and nothing has the name of one. */
export const checkRefreshers = (authored: AuthoredCourse): Problem[] =>
  authored.modules.flatMap((settings) => {
    const module = moduleFiles(authored, settings);
    return [...takenNames(authored, module), ...checkFamilies(authored, module)];
  });

function takenNames(authored: AuthoredCourse, module: ModuleFiles): Problem[] {
  const names = new Set(planPracticeSets(authored, module).map(({ id }) => id));
  return authored.modules
    .filter(({ id }) => names.has(id))
    .map((other) => problem('reserved-module-id', placeOf(other), { module: other.id }));
}

function checkFamilies(authored: AuthoredCourse, module: ModuleFiles): Problem[] {
  const { refreshers } = module.data;
  if (!refreshers || lacksQuestions(authored, module)) return [];
  const families = quizFamilies(module).length;
  if (families === 0) {
    const origin = { ...placeOf(module, 'refreshers'), isKey: true };
    return [problem('refreshers-without-bank', origin)];
  }
  if (families < refreshers.items) {
    return [
      problem('too-few-families', placeOf(module, 'refreshers', 'items'), {
        items: countOf(refreshers.items, 'question'),
        families: families === 1 ? '1 family' : `${String(families)} families`,
      }),
    ];
  }
  const sets = refreshers.weeks.length;
  return refresherFamilies(module)
    .filter(({ siblings }) => siblings.length < sets)
    .map(({ id, siblings }) =>
      problem('family-repeats', placeOf(module, 'refreshers', 'weeks'), {
        family: id,
        siblings: countOf(siblings.length, 'question'),
        sets: countOf(sets, 'refresher'),
      }),
    );
}
