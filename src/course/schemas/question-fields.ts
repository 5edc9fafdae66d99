import { z } from 'astro/zod';
import { identifierSchema, lineSchema } from './identifier.ts';

/** Stable name of a choice within its question, at most 30 characters. Records hold it. */
export const choiceKeySchema = identifierSchema.max(30, 'is longer than 30 characters');

/** Why a choice is right or wrong. Shown after answering. */
export const whySchema = lineSchema(500);

/** What every question has, whatever its kind. */
export const commonFields = {
  /** Questions that test the same idea in different words share a family. */
  family: identifierSchema,
  /** The objective of the module that this question practises. */
  objective: identifierSchema,
  stem: lineSchema(400),
  /** Facts of the register the keyed answer rests on. */
  facts: z.array(z.string()).min(1, 'names no fact'),
  /** Where the learner can read more. */
  sources: z.array(identifierSchema).min(1, 'names no source'),
};

/** What questions have that can be marked right or wrong. */
export const markedFields = {
  /**
   * `check`: practice inside a lesson. `quiz`: in the bank the graded quiz draws from. `recall`: only
   * asked at the start of a later lesson. `measure`: asked before and after, to measure change.
   */
  use: z.enum(['check', 'quiz', 'recall', 'measure']),
  ...commonFields,
  /** `shuffled`: the choices stand in another order on each try. Records keep the order written here. */
  optionOrder: z.enum(['fixed', 'shuffled']).optional(),
  /** `true`: drawn on every try of the quiz, which is passed only when this is right. */
  mustPass: z.boolean().optional(),
};
