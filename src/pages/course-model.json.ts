import { course } from 'virtual:course';
import { toCourseModel } from '../course/course-model.ts';
import { toModuleDefinition } from '../progress/module-definition.ts';
import { longestSnapshot } from '../progress/snapshot.ts';

/** What packaging reads: see `src/course/course-model.ts`. */
export const GET = (): Response =>
  Response.json(toCourseModel(course, (module) => longestSnapshot(toModuleDefinition(module))));
