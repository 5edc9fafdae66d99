import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../../src', import.meta.url));
const WORDS = /\bcmi\.|\bsuspend_data\b|\blesson_status\b|\bAPI_1484_11\b|\bLMSSetValue\b/;

test('nobody needs to know a tracking standard to read src', () => {
  const findings = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|tsx|astro|css|mjs)$/.test(name))
    .flatMap((name) =>
      readFileSync(join(src, name), 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          WORDS.test(line) ? [`src/${name}:${index + 1} ${line.trim()}`] : [],
        ),
    );
  expect(findings).toEqual([]);
});
