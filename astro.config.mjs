import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { trackingAdapters } from './scorm/integration.ts';
import { courseModule } from './src/build/course-module.ts';
import { lateIslands } from './src/build/late-islands.ts';
import { sealedPages } from './src/build/sealed-pages.ts';

/** Content-hashed, lower-case names: hosts cache hard, and some mangle capitals. */
const hashedName = 'assets/[hash]';

export default defineConfig({
  outDir: './dist/site',
  cacheDir: process.env['GROUNDINGS_CACHE'] ?? './node_modules/.astro',
  trailingSlash: 'ignore',
  build: { format: 'file', assets: 'assets', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  server: { port: 4321 },
  integrations: [mdx(), preact(), lateIslands(), courseModule(), trackingAdapters(), sealedPages()],
  vite: {
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
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
              // One file for all of a page's script: fewer requests on a slow connection. Only the
              // support report waits until somebody asks for it.
              codeSplitting: { groups: [{ name: 'page', test: /^(?!.*\/layouts\/support\/)/ }] },
            },
          },
        },
      },
    },
  },
});
