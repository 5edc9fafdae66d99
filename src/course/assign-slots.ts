import type { AuthoredCourse } from './authored-course.ts';
import { lacksQuestions, moduleFiles } from './course-index.ts';
import { ownValue } from './own-value.ts';
import { newIdentifiers } from './package-identifiers.ts';
import { planPracticeSets, PRACTICE_PART } from './practice-sets.ts';
import type { ModuleSlots, Slots } from './schemas/slots.ts';

/** A slot or a set of identifiers that a course did not have before. */
export interface SlotAddition {
  readonly moduleId: string;
  readonly what: 'identifiers' | 'lesson' | 'question' | 'scenario';
  /** The manifest identifier, or the id of the lesson, question or scenario. */
  readonly id: string;
}

/**
 * The slots of a course with every new module, lesson, question and scenario added at the end. Nothing that
 * is there is changed, moved or taken out: learners' saved work points at it.
 */
export function assignSlots(authored: AuthoredCourse): {
  readonly slots: Slots;
  readonly added: readonly SlotAddition[];
} {
  const slots: Slots = { ...authored.slots.data };
  const added: SlotAddition[] = [];

  for (const { id: moduleId, parts, questions, scenarios } of slottedModules(authored)) {
    const add = (what: SlotAddition['what'], id: string) => added.push({ moduleId, what, id });
    const existing = ownValue(slots, moduleId);
    const module = existing ?? newModuleSlots(moduleId, slots);
    if (!existing) add('identifiers', module.identifiers.manifest);
    slots[moduleId] = {
      identifiers: module.identifiers,
      parts: withSlots(module.parts, parts, (id) => add('lesson', id)),
      questions: withSlots(module.questions, questions, (id) => add('question', id)),
      ...(module.scenarios || scenarios.length > 0
        ? {
            scenarios: withSlots(module.scenarios ?? {}, scenarios, (id) => add('scenario', id)),
          }
        : {}),
    };
  }
  return { slots, added };
}

interface Identified {
  readonly id: string;
}

interface Slotted extends Identified {
  readonly parts: readonly Identified[];
  readonly questions: readonly Identified[];
  readonly scenarios: readonly Identified[];
}

/**
 * Everything that has an entry of its own: modules first, then what is derived from them. Nothing is
 * derived from a module with a question that cannot be read: which ones it would take is not known.
 */
function slottedModules(authored: AuthoredCourse): readonly Slotted[] {
  const modules = authored.modules.map((settings) => moduleFiles(authored, settings));
  const sets = modules
    .filter((module) => !lacksQuestions(authored, module))
    .flatMap((module) => planPracticeSets(authored, module));
  return [
    ...modules.map(({ lessons, ...module }) => ({ ...module, parts: lessons })),
    ...sets.map(({ id, questions }) => ({
      id,
      parts: [{ id: PRACTICE_PART }],
      questions,
      scenarios: [],
    })),
  ];
}

const newModuleSlots = (moduleId: string, slots: Slots): ModuleSlots => ({
  identifiers: newIdentifiers(
    moduleId,
    Object.values(slots).map(({ identifiers }) => identifiers),
  ),
  parts: {},
  questions: {},
});

function withSlots(
  taken: Readonly<Record<string, number>>,
  entries: readonly Identified[],
  onAdd: (id: string) => void,
): Record<string, number> {
  const result = { ...taken };
  let next = Math.max(-1, ...Object.values(taken)) + 1;
  for (const { id } of entries) {
    if (Object.hasOwn(result, id)) continue;
    result[id] = next;
    next += 1;
    onAdd(id);
  }
  return result;
}
