import { z } from 'astro/zod';
import { identifierSchema } from './identifier.ts';

/** One line of the research dossiers that the course relies on. */
export const factSchema = z.strictObject({
  /** Identifier in the dossier: `CHA-03`. */
  id: z.string().regex(/^[A-Z0-9]+-[0-9]+[a-z]?$/, 'must look like CHA-03'),
  /** `true` when the dossier marks the fact as confirmed. */
  confirmed: z.boolean(),
  sources: z.array(identifierSchema).default([]),
});

/** `content/facts.yaml` */
export const factsSchema = z.array(factSchema);

export type Fact = z.infer<typeof factSchema>;
