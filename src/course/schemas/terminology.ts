import { z } from 'astro/zod';
import { identifierSchema, lineSchema } from './identifier.ts';

/** Words the course does not use of its own accord. In quotation marks they are somebody else's. */
const avoidedWordsSchema = z.strictObject({
  id: identifierSchema,
  /** The words, each way they are written. */
  phrases: z.array(lineSchema(60)).min(1, 'names no words'),
  /** `true`: capital and small letters are told apart, as in “black” and “Black”. */
  exact: z.boolean().default(false),
  /** What to write instead, and why, as whole sentences. */
  instead: lineSchema(300),
});

/** `content/terminology.yaml` */
export const terminologySchema = z.array(avoidedWordsSchema);

export type AvoidedWords = z.infer<typeof avoidedWordsSchema>;
