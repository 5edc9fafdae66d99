import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { PackageReport } from '../../scorm/verify/report/package-report.ts';
import { summaryTable } from '../../scorm/verify/report/summary-table.ts';
import { verifyPackage } from '../../scorm/verify/verify-package.ts';
import { brokenPackages } from '../fixtures/packages/broken-packages.ts';
import { zipOf, type ForeignPackage } from '../fixtures/packages/foreign-package.ts';
import { hostilePackages } from '../fixtures/packages/hostile-packages.ts';
import { oddPackages } from '../fixtures/packages/odd-packages.ts';
import { siteFolder } from '../helpers/built-packages.ts';

const packages = join(siteFolder, '../packages');
/** Fixtures are small: what has not happened after this time does not happen. */
const patience = { loadMs: 3000, quietMs: 400, settleMs: 3000, answerMs: 1500 };

let folder: string;
/** Where this process, the check and its browser put temporary files. */
let temporary: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'foreign-'));
  temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  process.env['TMPDIR'] = temporary;
});
test.afterEach(() => expect(readdirSync(temporary), 'left behind').toEqual([]));
test.afterAll(() => rmSync(folder, { recursive: true }));

const verify = (zip: string): Promise<PackageReport> =>
  verifyPackage(zip, { browserPath: process.env['CHROMIUM_PATH'], patience });

function write({ name, files }: ForeignPackage): string {
  const path = join(folder, `${name}.zip`.replaceAll('/', '-'));
  writeFileSync(path, zipOf(files));
  return path;
}

const inBrowser = [...oddPackages, ...brokenPackages, ...hostilePackages].filter(
  ({ needsBrowser }) => needsBrowser,
);

for (const foreign of inBrowser) {
  test(`“${foreign.name}”: ${foreign.sentence}`, async () => {
    const report = await verify(write(foreign));
    console.log(summaryTable([report]).split('\n')[1]);
    expect(report.verdict).toEqual({ kind: foreign.verdict, sentence: foreign.sentence });
    const found = report.findings.map(({ code }) => code);
    for (const code of foreign.opened ?? []) expect(found).toContain(code);
  });
}

for (const standard of ['scorm12', 'scorm2004-3rd', 'scorm2004-4th']) {
  test(`a package of ours has nothing to say about it in ${standard}`, async () => {
    const zip = join(packages, `charter-${standard}.zip`);
    expect(existsSync(zip)).toBe(true);
    const { verdict, findings, launched } = await verify(zip);
    expect(findings).toEqual([]);
    expect(verdict).toEqual({ kind: 'ready', sentence: 'Ready to import' });
    expect(launched[0]?.openings).toHaveLength(2);
  });
}

for (const [moment, waitMs] of [
  ['as its browser starts', 0],
  ['while a page loads', 3000],
] as const) {
  test(`interrupted ${moment}, the command closes its browser and leaves nothing`, async () => {
    const loading = hostilePackages.find(({ name }) => name === 'a page that never finishes')!;
    const cli = fileURLToPath(new URL('../../scorm/cli.ts', import.meta.url));
    const child = spawn(process.execPath, [cli, 'verify', write(loading), '--timeout', '60'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
    const closed = new Promise((resolve) => child.on('close', resolve));
    const isOpen = () =>
      readdirSync(temporary).some((name) => name.startsWith('playwright_chromium'));
    await expect.poll(isOpen, { timeout: 20_000 }).toBe(true);
    await delay(waitMs);
    child.kill('SIGINT');
    expect(await closed).toBe(130);
    // The runner sets two variables for colours, and Node says that it ignores one of them.
    const ownWords = stderr.replace(/^\((?:node:\d+\) Warning|Use `node ).*\n/gm, '');
    expect(ownWords).toBe('Stopped. Nothing was written.\n');
  });
}

for (const afterMs of [0, 5, 20, 60, 150]) {
  test(`interrupted ${String(afterMs)} ms after it began to open a page, it leaves nothing`, async () => {
    const loading = hostilePackages.find(({ name }) => name === 'a page that never finishes')!;
    const interrupt = new AbortController();
    const check = verifyPackage(write(loading), {
      browserPath: process.env['CHROMIUM_PATH'],
      signal: interrupt.signal,
      onStep: ({ name }) => {
        if (name === 'opening') setTimeout(() => interrupt.abort(), afterMs);
      },
    });
    await expect(check).rejects.toThrow('aborted');
  });
}
