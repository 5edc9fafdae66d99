import process from 'node:process';
import { defineConfig } from 'astro/config';
import site from '../../astro.config.mjs';
import { editor } from './server/editor.ts';

// Guides and examples are for trainers, and whoever writes is one.
process.env['GROUNDINGS_GUIDES'] ??= '1';
// Pages for those who write say so where there is an editor to go to.
process.env['GROUNDINGS_EDITOR'] = '1';

/** The preview of `npm run dev`, with the editor beside it. The site itself is built without this file. */
export default defineConfig({
  ...site,
  integrations: [...(site.integrations ?? []), editor()],
  vite: { ...site.vite, cacheDir: './node_modules/.vite-editor' },
});
