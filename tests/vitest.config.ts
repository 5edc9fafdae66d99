import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Time limits end what hangs; they say nothing about speed, as machines are slow and busy in turn. `build`
 * tests read the built site and build fixture courses, so they take longer.
 */
const project = (name: string, include: string[], testTimeout: number) => ({
  extends: true as const,
  test: {
    name,
    include,
    testTimeout,
    hookTimeout: testTimeout,
    // Astro keeps notes on the content in one folder of the project: two builds at a time mix them up.
    fileParallelism: name !== 'build',
  },
});

/** Keystatic has other code for servers, which cannot open a lesson. Tests take what a browser gets. */
const keystatic = fileURLToPath(new URL('../node_modules/@keystatic/core/dist/', import.meta.url));

export default defineConfig({
  root,
  resolve: {
    alias: [
      {
        find: '@keystatic/core/content-components',
        replacement: `${keystatic}keystatic-core-content-components.js`,
      },
      { find: /^@keystatic\/core$/, replacement: `${keystatic}keystatic-core.js` },
    ],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    // By itself it leaves one processor core to others, which on two cores is half of all.
    maxWorkers: '100%',
    projects: [
      project('unit', ['tests/unit/**/*.test.{ts,tsx}'], 60_000),
      project('contract', ['tests/contract/**/*.test.ts'], 60_000),
      project('build', ['tests/build/**/*.test.ts'], 180_000),
    ],
  },
});
