import type { ModuleModel } from '../../../src/course/course-model.ts';
import { lostSlots } from '../check-slots.ts';
import { changedIdentifiers, type ForcedUpdate, type PackageSummary } from '../package-summary.ts';
import { packagingErrors } from '../packaging-error.ts';

/**
 * Refuses a build that would cut learners off from their records, unless somebody gives a reason.
 * @returns what was let through
 * @throws PackagingError with all of it
 */
export function refuseLostRecords(
  modules: readonly ModuleModel[],
  earlier: PackageSummary,
  reason: string | undefined,
): readonly ForcedUpdate[] {
  const risks = [...changedIdentifiers(modules, earlier), ...lostSlots(modules, earlier)];
  if (risks.length === 0) return [];
  if (reason === undefined) throw packagingErrors.recordsAtRisk(risks.map(({ error }) => error));
  return risks.map(({ moduleId, error }) => ({
    moduleId,
    release: modules.find(({ id }) => id === moduleId)?.release ?? 0,
    what: error.message,
    reason,
  }));
}
