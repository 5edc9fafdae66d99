import type { ModuleModel } from '../../src/course/course-model.ts';
import type { PackageSummary, RecordsAtRisk } from './package-summary.ts';
import { packagingErrors, type KnownSlot, type PackagingError } from './packaging-error.ts';

const kinds = { parts: 'lesson', questions: 'question', scenarios: 'scenario' } as const;

/** Slots that learners' saved work points at, and that were given to something else, moved or dropped. */
export function lostSlots(
  modules: readonly Pick<ModuleModel, 'id' | 'slots'>[],
  earlier: PackageSummary,
): readonly RecordsAtRisk[] {
  return modules.flatMap(({ id: moduleId, slots }) => {
    const before = earlier.modules.find((entry) => entry.id === moduleId)?.slots;
    if (!before) return [];
    return (['parts', 'questions', 'scenarios'] as const).flatMap((kind) => {
      const now = new Map(Object.entries(slots[kind]));
      return Object.entries(before[kind]).flatMap(([id, slot]) => {
        const error = lossOf({ moduleId, what: kinds[kind], id, slot }, now);
        return error ? [{ moduleId, error }] : [];
      });
    });
  });
}

function lossOf(known: KnownSlot, now: ReadonlyMap<string, number>): PackagingError | undefined {
  const slot = now.get(known.id);
  if (slot === known.slot) return undefined;
  const [holder] = [...now].find(([, taken]) => taken === known.slot) ?? [];
  if (holder !== undefined) return packagingErrors.slotReused(known, holder);
  return slot === undefined
    ? packagingErrors.slotDropped(known)
    : packagingErrors.slotMoved(known, slot);
}
