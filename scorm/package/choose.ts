import type { CourseModel, ModuleModel } from '../../src/course/course-model.ts';
import { didYouMean } from '../../src/course/nearest.ts';
import { moveOnValues, type MoveOn } from '../standards/cmi5/course-structure.ts';
import {
  offeredStandardIds,
  packageStandardIds,
  type OfferedStandardId,
} from '../standards/package-standards.ts';
import { packagingErrors } from './packaging-error.ts';

/**
 * The modules with these ids, in the order of the course; all of them where no id is given.
 * @throws PackagingError where there is no such module
 */
export function chooseModules(
  { modules }: CourseModel,
  ids: readonly string[],
): readonly ModuleModel[] {
  const known = modules.map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw packagingErrors.unknownModule(unknown, didYouMean(unknown, known), known.join(', '));
  }
  return ids.length === 0 ? modules : modules.filter(({ id }) => ids.includes(id));
}

/**
 * The pathways with these ids, in the order they are named.
 * @throws PackagingError where there is no such pathway
 */
export function choosePathways(
  { pathways }: CourseModel,
  ids: readonly string[],
): readonly CourseModel['pathways'][number][] {
  const known = pathways.map(({ id }) => id);
  return ids.map((id) => {
    const pathway = pathways.find((candidate) => candidate.id === id);
    if (!pathway) {
      throw packagingErrors.unknownPathway(id, didYouMean(id, known), known.join(', '));
    }
    return pathway;
  });
}

/**
 * The standards with these ids, in the usual order; all versions of SCORM where no id is given.
 * @throws PackagingError where there is no such standard
 */
export function chooseStandards(ids: readonly string[]): readonly OfferedStandardId[] {
  const known: readonly string[] = offeredStandardIds;
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw packagingErrors.unknownStandard(unknown, didYouMean(unknown, known), known.join(', '));
  }
  return ids.length === 0
    ? packageStandardIds
    : offeredStandardIds.filter((id) => ids.includes(id));
}

/** @throws PackagingError where cmi5 does not know the value */
export function chooseMoveOn(value: string): MoveOn {
  const known = moveOnValues.find((each) => each === value);
  if (known === undefined) {
    const suggestion = didYouMean(value, moveOnValues);
    throw packagingErrors.unknownMoveOn(value, suggestion, moveOnValues.join(', '));
  }
  return known;
}
