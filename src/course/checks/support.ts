import type { AuthoredCourse } from '../authored-course.ts';
import { hasUnread, repeats } from '../course-index.ts';
import { placeOf, positionOf, problem, type Problem } from '../problem.ts';

/** Learners are shown confirmed contacts only, and never an empty list of them. */
export function checkSupport(authored: AuthoredCourse): Problem[] {
  const { support } = authored;
  const hasConfirmed = support.data.some(({ confirmed }) => confirmed);
  const welfare = authored.lessons.flatMap((lesson) =>
    lesson.body.components
      .filter(({ name }) => name === 'Welfare')
      .map((component) => positionOf(lesson, component)),
  );
  return [
    ...repeats(support.data, ({ id }) => id).map(({ entry, index }) =>
      problem('duplicate-support-id', placeOf(support, index, 'id'), { contact: entry.id }),
    ),
    ...support.data.flatMap(({ confirmed, name }, index) =>
      confirmed
        ? []
        : problem('support-not-confirmed', placeOf(support, index, 'confirmed'), { contact: name }),
    ),
    ...(hasConfirmed || hasUnread(authored, 'support')
      ? []
      : welfare.map((origin) => problem('welfare-without-support', origin))),
  ];
}
