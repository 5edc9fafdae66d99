import { fileURLToPath } from 'node:url';
import {
  packageStandardIds,
  type PackageStandardId,
} from '../../scorm/standards/package-standards.ts';
import type { Course } from '../../src/course/course.ts';
import { loadCourse } from '../../src/authoring/load-course.ts';
import type { Host } from './lms-host-pages.ts';

const project = new URL('../../', import.meta.url);

export const siteFolder = fileURLToPath(new URL('dist/site/', project));

/** What authors wrote, from which `dist/` was built. */
export const contentFolder = fileURLToPath(new URL('content/', project));

const zipOf = (moduleId: string, standard: PackageStandardId): string =>
  fileURLToPath(new URL(`dist/packages/${moduleId}-${standard}.zip`, project));

/** The package of a module that a host is made for. */
export const packageFor = (moduleId: string, host: Host): string =>
  zipOf(moduleId, host.endsWith('12') ? 'scorm12' : 'scorm2004-3rd');

export interface BuiltPackage {
  readonly standard: PackageStandardId;
  readonly zipPath: string;
  /** The strict host that runs it. */
  readonly host: Host;
}

/** All packages of a module or a practice set. */
export const packagesOf = (id: string): readonly BuiltPackage[] =>
  packageStandardIds.map((standard) => ({
    standard,
    zipPath: zipOf(id, standard),
    host: standard === 'scorm12' ? 'strict-12' : 'strict-2004',
  }));

/** The course that `dist/` was built from. */
export function builtCourse(): Course {
  const { course } = loadCourse(contentFolder);
  if (!course) throw new Error('The course has errors: run “npm run check”.');
  return course;
}
