import type { AuthoredCourse } from '../authored-course.ts';
import { moduleFiles, repeats } from '../course-index.ts';
import { positionOf, problem, type Problem } from '../problem.ts';

/** What learners write for themselves is kept under its id, so each id of a module stands once. */
export const checkPrivateTexts = (authored: AuthoredCourse): Problem[] =>
  authored.modules.flatMap((module) => {
    const places = moduleFiles(authored, module).lessons.flatMap((lesson) =>
      lesson.body.components
        .filter(({ name }) => name === 'PrivateNote' || name === 'Plan')
        .flatMap((component) => {
          const id = component.props.find(({ name }) => name === 'id')?.value;
          return id === undefined ? [] : { id, lesson, component };
        }),
    );
    return repeats(places, ({ id }) => id).map(({ entry, first }) =>
      problem('private-id-used-twice', positionOf(entry.lesson, entry.component), {
        id: entry.id,
        other: `${first.lesson.file}, line ${String(first.component.line)}`,
      }),
    );
  });
