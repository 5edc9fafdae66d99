import { defineConfig } from '@playwright/test';
import base from '../playwright.config.ts';

/** `npm run test:author`: the editor, used the way a trainer does. Its server takes a while to get ready. */
export default defineConfig({
  ...base,
  testDir: '.',
  outputDir: '../../dist/test-results/author',
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: { ...base.use, actionTimeout: 15_000, viewport: { width: 1280, height: 900 } },
});
