import type { AuthoredCourse, Origin } from '../authored-course.ts';
import { modulesWithFamily } from '../borrowed-questions.ts';
import { repeats } from '../course-index.ts';
import { didYouMean } from '../nearest.ts';
import { placeOf, problem, type Problem } from '../problem.ts';
import { listOf } from '../words.ts';
import { missingObjectives, type NamedId } from './references.ts';

/** What a quiz borrows is there, once, in one other module, and practises an objective of its own. */
export const checkBorrows = (authored: AuthoredCourse): Problem[] =>
  authored.modules.flatMap((module) => {
    const borrows = module.data.assessment?.borrows ?? [];
    const place = (index: number, key: 'family' | 'objective'): Origin =>
      placeOf(module, 'assessment', 'borrows', index, key);
    return [
      ...repeats(borrows, ({ family }) => family).map(({ entry: { family }, index }) =>
        problem('family-borrowed-twice', place(index, 'family'), { family }),
      ),
      ...borrows.flatMap(({ family }, index) =>
        checkFamily(authored, module.id, { id: family, origin: place(index, 'family') }),
      ),
      ...missingObjectives(
        authored,
        module.id,
        borrows.map(({ objective }, index) => ({
          id: objective,
          origin: place(index, 'objective'),
        })),
      ),
    ];
  });

function checkFamily(
  { questions, unread }: AuthoredCourse,
  moduleId: string,
  { id: family, origin }: NamedId,
): Problem[] {
  const [lender, ...others] = modulesWithFamily(questions, family);
  if (lender !== undefined && others.length > 0) {
    return [
      problem('family-in-two-modules', origin, { family, modules: listOf([lender, ...others]) }),
    ];
  }
  if (lender === moduleId) return [problem('own-family-borrowed', origin, { family })];
  const bank = questions.filter(({ data }) => data.use === 'quiz');
  const isInBank = bank.some(({ data }) => data.family === family);
  if (isInBank || unread.some(({ kind }) => kind === 'question')) return [];
  if (lender !== undefined) {
    return [problem('borrowed-family-without-quiz', origin, { family, module: lender })];
  }
  const lendable = bank.filter((question) => question.moduleId !== moduleId);
  const suggestion = didYouMean(family, new Set(lendable.map(({ data }) => data.family)));
  return [problem('missing-family', origin, { family, suggestion })];
}
