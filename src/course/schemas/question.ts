import { z } from 'astro/zod';
import { identifierSchema, lineSchema } from './identifier.ts';

/** One answer a learner may choose. */
export const optionSchema = z.strictObject({
  /** Stable name of the option within its question, at most 30 characters. */
  key: identifierSchema.max(30, 'is longer than 30 characters'),
  text: lineSchema(200),
  /** `true` for an option that belongs to the right answer. */
  correct: z.boolean().default(false),
  /** Why this option is right or wrong. Shown after answering. */
  why: lineSchema(500),
});

const commonFields = {
  /** `check`: practice inside a lesson. `quiz`: in the bank the graded quiz draws from. */
  use: z.enum(['check', 'quiz']),
  /** Questions that test the same idea in different words share a family. */
  family: identifierSchema,
  /** The objective of the module that this question practises. */
  objective: identifierSchema,
  stem: lineSchema(400),
  /** Facts of the register the keyed answer rests on. */
  facts: z.array(z.string()).min(1, 'names no fact'),
  /** Where the learner can read more. */
  sources: z.array(identifierSchema).min(1, 'names no source'),
  options: z.array(optionSchema).min(2, 'has fewer than two').max(6, 'has more than six'),
};

/** Exactly one right option. */
const singleQuestionSchema = z.strictObject({ kind: z.literal('single'), ...commonFields });

/** Two or more right options; the page says how many. */
const multipleQuestionSchema = z.strictObject({
  kind: z.literal('multiple'),
  ...commonFields,
});

/** `content/modules/<module>/questions/<id>.yaml` */
export const questionSchema = z.discriminatedUnion('kind', [
  singleQuestionSchema,
  multipleQuestionSchema,
]);

export type QuestionSettings = z.infer<typeof questionSchema>;
