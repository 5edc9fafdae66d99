import { z } from 'astro/zod';
import { identifierSchema, lineSchema } from './identifier.ts';

const words = {
  /** What the figure shows, as a headline. */
  title: lineSchema(120),
  /** What is measured, unit, place, period and denominator. */
  subtitle: lineSchema(240),
  /** What a listener needs in place of the picture: one to three sentences. */
  summary: lineSchema(500),
  /** A caution for whoever reads the figure. */
  note: lineSchema(400).optional(),
};

/** Where the figure rests on more than one. */
const otherSources = z.array(identifierSchema).default([]);

/** Numbers of one kind, in a table whose first column has their labels. */
const chartSchema = z.strictObject({
  kind: z.enum(['bar', 'line', 'dot']),
  ...words,
  source: identifierSchema,
  otherSources,
  /** What the numbers refer to: `2021`, `year to March 2024`. */
  date: lineSchema(80),
  /** What the numbers are: `per cent`, `searches`. */
  unit: lineSchema(40).optional(),
});

/** Places in London. Each has a source of its own in the table. */
const mapSchema = z.strictObject({
  kind: z.literal('map'),
  ...words,
  source: identifierSchema.optional(),
  otherSources,
  date: lineSchema(80).optional(),
});

/** `content/data/<id>.yaml`: what is to be said about the table `<id>.csv` beside it. */
export const dataSchema = z.discriminatedUnion('kind', [chartSchema, mapSchema]);

export type DataSettings = z.infer<typeof dataSchema>;
export type ChartSettings = z.infer<typeof chartSchema>;
export type MapSettings = z.infer<typeof mapSchema>;
