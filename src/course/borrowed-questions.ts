import type { Authored, AuthoredCourse, AuthoredQuestion } from './authored-course.ts';
import type { ModuleSettings } from './schemas/module.ts';

/**
 * Questions that the quiz of a module takes over from other modules, family by family in the order
 * of `module.yaml`. Each practises the objective named there, and keeps the file and the module it
 * comes from. A family that cannot be borrowed gives none: `checkBorrows` says why.
 */
export const borrowedQuestions = (
  { questions }: Pick<AuthoredCourse, 'questions'>,
  { id, data }: Authored<ModuleSettings>,
): readonly AuthoredQuestion[] =>
  (data.assessment?.borrows ?? []).flatMap(({ family, objective }, index, borrows) => {
    const isRepeat = borrows.findIndex((borrow) => borrow.family === family) < index;
    const [lender, ...others] = modulesWithFamily(questions, family);
    if (isRepeat || lender === id || others.length > 0) return [];
    return questions
      .filter((question) => question.data.use === 'quiz' && question.data.family === family)
      .map((question) => ({ ...question, data: { ...question.data, objective } }));
  });

/** Ids of the modules that have some question of the family, whatever its use. */
export const modulesWithFamily = (
  questions: readonly AuthoredQuestion[],
  family: string,
): readonly string[] => [
  ...new Set(
    questions.filter(({ data }) => data.family === family).map(({ moduleId }) => moduleId),
  ),
];
