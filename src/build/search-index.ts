import { readdir, readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { SEARCH_INDEX_FILE } from '../search/search-entry.ts';
import { searchableParts } from './searchable-parts.ts';

/**
 * After the build, writes down what the pages say, for the search page to look through. Pagefind,
 * which would do the same, needs WebAssembly, and a browser under `default-src 'self'` refuses that.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = (await readdir(dir)).filter((name) => name.endsWith('.html')).sort();
        const entries = [];
        for (const page of pages) {
          entries.push(...searchableParts(await readFile(new URL(page, dir), 'utf8'), page));
        }
        const script = `export const entries = ${JSON.stringify(entries)};\n`;
        await writeFile(new URL(SEARCH_INDEX_FILE, dir), script);
        const size = Math.round(gzipSync(script).length / 1000);
        logger.info(`${String(entries.length)} things to find, ${String(size)} KB packed`);
      },
    },
  };
}
