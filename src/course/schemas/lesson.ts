import { z } from 'astro/zod';
import { dateSchema, identifierSchema, lineSchema } from './identifier.ts';

/** The block between `---` lines at the top of `content/modules/<module>/<lesson>.mdx` */
export const lessonSchema = z.strictObject({
  /** Sentence case. */
  title: lineSchema(70),
  /** What the learner will be able to do after this lesson. */
  summary: lineSchema(160),
  /** Reading and answering time, in minutes. */
  minutes: z.int().min(2).max(30),
  /** Objectives of the module that this lesson works towards. */
  objectives: z.array(identifierSchema).min(1, 'names no objective'),
  /** Role of the person who checked the facts, and when they need checking again. */
  reviewedBy: lineSchema(80).optional(),
  reviewBy: dateSchema.optional(),
});

export type LessonSettings = z.infer<typeof lessonSchema>;
