import { z } from 'astro/zod';
import { identifierSchema, lineSchema } from './identifier.ts';

/** An ordered list of modules for one kind of learner. */
const pathwaySchema = z.strictObject({
  id: identifierSchema,
  title: lineSchema(70),
  /** One sentence: who this pathway is for. */
  summary: lineSchema(200),
  /** Module folder names, in the order they are taken. */
  modules: z.array(identifierSchema).min(1, 'names no module'),
});

/** `content/course.yaml` */
export const courseSchema = z.strictObject({
  title: lineSchema(70),
  /** One or two sentences shown on the home page. */
  summary: lineSchema(300),
  /** Paragraphs that open the home page, as an essay begins. Left out, the summary stands there. */
  opening: z
    .array(lineSchema(600))
    .min(1, 'holds no paragraph')
    .max(5, 'has more than five')
    .optional(),
  /** Release of the whole course, for people: `1.4.0`. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'must be three numbers, like 1.4.0'),
  /** Language of the lessons, as in the HTML `lang` attribute. */
  language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'must be a language code, like en-GB'),
  pathways: z.array(pathwaySchema).min(1, 'lists no pathway'),
});

export type CourseSettings = z.infer<typeof courseSchema>;
export type Pathway = z.infer<typeof pathwaySchema>;
