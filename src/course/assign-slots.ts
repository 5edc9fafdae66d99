import type { AuthoredCourse } from './authored-course.ts';
import { moduleFiles } from './course-index.ts';
import { ownValue } from './own-value.ts';
import { newIdentifiers } from './package-identifiers.ts';
import type { ModuleSlots, Slots } from './schemas/slots.ts';

/** A slot or a set of identifiers that a course did not have before. */
export interface SlotAddition {
  readonly moduleId: string;
  readonly what: 'identifiers' | 'lesson' | 'question';
  /** The manifest identifier, or the id of the lesson or question. */
  readonly id: string;
}

/**
 * The slots of a course with every new module, lesson and question added at the end. Nothing that
 * is there is changed, moved or taken out: learners' saved work points at it.
 */
export function assignSlots(authored: AuthoredCourse): {
  readonly slots: Slots;
  readonly added: readonly SlotAddition[];
} {
  const slots: Slots = { ...authored.slots.data };
  const added: SlotAddition[] = [];

  for (const settings of authored.modules) {
    const { id: moduleId, lessons, questions } = moduleFiles(authored, settings);
    const add = (what: SlotAddition['what'], id: string) => added.push({ moduleId, what, id });
    const existing = ownValue(slots, moduleId);
    const module = existing ?? newModuleSlots(moduleId, slots);
    if (!existing) add('identifiers', module.identifiers.manifest);
    slots[moduleId] = {
      identifiers: module.identifiers,
      parts: withSlots(module.parts, lessons, (id) => add('lesson', id)),
      questions: withSlots(module.questions, questions, (id) => add('question', id)),
    };
  }
  return { slots, added };
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
  entries: readonly { readonly id: string }[],
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
