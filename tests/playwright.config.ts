import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from '../scorm/verify/find-browser.ts';

// Worker processes read this file again and find the answer in their environment.
process.env['CHROMIUM_PATH'] = await findBrowser();

/** The folder of tests to run. Longer ones have commands of their own: see `helpers/run-suite.ts`. */
const suite = process.env['GROUNDINGS_SUITE'] ?? 'e2e';

export default defineConfig({
  testDir: suite,
  outputDir: `../dist/test-results/${suite}`,
  workers: 3,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  reporter: [
    [process.env['CI'] ? 'dot' : 'list'],
    ['json', { outputFile: `../dist/test-results/${suite}.json` }],
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
