import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { trackingAdapters } from './scorm/integration.ts';
import { packagePreview } from './scorm/preview/package-preview.ts';
import { authoringModule } from './src/build/authoring-module.ts';
import { courseModule } from './src/build/course-module.ts';
import { lateIslands } from './src/build/late-islands.ts';
import { offlineSite } from './src/build/offline-site.ts';
import { sealedPages } from './src/build/sealed-pages.ts';
import { searchIndex } from './src/build/search-index.ts';
import { trainerPages } from './src/build/trainer-pages.ts';

/** Content-hashed, lower-case names: hosts cache hard, and some mangle capitals. */
const hashedName = 'assets/[hash]';

/** Modules of the second script file: the islands behind `src/islands/extras.ts`. */
const extras = new RegExp(
  [
    '/src/(private|objectives)/',
    '/src/quiz/(draw-questions|shuffle)\\.ts',
    '/src/islands/(kinds|practice|private|quiz|recall|scenario)/',
    '/src/islands/(extras|ClearProgress|ClosedCover|ModuleSummary|ObjectiveList|Quiz|UnsavedWork)\\.ts',
  ].join('|'),
);

/** What waits until somebody asks for it, and what only pages for trainers have. */
const support = /\/(layouts\/support|src\/print|src\/workbench|src\/pages\/_trainers)\//;

/** What the search page alone has. */
const search = /\/(src\/search\/|minisearch\/|src\/pages\/search\.astro)/;

/**
 * Vite names the files that an import on demand needs by their addresses from the root of the site,
 * and fetches them ahead; in a package there is no such root. Astro lets only a plugin turn it off.
 */
const withoutPreloading = {
  name: 'without-preloading',
  configEnvironment: () => ({ build: { modulePreload: false } }),
};

export default defineConfig({
  outDir: './dist/site',
  cacheDir: process.env['GROUNDINGS_CACHE'] ?? './node_modules/.astro',
  trailingSlash: 'ignore',
  build: { format: 'file', assets: 'assets', inlineStylesheets: 'never' },
  // Colours for code come as inline styles, which a strict host refuses.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  server: { port: 4321 },
  integrations: [
    mdx(),
    preact(),
    lateIslands(),
    courseModule(),
    authoringModule(),
    trackingAdapters(),
    trainerPages(),
    packagePreview(),
    sealedPages(),
    searchIndex(),
    offlineSite(),
  ],
  vite: {
    plugins: [withoutPreloading],
    // What a strict web host sends: see the README on deploying.
    preview: { headers: { 'Content-Security-Policy': "default-src 'self'" } },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks every MDX file with a directive of its own that means nothing here.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
        output: { hashCharacters: 'base36', assetFileNames: `${hashedName}[extname]` },
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              hashCharacters: 'base36',
              entryFileNames: `${hashedName}.js`,
              chunkFileNames: `${hashedName}.js`,
              assetFileNames: `${hashedName}[extname]`,
              // One file for all of a page's script: fewer requests on a slow connection. What only
              // some lessons need, and none needs at once, comes as a second one; the support report
              // waits until somebody asks for it.
              codeSplitting: {
                groups: [
                  {
                    name: 'page',
                    test: (id) => ![extras, support, search].some((others) => others.test(id)),
                    priority: 1,
                  },
                  { name: 'extras', test: extras },
                ],
              },
            },
          },
        },
      },
    },
  },
});
