import { z } from 'astro/zod';

const slotMapSchema = z.record(z.string(), z.int().min(0).max(999));

const packageIdentifierSchema = (maxLength: number) =>
  z
    .string()
    .max(maxLength, `is longer than ${String(maxLength)} characters`)
    .regex(/^[A-Za-z][A-Za-z0-9_]*$/, 'must be letters, digits and underscores, a letter first');

/** Identifiers in a package's manifest that an LMS ties learners' records to. */
export const packageIdentifiersSchema = z.strictObject({
  manifest: packageIdentifierSchema(60),
  /** Some LMSs keep no more than nine characters. */
  organization: packageIdentifierSchema(9),
  item: packageIdentifierSchema(60),
  resource: packageIdentifierSchema(60),
});

/** What must never change for one module once learners have used it. */
const moduleSlotsSchema = z.strictObject({
  identifiers: packageIdentifiersSchema,
  /** Lesson id to position in the saved state. Entries are added, never changed or removed. */
  parts: slotMapSchema,
  /** Question id to position in the saved state. Entries are added, never changed or removed. */
  questions: slotMapSchema,
  /** The same for scenarios. Left out until the module has one. */
  scenarios: slotMapSchema.optional(),
});

/** What a module's saved state points at, retired lessons, questions and scenarios included. */
export const lockedSlotsSchema = z.object({
  parts: slotMapSchema,
  questions: slotMapSchema,
  scenarios: slotMapSchema,
});

/** `content/slots.yaml`: written by `npm run slots`, never by hand. */
export const slotsSchema = z.record(z.string(), moduleSlotsSchema);

export type PackageIdentifiers = z.infer<typeof packageIdentifiersSchema>;
export type LockedSlots = z.infer<typeof lockedSlotsSchema>;
export type ModuleSlots = z.infer<typeof moduleSlotsSchema>;
export type Slots = z.infer<typeof slotsSchema>;

export const lockedSlots = ({ parts, questions, scenarios = {} }: ModuleSlots): LockedSlots => ({
  parts,
  questions,
  scenarios,
});
