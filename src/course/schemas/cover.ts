import { z } from 'astro/zod';
import { lineSchema } from './identifier.ts';

export const coverShapes = ['arch', 'circle', 'rings', 'steps', 'lines', 'leaf'] as const;
export const coverColours = ['indigo', 'forest', 'plum', 'ochre'] as const;

/** The typographic cover of a module. What is left out is chosen for it. */
export const coverSchema = z.strictObject({
  /** One word, such as the name of a place. */
  word: lineSchema(14).optional(),
  /** A year the module turns on. */
  year: z.int().min(1500).max(2100).optional(),
  shape: z.enum(coverShapes).optional(),
  colour: z.enum(coverColours).optional(),
});

export type CoverSettings = z.infer<typeof coverSchema>;
