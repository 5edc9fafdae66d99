import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { glob } from 'astro/loaders';

/**
 * Only the prose of lessons comes through Astro, which renders it. Everything else, front matter
 * included, is read and checked by `src/authoring`, which can point at the line.
 */
export const collections = {
  lessons: defineCollection({
    loader: glob({
      pattern: 'modules/*/*.mdx',
      base: process.env['GROUNDINGS_CONTENT'] ?? './content',
      generateId: ({ entry }) => entry.replace(/^modules\//, '').replace(/\.mdx$/, ''),
    }),
    schema: z.looseObject({}),
  }),
};
