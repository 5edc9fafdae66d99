import { z } from 'astro/zod';
import { identifierSchema, lineSchema } from '../../src/course/schemas/identifier.ts';
import { exitsAfterCompletion, passStatuses } from '../standards/adapter-options.ts';
import { offeredStandardIds } from '../standards/package-standards.ts';
import { lmsIds } from './lms.ts';

const phoneSchema = z
  .string()
  .regex(/^[0-9+][0-9 ]*[0-9]$/, 'must be digits and spaces, like 0300 131 2789');
const webAddressSchema = z.url({ protocol: /^https$/, error: 'must start with https://' });

/** Your force's name and sign, at the top of every page of a package. */
const brandingSchema = z.strictObject({
  name: lineSchema(80),
  /** An SVG or PNG file beside this one, at most 60 KB. It stands on white in light and dark. */
  logo: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._/-]*\.(svg|png)$/, 'must name an .svg or .png file')
    .optional(),
  /** What the logo shows, read out to those who do not see it. Needed with a logo. */
  logoText: lineSchema(120).optional(),
});

/** Whom learners tell when something does not work. One way to reach them at least. */
const supportSchema = z.strictObject({
  name: lineSchema(80),
  phone: phoneSchema.optional(),
  email: z.email('must be an e-mail address').optional(),
  url: webAddressSchema.optional(),
  /** When it can be reached: `weekdays, 8 to 6`. */
  hours: lineSchema(120).optional(),
});

/** Somewhere learners of your force can turn to, shown with the contacts of the course. */
const welfareContactSchema = z.strictObject({
  name: lineSchema(120),
  /** Whom it is for and what it offers, as a sentence. */
  for: lineSchema(300),
  phone: phoneSchema.optional(),
  url: webAddressSchema.optional(),
  hours: lineSchema(120).optional(),
});

/** `packaging.yaml`: how one force wants its packages. Everything may be left out. */
export const packagingOptionsSchema = z.strictObject({
  /** The LMS the packages are for. Sets `standards`; the import sheets then speak of it alone. */
  preset: z.enum(lmsIds).optional(),
  standards: z.array(z.enum(offeredStandardIds)).min(1, 'names no standard').optional(),
  /** Modules to package. Left out, with `pathways` left out too: all of them. */
  modules: z.array(identifierSchema).min(1, 'names no module').optional(),
  /** Pathways whose modules are packaged, with the sets of questions that belong to them. */
  pathways: z.array(identifierSchema).min(1, 'names no pathway').optional(),
  /**
   * `true`: the manifest tells the LMS the pass mark. Many LMSs then work out the status from the score
   * by themselves, some of them wrongly while a module is still under way.
   */
  passMarkInManifest: z.boolean().optional(),
  /**
   * `suspend` keeps everything for looking back. `normal` and `empty` are for an LMS that never counts
   * a suspended module as completed: whoever opens it again then starts a new attempt.
   */
  exitAfterCompletion: z.enum(exitsAfterCompletion).optional(),
  /** SCORM 1.2 only: `completed` for an LMS that does not count `passed` as completed. */
  reportPassAs: z.enum(passStatuses).optional(),
  /** `false` leaves out the schema files of the standard. Some LMSs refuse packages without them. */
  schemaFiles: z.boolean().optional(),
  branding: brandingSchema.optional(),
  support: supportSchema.optional(),
  welfare: z.array(welfareContactSchema).max(10, 'has more than ten').optional(),
});

export type PackagingSettings = z.infer<typeof packagingOptionsSchema>;
export type SupportDesk = z.infer<typeof supportSchema>;
export type WelfareContact = z.infer<typeof welfareContactSchema>;
