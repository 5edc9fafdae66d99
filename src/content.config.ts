import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { glob } from 'astro/loaders';

const content = process.env['GROUNDINGS_CONTENT'] ?? './content';

/**
 * Only the prose of lessons and guides comes through Astro, which renders it. Everything else, front matter
 * included, is read and checked by `src/authoring`, which can point at the line.
 */
export const collections = {
  lessons: defineCollection({
    loader: glob({
      pattern: ['modules/*/*.mdx', '!modules/*/guide.mdx'],
      base: content,
      generateId: ({ entry }) => entry.replace(/^modules\//, '').replace(/\.mdx$/, ''),
    }),
    schema: z.looseObject({}),
  }),
  /** For facilitators; drawn by no learner's page. */
  guides: defineCollection({
    loader: glob({
      pattern: 'modules/*/guide.mdx',
      base: content,
      generateId: ({ entry }) => entry.split('/')[1] ?? entry,
    }),
    schema: z.looseObject({}),
  }),
  /** One small text for each component: see `src/components/examples`. */
  examples: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './src/components/examples' }),
    schema: z.object({ purpose: z.string(), access: z.string() }),
  }),
};
