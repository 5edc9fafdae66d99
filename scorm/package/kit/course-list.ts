import type { CourseModel, ModuleModel } from '../../../src/course/course-model.ts';
import { standardName, type OfferedStandardId } from '../../standards/package-standards.ts';
import { toCsv } from '../csv.ts';
import type { PackageSummary } from '../package-summary.ts';

type Pathway = CourseModel['pathways'][number];

/**
 * What a pathway is made of, in the order it is taken: each module between the questions before it and
 * the sets that come after.
 */
export const modulesOf = ({ modules }: CourseModel, pathway: Pathway): readonly ModuleModel[] =>
  pathway.modules.flatMap((id) => {
    const own = modules.filter((module) => module.id === id || module.moduleId === id);
    const isBefore = ({ form }: ModuleModel) => form === 'before';
    return [...own.filter(isBefore), ...own.filter((module) => !isBefore(module))];
  });

const kinds = { module: 'module', refresher: 'refresher', measure: 'questions before or after' };

/** `course-list.csv`: what an administrator sets up, line by line. */
export function courseList(
  modules: readonly ModuleModel[],
  { modules: entries }: PackageSummary,
  standard: OfferedStandardId,
): string {
  const rows = modules.flatMap(({ id, kind, title, minutes }) => {
    const packaged = entries
      .find((entry) => entry.id === id)
      ?.packages.find((entry) => entry.standard === standard);
    return packaged ? [{ title, kind, minutes, packaged }] : [];
  });
  return toCsv([
    ['Order', 'Title', 'Kind', 'Minutes', 'File', 'Standard', 'Release', 'SHA-256'],
    ...rows.map(({ title, kind, minutes, packaged }, index) => [
      String(index + 1),
      title,
      kinds[kind],
      String(minutes),
      packaged.file,
      standardName(standard),
      String(packaged.release),
      packaged.sha256,
    ]),
  ]);
}
