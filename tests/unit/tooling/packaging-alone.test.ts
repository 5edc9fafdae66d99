import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const entry = new URL('../../../scorm/cli.ts', import.meta.url);

/** Every module that a script loads as it starts. What it may load later is not among them. */
function loadedBy(start: URL): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [start.href];
  for (let href = waiting.pop(); href !== undefined; href = waiting.pop()) {
    if (seen.has(href)) continue;
    seen.add(href);
    if (!href.startsWith('file:')) continue;
    const text = readFileSync(fileURLToPath(href), 'utf8');
    for (const [, name = ''] of text.matchAll(
      /^(?:import|export)\s(?!type\s)(?:[^'";]*?\sfrom\s)?'([^']+)'/gm,
    )) {
      waiting.push(name.startsWith('.') ? new URL(name, href).href : name);
    }
  }
  return seen;
}

test('packaging loads no browser, no imitation of an LMS and nothing of the check', () => {
  const loaded = [...loadedBy(entry)];
  expect(loaded.some((name) => name.endsWith('/scorm/package/zip.ts'))).toBe(true);
  expect(
    loaded.filter((name) => /playwright|yauzl|^vite$|\/scorm\/(verify|strict-lms)\//.test(name)),
  ).toEqual([]);
});
