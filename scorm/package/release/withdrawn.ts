import type { CourseModel } from '../../../src/course/course-model.ts';
import type { PackageSummary } from '../package-summary.ts';

export interface WithdrawnModule {
  readonly id: string;
  readonly title: string;
}

/** Modules that are in the course no more, while packages of them still lie in the folder. */
export const withdrawnModules = (
  course: Pick<CourseModel, 'modules'>,
  { modules }: PackageSummary,
): readonly WithdrawnModule[] =>
  modules
    .filter(
      ({ id, packages }) => packages.length > 0 && course.modules.every((each) => each.id !== id),
    )
    .map(({ id, title }) => ({ id, title }));
