import { z } from 'astro/zod';
import { dateSchema, identifierSchema, lineSchema } from './identifier.ts';

/** Something in the world that may change and make a lesson wrong. */
const reviewItemSchema = z.strictObject({
  id: identifierSchema,
  /** The law, guidance or figure. */
  what: lineSchema(160),
  /** Why it may be out of date. */
  why: lineSchema(300),
  /** Where to find out. */
  where: lineSchema(200),
  /** The day by which somebody looks again. */
  next: dateSchema,
  /** Modules that would have to change with it. */
  modules: z.array(identifierSchema).default([]),
});

/** `content/review.yaml`, most likely to change first. */
export const reviewSchema = z.array(reviewItemSchema);

export type ReviewItem = z.infer<typeof reviewItemSchema>;
