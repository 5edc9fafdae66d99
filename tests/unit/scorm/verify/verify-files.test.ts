import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { VERIFY_HELP } from '../../../../scorm/commands/verify-command-line.ts';
import { zipOf } from '../../../fixtures/packages/foreign-package.ts';
import { aManifest } from '../../../fixtures/packages/manifests.ts';
import { good12 } from '../../../fixtures/packages/pages.ts';
import { schemaFilesOf } from '../../../fixtures/packages/schema-files.ts';

const CLI = fileURLToPath(new URL('../../../../scorm/cli.ts', import.meta.url));

/** The command's own folder for temporary files, so that what it leaves there can be seen. */
let folder: string;
let temporary: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verify-files-'));
  temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  const good = {
    'imsmanifest.xml': aManifest(),
    'index.html': good12(),
    ...schemaFilesOf('scorm12'),
  };
  writeFileSync(join(folder, 'good.zip'), zipOf(good));
  writeFileSync(join(folder, 'page.zip'), '<!doctype html><title>Sign in</title>');
});
afterEach(() => rmSync(folder, { recursive: true }));

const settings = () => ({ cwd: folder, env: { ...process.env, TMPDIR: temporary } });

function run(...args: string[]) {
  const command = [CLI, 'verify', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    ...settings(),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('a package is read, and nothing is left behind', () => {
  expect(run('good.zip', '--no-launch')).toMatchInlineSnapshot(`
    {
      "status": 0,
      "stderr": "",
      "stdout": "good.zip
    Ready to import, as far as can be seen without opening it

      “Safe lifting” · SCORM 1.2 · 8 KB · 6 files · 1 part

      Notes

        The course was not opened in a browser.
          Why: What it records could not be seen.
          Fix: Run the check without --no-launch.

    ",
    }
  `);
  expect(readdirSync(temporary)).toEqual([]);
  expect(readdirSync(folder).toSorted()).toEqual(['good.zip', 'page.zip', 'tmp']);
});

test('one bad package among several fails the command, and a table says which', () => {
  const { status, stdout, stderr } = run('good.zip', 'page.zip', 'gone.zip', '--no-launch');
  expect(status).toBe(1);
  expect(stderr).toBe('');
  expect(stdout.split('\n').slice(-5).join('\n')).toBe(
    `Package   Standard   Verdict
good.zip  SCORM 1.2  Ready to import, as far as can be seen without opening it
page.zip  –          Will not work: it is not a zip archive
gone.zip  –          Will not work: the file cannot be read
`,
  );
});

test('for programs there is JSON and nothing else', () => {
  const { status, stdout, stderr } = run('page.zip', '--no-launch', '--format', 'json');
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    packages: [{ file: 'page.zip', verdict: 'stops', findings: [{ code: 'not-a-zip' }] }],
  });
});

test('help is printed on request, and when nothing is asked for', () => {
  expect(run('--help')).toEqual({ status: 0, stdout: VERIFY_HELP, stderr: '' });
  expect(run()).toEqual({ status: 0, stdout: VERIFY_HELP, stderr: '' });
});

test('a mistake in the command is answered in two plain sentences', () => {
  expect(run('good.zip', '--fast')).toEqual({
    status: 1,
    stdout: '',
    stderr: 'There is no option --fast.\nAdd --help to see all options.\n',
  });
});

test('without a browser, two sentences say what to do', () => {
  const { status, stderr } = spawnSync(process.execPath, [CLI, 'verify', 'good.zip'], {
    ...settings(),
    env: { ...settings().env, CHROMIUM_PATH: join(folder, 'none') },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toBe(
    'Packages cannot be opened, because no browser was found.\n' +
      `CHROMIUM_PATH names ${join(folder, 'none')}, which does not start: set it to a Chromium or Chrome program, or unset it. ` +
      'Or add --no-launch to read packages only.\n',
  );
});

test('interrupted, it removes what it unpacked', async () => {
  const slow = {
    'imsmanifest.xml': aManifest(),
    'index.html': good12(),
    'a.css': '/* '.repeat(700_000),
  };
  writeFileSync(join(folder, 'slow.zip'), zipOf(slow));
  const child = spawn(process.execPath, [CLI, 'verify', 'slow.zip', '--no-launch'], settings());
  let stderr = '';
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
  const closed = new Promise((resolve) => child.on('close', resolve));
  while (readdirSync(temporary).length === 0)
    await new Promise((resolve) => setTimeout(resolve, 20));
  setTimeout(() => child.kill('SIGINT'), 800);
  expect(await closed).toBe(130);
  expect(stderr).toBe('Stopped. Nothing was written.\n');
  expect(readdirSync(temporary)).toEqual([]);
});
