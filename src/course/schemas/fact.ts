import { z } from 'astro/zod';
import { identifierSchema } from './identifier.ts';

/** One statement about the world that the course relies on. */
export const factSchema = z.strictObject({
  /** Identifier in the register: `CHA-03`, `A3.1` or `G4`. */
  id: z
    .string()
    .regex(
      /^(?:[A-Z0-9]+-[0-9]+|[A-Z][0-9]+(?:\.[0-9]+)?)[a-z]?$/,
      'must look like CHA-03 or A3.1',
    ),
  /** `true` when independent sources bear it out. Right answers rest on such facts only. */
  confirmed: z.boolean(),
  sources: z.array(identifierSchema).default([]),
});

/** `content/facts.yaml` */
export const factsSchema = z.array(factSchema);

export type Fact = z.infer<typeof factSchema>;
