import type { AuthoredCourse } from '../authored-course.ts';
import {
  hasUnread,
  lacksQuestions,
  moduleFiles,
  repeatedQuestions,
  repeats,
  type ModuleFiles,
} from '../course-index.ts';
import { ownValue } from '../own-value.ts';
import { comparedIdentifiers, identifierStart, IDENTIFIER_START } from '../package-identifiers.ts';
import { planPracticeSets, PRACTICE_PART, type PlannedSet } from '../practice-sets.ts';
import { placeOf, problem, type Problem } from '../problem.ts';
import { renamedQuestion } from '../renamed-files.ts';
import type { ModuleSlots } from '../schemas/slots.ts';

/** Every lesson, question and scenario has a slot of its own, and packages can be told apart. */
export const checkSlots = (authored: AuthoredCourse): Problem[] =>
  hasUnread(authored, 'slots')
    ? []
    : [...missingSlots(authored), ...reusedSlots(authored), ...sharedIdentifiers(authored)];

function missingSlots(authored: AuthoredCourse): Problem[] {
  const repeated = repeatedQuestions(authored);
  return authored.modules.flatMap((settings) => {
    const module = moduleFiles(authored, settings);
    const slots = ownValue(authored.slots.data, module.id);
    const renamed = renamedQuestion(authored, module.id);
    if (!slots) return problem('module-without-slots', placeOf(module), { module: module.id });
    return [
      ...module.lessons
        .filter(({ id }) => ownValue(slots.parts, id) === undefined)
        .map((lesson) =>
          problem('missing-slot', placeOf(lesson), { what: 'lesson', id: lesson.id }),
        ),
      ...module.questions
        .filter(
          (question) =>
            question.moduleId === module.id &&
            ownValue(slots.questions, question.id) === undefined &&
            question.id !== renamed?.to &&
            !repeated.has(question),
        )
        .map((question) =>
          problem('missing-slot', placeOf(question), { what: 'question', id: question.id }),
        ),
      ...missingInBorrows(module, slots),
      ...module.scenarios
        .filter(({ id }) => ownValue(slots.scenarios ?? {}, id) === undefined)
        .map((scenario) =>
          problem('missing-slot', placeOf(scenario), { what: 'scenario', id: scenario.id }),
        ),
      ...planPracticeSets(authored, module).flatMap((set) => missingInSet(authored, module, set)),
    ];
  });
}

/** Borrowed questions lie in other modules, so their gaps are reported where they are asked for. */
const missingInBorrows = (module: ModuleFiles, slots: ModuleSlots): Problem[] =>
  (module.data.assessment?.borrows ?? []).flatMap(({ family }, index, borrows) => {
    const isRepeat = borrows.findIndex((borrow) => borrow.family === family) < index;
    const lacksSlots = module.questions.some(
      ({ id, moduleId, data }) =>
        moduleId !== module.id &&
        data.family === family &&
        ownValue(slots.questions, id) === undefined,
    );
    return lacksSlots && !isRepeat
      ? [
          problem(
            'borrowed-family-without-slots',
            placeOf(module, 'assessment', 'borrows', index, 'family'),
            { family },
          ),
        ]
      : [];
  });

/**
 * A practice set is derived, so its gaps are reported where it is asked for. Which questions it has
 * is not known while one of the module cannot be read.
 */
function missingInSet(authored: AuthoredCourse, module: ModuleFiles, set: PlannedSet): Problem[] {
  const slots = ownValue(authored.slots.data, set.id);
  const isComplete =
    slots !== undefined &&
    ownValue(slots.parts, PRACTICE_PART) !== undefined &&
    set.questions.every(({ id }) => ownValue(slots.questions, id) !== undefined);
  if (isComplete || lacksQuestions(authored, module)) return [];
  const origin =
    set.kind === 'refresher'
      ? { ...placeOf(module, 'refreshers'), isKey: true }
      : { ...placeOf(set.measure, 'forms', set.form), isKey: true };
  return [problem('practice-set-without-slots', origin, { set: set.id })];
}

/** Problems that make the slots of a course unusable: two ids that share one. */
export const reusedSlots = ({ slots }: AuthoredCourse): Problem[] =>
  Object.entries(slots.data).flatMap(([moduleId, module]) =>
    (['parts', 'questions', 'scenarios'] as const).flatMap((group) =>
      repeats(Object.entries(module[group] ?? {}), ([, slot]) => String(slot)).map(
        ({ entry, first }) =>
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
