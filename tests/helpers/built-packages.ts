import { fileURLToPath } from 'node:url';
import type { Course } from '../../src/course/course.ts';
import { loadCourse } from '../../src/authoring/load-course.ts';
import type { Host } from './lms-host-pages.ts';

const project = new URL('../../', import.meta.url);

export const siteFolder = fileURLToPath(new URL('dist/site/', project));

/** What authors wrote, from which `dist/` was built. */
export const contentFolder = fileURLToPath(new URL('content/', project));

/** The package of a module that a host is made for. */
export const packageFor = (moduleId: string, host: Host): string =>
  fileURLToPath(
    new URL(
      `dist/packages/${moduleId}-${host.endsWith('12') ? 'scorm12' : 'scorm2004-3rd'}.zip`,
      project,
    ),
  );

/** The course that `dist/` was built from. */
export function builtCourse(): Course {
  const { course } = loadCourse(contentFolder);
  if (!course) throw new Error('The course has errors: run “npm run check”.');
  return course;
}
