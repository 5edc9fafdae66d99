import { z } from 'astro/zod';
import { dateSchema, identifierSchema, lineSchema } from './identifier.ts';

/**
 * What a person who tells their story has agreed to. It never holds a way to reach them: that stays
 * with the force, outside the course.
 */
const contributorSchema = z.strictObject({
  id: identifierSchema,
  /** `composite`: put together from published accounts, and no single person's words. */
  namedAs: z.enum(['real', 'pseudonym', 'composite']),
  /** The name learners see. */
  displayName: lineSchema(80),
  /** Modules that may use it. The single word `course` stands for all of them. */
  scope: z.array(identifierSchema).min(1, 'names no module'),
  formats: z.array(z.enum(['text', 'audio', 'image'])).min(1, 'names no format'),
  /** `lms`: in learning systems. `web`: on the website. */
  places: z.array(z.enum(['lms', 'web'])).min(1, 'names no place'),
  /** The last day of the agreement. */
  expires: dateSchema,
  withdrawn: z.boolean(),
});

/** `content/contributors.yaml` */
export const contributorsSchema = z.array(contributorSchema);

export type Contributor = z.infer<typeof contributorSchema>;
