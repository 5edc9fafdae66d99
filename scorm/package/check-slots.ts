import type { ModuleModel } from '../../src/course/course-model.ts';
import type { PackageSummary } from './package-summary.ts';
import { packagingErrors, type KnownSlot } from './packaging-error.ts';

const kinds = { parts: 'lesson', questions: 'question', scenarios: 'scenario' } as const;

/**
 * Refuses a build in which a slot that learners' saved work points at was given to something else,
 * moved or dropped.
 * @throws PackagingError
 */
export function checkSlots(
  modules: readonly Pick<ModuleModel, 'id' | 'slots'>[],
  earlier: PackageSummary,
): void {
  for (const { id: moduleId, slots } of modules) {
    const before = earlier.modules.find((entry) => entry.id === moduleId)?.slots;
    if (!before) continue;
    for (const kind of ['parts', 'questions', 'scenarios'] as const) {
      const now = new Map(Object.entries(slots[kind]));
      for (const [id, slot] of Object.entries(before[kind])) {
        checkSlot({ moduleId, what: kinds[kind], id, slot }, now);
      }
    }
  }
}

function checkSlot(known: KnownSlot, now: ReadonlyMap<string, number>): void {
  const slot = now.get(known.id);
  if (slot === known.slot) return;
  const [holder] = [...now].find(([, taken]) => taken === known.slot) ?? [];
  if (holder !== undefined) throw packagingErrors.slotReused(known, holder);
  throw slot === undefined
    ? packagingErrors.slotDropped(known)
    : packagingErrors.slotMoved(known, slot);
}
