import type { Authored, AuthoredCourse } from '../authored-course.ts';
import { hasUnread, knownIds, repeats } from '../course-index.ts';
import { didYouMean } from '../nearest.ts';
import { placeOf, problem, type Problem } from '../problem.ts';
import { reservedLessonIds, reservedModuleIds } from '../reserved-ids.ts';
import { renamedLesson } from '../renamed-files.ts';
import type { ModuleSettings } from '../schemas/module.ts';
import { siblingFile } from '../sibling-file.ts';

/** Modules list the lessons they have, and their objectives are distinct and practised. */
export const checkModules = (authored: AuthoredCourse): Problem[] =>
  authored.modules.flatMap((module) => [
    ...(reservedModuleIds.has(module.id)
      ? [problem('reserved-module-id', placeOf(module), { module: module.id })]
      : []),
    ...checkLessonList(authored, module),
    ...checkObjectives(authored, module),
  ]);

function checkLessonList(authored: AuthoredCourse, module: Authored<ModuleSettings>): Problem[] {
  const listed = module.data.lessons;
  const written = knownIds(authored, 'lesson', module.id);
  const unlisted = authored.lessons.filter(
    ({ id, moduleId }) => moduleId === module.id && !listed.includes(id),
  );
  const renamed = renamedLesson(authored, module);

  return [
    ...repeats(listed, (id) => id).map(({ entry, index }) =>
      problem('lesson-listed-twice', placeOf(module, 'lessons', index), { lesson: entry }),
    ),
    ...listed.flatMap((lesson, index) => {
      if (written.has(lesson)) return [];
      const origin = placeOf(module, 'lessons', index);
      if (renamed?.from === lesson) return problem('lesson-renamed', origin, { ...renamed });
      return problem('missing-lesson', origin, {
        lesson,
        file: siblingFile(module, `${lesson}.mdx`),
        suggestion: didYouMean(
          lesson,
          unlisted.map(({ id }) => id),
        ),
      });
    }),
    ...listed.flatMap((lesson, index) =>
      reservedLessonIds.has(lesson)
        ? problem('reserved-lesson-id', placeOf(module, 'lessons', index), { lesson })
        : [],
    ),
    ...unlisted
      .filter(({ id }) => id !== renamed?.to)
      .map((lesson) =>
        problem('lesson-not-listed', placeOf(lesson), { lesson: lesson.id, file: module.file }),
      ),
  ];
}

function checkObjectives(authored: AuthoredCourse, module: Authored<ModuleSettings>): Problem[] {
  const { objectives, assessment } = module.data;
  const practised = new Set([
    ...[...authored.questions, ...authored.scenarios]
      .filter(({ moduleId }) => moduleId === module.id)
      .map(({ data }) => data.objective),
    ...(assessment?.borrows ?? []).map(({ objective }) => objective),
  ]);
  const isSure =
    !hasUnread(authored, 'question', module.id) && !hasUnread(authored, 'scenario', module.id);

  return [
    ...repeats(objectives, ({ id }) => id).map(({ entry, index }) =>
      problem('duplicate-objective-id', placeOf(module, 'objectives', index, 'id'), {
        objective: entry.id,
      }),
    ),
    ...objectives.flatMap(({ id }, index) =>
      practised.has(id) || !isSure
        ? []
        : problem('objective-not-practised', placeOf(module, 'objectives', index, 'id'), {
            objective: id,
          }),
    ),
  ];
}
