import { z } from 'astro/zod';
import { identifierSchema, lineSchema } from './identifier.ts';

/** A word that learners may want explained. */
const glossaryTermSchema = z.strictObject({
  id: identifierSchema,
  /** As it stands at the head of its explanation: `Body-worn video`. */
  term: lineSchema(80),
  /** One to three sentences. */
  definition: lineSchema(500),
  /** Where the learner can read more. */
  sources: z.array(identifierSchema).default([]),
});

/** `content/glossary.yaml` */
export const glossarySchema = z.array(glossaryTermSchema);

export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;
