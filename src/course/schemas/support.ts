import { z } from 'astro/zod';
import { dateSchema, identifierSchema, lineSchema } from './identifier.ts';

/** Somewhere a learner can turn to. */
const supportContactSchema = z.strictObject({
  id: identifierSchema,
  name: lineSchema(120),
  /** Whom it is for and what it offers, as a sentence. */
  for: lineSchema(300),
  /** As it is read out: `0300 131 2789`. */
  phone: z
    .string()
    .regex(/^[0-9+][0-9 ]*[0-9]$/, 'must be digits and spaces, like 0300 131 2789')
    .optional(),
  url: z.url({ protocol: /^https?$/, error: 'must be a web address' }).optional(),
  /** When it can be reached: `24 hours`. */
  hours: lineSchema(120).optional(),
  /** `true` once somebody has checked that it exists and is reached in this way. Learners see no other. */
  confirmed: z.boolean(),
  /** The day it was last checked. */
  checked: dateSchema,
});

/** `content/support.yaml`, in the order learners see it. */
export const supportSchema = z.array(supportContactSchema);

export type SupportContact = z.infer<typeof supportContactSchema>;
