import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from '../scorm/verify/find-browser.ts';

// Worker processes read this file again and find the answer in their environment.
process.env['CHROMIUM_PATH'] = await findBrowser();

export default defineConfig({
  testDir: process.env['GROUNDINGS_MATRIX'] === '1' ? 'matrix' : 'e2e',
  outputDir: '../dist/test-results/e2e',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  reporter: [
    [process.env['CI'] ? 'dot' : 'list'],
    ['json', { outputFile: '../dist/test-results/e2e.json' }],
  ],
  use: {
    browserName: 'chromium',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
      args: [...browserFlags],
    },
    screenshot: 'only-on-failure',
  },
});
