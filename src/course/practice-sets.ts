import type { AuthoredCourse, AuthoredMeasure, AuthoredQuestion } from './authored-course.ts';
import type { ModuleFiles } from './course-index.ts';
import type { MeasureForm } from './schemas/measure.ts';

/**
 * Practice sets: small modules derived from a module, each with a page, a package and a saved state
 * of its own. A refresher repeats what the module was about with other questions of the same
 * families; a measure asks for first answers, so that training can be seen to help or not.
 */
export type PlannedSet =
  | (PlannedQuestions & { readonly kind: 'refresher'; readonly weeks: number })
  | (PlannedQuestions & {
      readonly kind: 'measure';
      readonly form: MeasureForm;
      readonly measure: AuthoredMeasure;
    });

interface PlannedQuestions {
  readonly id: string;
  readonly questions: readonly AuthoredQuestion[];
}

/** The id of the only part of a practice set. */
export const PRACTICE_PART = 'questions';

export const measureForms: readonly MeasureForm[] = ['before', 'after', 'followup'];

/** All sets of a module, in the order they are taken. */
export function planPracticeSets(
  { measures }: Pick<AuthoredCourse, 'measures'>,
  module: ModuleFiles,
): readonly PlannedSet[] {
  const measure = measures.find(({ moduleId }) => moduleId === module.id);
  const ofForm = (form: MeasureForm) => (measure ? [measureSet(module, measure, form)] : []);
  return [...ofForm('before'), ...ofForm('after'), ...refresherSets(module), ...ofForm('followup')];
}

function measureSet(module: ModuleFiles, measure: AuthoredMeasure, form: MeasureForm): PlannedSet {
  const ids = measure.data.forms[form];
  return {
    kind: 'measure',
    id: `${module.id}-measure-${form}`,
    form,
    measure,
    questions: ids.flatMap((id) => module.questions.find((question) => question.id === id) ?? []),
  };
}

/** None as long as the bank cannot fill them. */
function refresherSets(module: ModuleFiles): readonly PlannedSet[] {
  const { items = 0, weeks = [] } = module.data.refreshers ?? {};
  const families = refresherFamilies(module);
  if (families.length < items) return [];
  return weeks.map((week, turn) => ({
    kind: 'refresher',
    id: `${module.id}-refresher-${String(week)}w`,
    weeks: week,
    questions: families.flatMap(({ siblings }) => siblings[turn % siblings.length] ?? []),
  }));
}

/** Questions of the quiz that test the same idea, in the order of their file names. */
export interface Family {
  readonly id: string;
  readonly objective: string;
  readonly siblings: readonly AuthoredQuestion[];
}

/**
 * The families that every refresher of a module asks about, each time with another sibling as long as
 * there are any. One after another the objective that has the fewest is served, and of its families
 * one with enough siblings, so that the same content always gives the same sets.
 */
export function refresherFamilies(module: ModuleFiles): readonly Family[] {
  const { refreshers } = module.data;
  if (!refreshers) return [];
  const turns = refreshers.weeks.length;
  const chosen: Family[] = [];
  const left = [...quizFamilies(module)];
  const cost = (family: Family) =>
    chosen.filter(({ objective }) => objective === family.objective).length * (turns + 1) -
    Math.min(family.siblings.length, turns);
  while (chosen.length < refreshers.items && left.length > 0) {
    const least = Math.min(...left.map(cost));
    const at = left.findIndex((family) => cost(family) === least);
    chosen.push(...left.splice(at, 1));
  }
  return chosen;
}

export function quizFamilies({ questions }: ModuleFiles): readonly Family[] {
  const bank = questions.filter(({ data }) => data.use === 'quiz');
  const ids = [...new Set(bank.map(({ data }) => data.family))];
  return ids.map((id) => {
    const siblings = bank.filter(({ data }) => data.family === id);
    return { id, objective: siblings[0]?.data.objective ?? '', siblings };
  });
}
