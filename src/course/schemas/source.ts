import { z } from 'astro/zod';
import { dateSchema, identifierSchema, lineSchema } from './identifier.ts';

/** Something published that a claim in the course rests on. */
export const sourceSchema = z.strictObject({
  id: identifierSchema,
  title: lineSchema(200),
  publisher: lineSchema(120),
  /** Year of publication. Leave out where the publisher gives none. */
  year: z.int().min(1500).max(2100).optional(),
  /** Leave out where the source is not on the web. */
  url: z.url({ protocol: /^https?$/, error: 'must be a web address' }).optional(),
  kind: z.enum([
    'official',
    'regulator',
    'parliament',
    'legislation',
    'court-commentary',
    'academic',
    'ngo',
    'federation',
    'news',
    'repost',
    'museum',
    'archive',
    'book',
  ]),
  /** The day somebody last read it. */
  checked: dateSchema,
});

/** `content/sources.yaml` */
export const sourcesSchema = z.array(sourceSchema);

export type Source = z.infer<typeof sourceSchema>;
export type SourceKind = Source['kind'];
