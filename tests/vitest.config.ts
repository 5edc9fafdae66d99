import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `build` tests read the built site and build fixture courses, so they take longer. */
const project = (name: string, include: string[], testTimeout: number) => ({
  extends: true as const,
  test: { name, include, testTimeout, hookTimeout: testTimeout },
});

export default defineConfig({
  root,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    projects: [
      project('unit', ['tests/unit/**/*.test.{ts,tsx}'], 20_000),
      project('contract', ['tests/contract/**/*.test.ts'], 20_000),
      project('build', ['tests/build/**/*.test.ts'], 180_000),
    ],
  },
});
