import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';

const ADAPTERS = ['scorm12', 'scorm2004', 'cmi5', 'standalone'] as const;
/** The one that the site's own pages load. */
const SITE_ADAPTER: (typeof ADAPTERS)[number] = 'standalone';
/** The fixed name under which a page loads its adapter. */
const ADAPTER_PATH = 'tracking/adapter.js';

/**
 * Builds one script per place of record. Pages always load `tracking/adapter.js`: on the site that
 * is the standalone adapter; the packager puts another in its place.
 */
export function trackingAdapters(): AstroIntegration {
  const entry = (adapter: string) =>
    fileURLToPath(new URL(`adapters/entries/${adapter}.ts`, import.meta.url));
  return {
    name: 'tracking-adapters',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`/${ADAPTER_PATH}`, (_request, response) => {
          response.statusCode = 302;
          response.setHeader('Location', `/@fs${entry(SITE_ADAPTER)}`);
          response.end();
        });
      },
      'astro:build:done': async ({ dir }) => {
        for (const adapter of ADAPTERS) {
          await build({
            configFile: false,
            logLevel: 'warn',
            build: {
              outDir: fileURLToPath(new URL('tracking/', dir)),
              emptyOutDir: false,
              copyPublicDir: false,
              modulePreload: false,
              target: 'es2022',
              // Built as a library, so that no helper for preloading comes along.
              lib: { entry: entry(adapter), formats: ['es'], fileName: adapter },
              rolldownOptions: {
                output: { minify: true, chunkFileNames: '[hash].js', hashCharacters: 'base36' },
              },
            },
          });
        }
        const siteAdapter = await readFile(new URL(`tracking/${SITE_ADAPTER}.js`, dir), 'utf8');
        await writeFile(new URL(ADAPTER_PATH, dir), siteAdapter);
      },
    },
  };
}
