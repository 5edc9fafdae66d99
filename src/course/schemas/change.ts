import { z } from 'astro/zod';
import { dateSchema, identifierSchema, lineSchema } from './identifier.ts';

/** What is new in one release of a module, told to trainers. */
const changeSchema = z.strictObject({
  module: identifierSchema,
  /** The release of the module, as in its `module.yaml`. */
  release: z.int().min(1).max(9999),
  /** The day it was given to learners. */
  date: dateSchema,
  /** What changed, one sentence each. Begin with what a trainer would notice. */
  changes: z.array(lineSchema(300)).min(1, 'names no change').max(12, 'has more than twelve'),
  /** What somebody who is half-way through should know. Leave out where it makes no difference. */
  forLearners: lineSchema(300).optional(),
});

/** `content/changes.yaml` */
export const changesSchema = z.array(changeSchema);

export type Change = z.infer<typeof changeSchema>;
