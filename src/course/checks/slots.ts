import type { AuthoredCourse } from '../authored-course.ts';
import { hasUnread, moduleFiles, repeats } from '../course-index.ts';
import { ownValue } from '../own-value.ts';
import { comparedIdentifiers, identifierStart, IDENTIFIER_START } from '../package-identifiers.ts';
import { placeOf, problem, type Problem } from '../problem.ts';

/** Every lesson and question has a slot of its own, and packages can be told apart. */
export const checkSlots = (authored: AuthoredCourse): Problem[] =>
  hasUnread(authored, 'slots')
    ? []
    : [...missingSlots(authored), ...reusedSlots(authored), ...sharedIdentifiers(authored)];

const missingSlots = (authored: AuthoredCourse): Problem[] =>
  authored.modules.flatMap((settings) => {
    const module = moduleFiles(authored, settings);
    const slots = ownValue(authored.slots.data, module.id);
    if (!slots) return problem('module-without-slots', placeOf(module), { module: module.id });
    return [
      ...module.lessons
        .filter(({ id }) => ownValue(slots.parts, id) === undefined)
        .map((lesson) =>
          problem('missing-slot', placeOf(lesson), { what: 'lesson', id: lesson.id }),
        ),
      ...module.questions
        .filter(({ id }) => ownValue(slots.questions, id) === undefined)
        .map((question) =>
          problem('missing-slot', placeOf(question), { what: 'question', id: question.id }),
        ),
    ];
  });

/** Problems that make the slots of a course unusable: two ids that share one. */
export const reusedSlots = ({ slots }: AuthoredCourse): Problem[] =>
  Object.entries(slots.data).flatMap(([moduleId, module]) =>
    (['parts', 'questions'] as const).flatMap((group) =>
      repeats(Object.entries(module[group]), ([, slot]) => String(slot)).map(({ entry, first }) =>
        problem('slot-reused', placeOf(slots, moduleId, group, entry[0]), {
          slot: String(entry[1]),
          first: first[0],
          second: entry[0],
        }),
      ),
    ),
  );

const sharedIdentifiers = ({ slots }: AuthoredCourse): Problem[] =>
  comparedIdentifiers.flatMap((kind) =>
    repeats(Object.entries(slots.data), ([, { identifiers }]) =>
      identifierStart(identifiers[kind]),
    ).map(({ entry: [moduleId, { identifiers }], first: [, { identifiers: others }] }) =>
      problem('identifier-not-unique', placeOf(slots, moduleId, 'identifiers', kind), {
        identifier: identifiers[kind],
        other: others[kind],
        length: String(IDENTIFIER_START),
      }),
    ),
  );
