import { z } from 'astro/zod';
import { lineSchema } from './identifier.ts';

/** The block between `---` lines at the top of `content/modules/<module>/guide.mdx` */
export const guideSchema = z.strictObject({
  /** Sentence case. */
  title: lineSchema(90),
  /** What the session is for, in one sentence. */
  summary: lineSchema(300),
});

export type GuideSettings = z.infer<typeof guideSchema>;
