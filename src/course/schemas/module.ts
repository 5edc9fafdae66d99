import { z } from 'astro/zod';
import { coverSchema } from './cover.ts';
import { identifierSchema, lineSchema } from './identifier.ts';

/** Something a learner can be seen to do after the module. Begins with "I can" on the page. */
const objectiveSchema = z.strictObject({
  id: identifierSchema,
  /** The behaviour, without "I can": `explain the grounds in one sentence`. */
  text: lineSchema(160),
});

/**
 * Questions of another module that a quiz may draw as well: all of a family with `use: quiz`. They
 * are recorded under their own ids, and one that must be right to pass must be right here too.
 */
const borrowSchema = z.strictObject({
  /** A family of one other module. */
  family: identifierSchema,
  /** The objective of this module that it practises here. */
  objective: identifierSchema,
});

/** The graded quiz of a module. */
const assessmentSchema = z.strictObject({
  /** How many questions each try draws from the module's quiz bank. */
  draw: z.int().min(1).max(40),
  /** Share of right answers needed to pass, in per cent. */
  passMark: z.int().min(1).max(100),
  /** Who set the pass mark, how and when. Shown to the learner. */
  passMarkBasis: lineSchema(300),
  /** How many times the quiz may be submitted. Leave out for no limit. */
  tries: z.int().min(1).max(3).optional(),
  /** Families that are drawn from as if they were the module's own. Leave out to borrow none. */
  borrows: z.array(borrowSchema).min(1, 'names no family').optional(),
});

/** Short sets of questions to come back to, made from the bank of the quiz. */
const refreshersSchema = z.strictObject({
  /** How many questions each set asks, every one from another family. */
  items: z.int().min(3).max(10),
  /** How many weeks after the module each set is due: `[1, 4, 12]`. Each takes other siblings. */
  weeks: z
    .array(z.int().min(1).max(52))
    .min(1, 'names no week')
    .max(6, 'has more than six')
    .refine(
      (weeks) => weeks.every((week, index) => index === 0 || week > (weeks[index - 1] ?? 0)),
      'must count up, as in [1, 4, 12]',
    ),
});

/** `content/modules/<module>/module.yaml` */
export const moduleSchema = z.strictObject({
  title: lineSchema(70),
  /** What the module is for, in one or two sentences. */
  summary: lineSchema(300),
  /** Time most learners need, in minutes. */
  minutes: z.int().min(5).max(120),
  /** Counts up by one each time a changed module is given to learners. */
  release: z.int().min(1).max(9999),
  /** Leave out for a cover that is chosen for the module. */
  cover: coverSchema.optional(),
  /** Two to four behaviours; each is practised by at least one question. */
  objectives: z.array(objectiveSchema).min(2, 'needs at least two').max(4, 'has more than four'),
  /** Lesson file names without `.mdx`, in reading order. */
  lessons: z.array(identifierSchema).min(1, 'lists no lesson'),
  /** Leave out for a module without a graded quiz. */
  assessment: assessmentSchema.optional(),
  /** Leave out for a module without refreshers. */
  refreshers: refreshersSchema.optional(),
});

export type ModuleSettings = z.infer<typeof moduleSchema>;
export type Objective = z.infer<typeof objectiveSchema>;
export type Assessment = z.infer<typeof assessmentSchema>;
