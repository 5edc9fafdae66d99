import { course } from 'virtual:course';
import { toCourseModel } from '../course/course-model.ts';
import { checksum } from '../progress/checksum.ts';
import { toModuleDefinition } from '../progress/module-definition.ts';
import { longestSnapshot } from '../progress/snapshot.ts';
import { recordedModel } from '../tracking/recorded-model.ts';

/** What packaging reads: see `src/course/course-model.ts`. */
export const GET = (): Response =>
  Response.json(
    toCourseModel(course, {
      longestSavedState: (module) => longestSnapshot(toModuleDefinition(module)),
      recorded: (module) => recordedModel(toModuleDefinition(module)),
      // The checksum is made for ASCII.
      fingerprint: (text) => checksum(encodeURIComponent(text)),
    }),
  );
