import type { AuthoredCourse } from '../authored-course.ts';
import { hasUnread, moduleFiles, type ModuleFiles } from '../course-index.ts';
import { referencesTo } from '../lesson-references.ts';
import { positionOf, problem, type Problem } from '../problem.ts';
import { recallCandidates } from '../recall-candidates.ts';

/** Every recall has a question to ask. */
export const checkRecalls = (authored: AuthoredCourse): Problem[] =>
  authored.modules.flatMap((settings) => {
    const module = moduleFiles(authored, settings);
    const isSure = !['question' as const, 'lesson' as const].some((kind) =>
      hasUnread(authored, kind, module.id),
    );
    return isSure ? checkModule(module) : [];
  });

function checkModule(module: ModuleFiles): Problem[] {
  const questions = module.questions.map(({ id, data }) => ({
    id,
    family: data.family,
    use: data.use,
  }));
  return module.lessons.flatMap((lesson, position) => {
    const earlier = new Set(
      module.lessons
        .slice(0, position)
        .flatMap((before) => referencesTo(before, 'question').map(({ id }) => id)),
    );
    return referencesTo(lesson, 'family').flatMap((reference) =>
      recallCandidates(questions, reference.id, earlier).length > 0
        ? []
        : problem('recall-without-question', positionOf(lesson, reference), {
            family: reference.id,
          }),
    );
  });
}
