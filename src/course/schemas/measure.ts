import { z } from 'astro/zod';
import { identifierSchema, lineSchema } from './identifier.ts';

const formSchema = z.array(identifierSchema).min(1, 'names no question');

/**
 * `content/modules/<module>/measure.yaml`: the same questions, or questions of the same kind, asked
 * before the module, after it and some months later, to see whether the training helps.
 */
export const measureSchema = z.strictObject({
  /** What is measured: `What recruits know about the charter`. */
  title: lineSchema(70),
  /** What the questions are for, in the learner's words. Shown above them each time. */
  explanation: lineSchema(600),
  /** Questions with `use: measure`, in the order they are asked. */
  forms: z.strictObject({
    before: formSchema,
    after: formSchema,
    /** About three months after the module. */
    followup: formSchema,
  }),
});

export type MeasureSettings = z.infer<typeof measureSchema>;
export type MeasureForm = keyof MeasureSettings['forms'];
