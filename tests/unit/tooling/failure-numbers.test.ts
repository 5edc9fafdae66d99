import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const cwd = fileURLToPath(new URL('../../', import.meta.url));
const upTo = (last: number) => Array.from({ length: last }, (_, index) => String(index + 1));

/** Numbers of the rows in tests/contract and of the titles in tests/e2e. */
async function shownNumbers(): Promise<ReadonlySet<string>> {
  const files = await Array.fromAsync(
    glob(
      [
        'contract/failure-modes/*.ts',
        'contract/moodle-facts/*.ts',
        'e2e/failure-modes.spec.ts',
        'e2e/moodle-facts.spec.ts',
      ],
      { cwd },
    ),
  );
  const text = files.map((file) => readFileSync(`${cwd}${file}`, 'utf8')).join('\n');
  const found = text.matchAll(/number: '(M?\d+)'|test\(\s*['`](M?\d+): /g);
  return new Set([...found].map(([, row = '', title = '']) => row || title));
}

const shown = await shownNumbers();

test.each([...upTo(30), ...upTo(20).map((number) => `M${number}`)])(
  'failure %s has a test under its number',
  (number) => {
    expect(shown).toContain(number);
  },
);
