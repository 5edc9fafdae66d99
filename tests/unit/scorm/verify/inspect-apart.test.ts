import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defaultLimits, type Limits } from '../../../../scorm/verify/archive/limits.ts';
import { inspectApart } from '../../../../scorm/verify/inspect-apart.ts';
import { aManifest } from '../../../fixtures/packages/manifests.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'apart-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Reads a package of a manifest, a page and this style sheet, with so much time and memory. */
function inspectStyle(css: string, limits: Partial<Limits> = {}, signal?: AbortSignal) {
  const contents = { 'imsmanifest.xml': aManifest(), 'index.html': '<p>Knees', 'style.css': css };
  const files = new Map(
    Object.entries(contents).map(([path, content], index) => {
      writeFileSync(join(folder, String(index)), content);
      return [path, { storedAs: String(index), sizeBytes: content.length }];
    }),
  );
  return inspectApart({ folder, files, limits: { ...defaultLimits, ...limits } }, signal);
}

/** Comments that begin and never end: each beginning is searched to the end of the file. */
const SLOW = '/* '.repeat(700_000);

test('a package is read in a thread of its own', async () => {
  const { parts, edition } = await inspectStyle('p { color: red }');
  expect(edition).toBe('SCORM 1.2');
  expect(parts.map(({ title }) => title)).toEqual(['Safe lifting']);
});

test('a style sheet made to be read for ever is given up on', async () => {
  const start = performance.now();
  const { findings } = await inspectStyle(SLOW, { readingMs: 2000 });
  expect(performance.now() - start).toBeLessThan(15_000);
  expect(findings.map(({ code, value }) => [code, value])).toEqual([
    ['inspection-stopped', 'it was not done after 2 seconds'],
  ]);
});

test('a package that takes too much memory to read is given up on', async () => {
  const { findings } = await inspectStyle('a'.repeat(30_000_000), { readingMemoryMb: 8 });
  expect(findings.map(({ code, value }) => [code, value])).toEqual([
    ['inspection-stopped', 'it took too much memory'],
  ]);
});

test('reading stops when it is interrupted', async () => {
  const interrupt = new AbortController();
  const reading = inspectStyle(SLOW, {}, interrupt.signal);
  setTimeout(() => interrupt.abort(), 300);
  await expect(reading).rejects.toThrow('aborted');
});
