import { z } from 'astro/zod';
import { dateSchema, identifierSchema, lineSchema } from './identifier.ts';

/** A test by a person, with what disabled people use. */
const manualTestSchema = z.strictObject({
  date: dateSchema,
  /** Role of the tester, never a name. */
  by: lineSchema(120),
  /** What was used: `NVDA 2026.2 with Firefox on Windows 11`. */
  with: lineSchema(160),
  /** What was tested, and what came of it. */
  result: lineSchema(400),
});

/** Something that does not work for somebody. */
const issueSchema = z.strictObject({
  id: identifierSchema,
  what: lineSchema(300),
  /** Who is affected. */
  who: lineSchema(160),
  /** What they can do in the meantime. */
  instead: lineSchema(300),
  /** The day it was found. */
  since: dateSchema,
});

/** `content/accessibility.yaml`: what the accessibility statement is made from. */
export const accessibilitySchema = z.strictObject({
  /** The day the statement was last gone through. */
  prepared: dateSchema,
  /** How to report a barrier, as one sentence. */
  contact: lineSchema(400),
  /** What is tested by machine on every change, one sentence each. */
  automatic: z.array(lineSchema(300)).min(1, 'names no test'),
  /** Tests by people. Empty until there has been one. */
  manual: z.array(manualTestSchema).default([]),
  issues: z.array(issueSchema).default([]),
});

export type Accessibility = z.infer<typeof accessibilitySchema>;
