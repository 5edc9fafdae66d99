import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HELP } from '../../../scorm/commands/command-line.ts';
import {
  aBuiltSite,
  aCourseModel,
  aModuleModel,
  type BuiltSite,
} from '../../helpers/built-site.ts';

const CLI = fileURLToPath(new URL('../../../scorm/cli.ts', import.meta.url));

let built: BuiltSite;
beforeEach(() => {
  built = aBuiltSite();
});
afterEach(() => built.remove());

/** Runs the command in the folder that holds `site/`. Sizes are left open in what it prints. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: built.root,
    encoding: 'utf8',
  });
  return { status, stdout: stdout.replace(/\d+ KB/g, '## KB'), stderr };
}

test('the command says what it wrote, and where', () => {
  const args = ['package', '--site', 'site', '--out', 'packages'];
  expect(run(...args)).toEqual({
    status: 0,
    stderr: 'Writing 3 packages.\n',
    stdout: `File                                Size  Files  Saved state at most
stop-and-search-scorm12.zip        ## KB     17          412 of 2000
stop-and-search-scorm2004-3rd.zip  ## KB     30          412 of 2000
stop-and-search-scorm2004-4th.zip  ## KB     30          412 of 2000

3 packages are in packages. Checksums are in packages/SHA256SUMS.
Each has an import sheet beside it; release.json says the same to programs.
`,
  });
});

test('one package is spoken of as one', () => {
  const { stdout, stderr } = run('package', '--site', 'site', '--standard', 'scorm12');
  expect(stderr).toBe('Writing 1 package.\n');
  expect(stdout).toContain('\n1 package is in dist/packages. ');
});

test('warnings are printed, and the packages are written', () => {
  built.write('site/tracking/calls.js', '');
  built.write('site/tracking/scorm12.js', 'import "./calls.js";');
  const { status, stderr } = run('package', '--site', 'site', '--standard', 'scorm12');
  expect(status).toBe(0);
  expect(stderr).toBe(`Writing 1 package.
stop-and-search-scorm12.zip: tracking/calls.js  name-without-hash
  The name stays the same when the content changes, and hosts keep files for months.
  Give it a name with a content hash, as the build does for everything under assets/.

`);
});

test('help is printed on request, and when nothing is asked for', () => {
  expect(run('package', '--help')).toEqual({ status: 0, stdout: HELP, stderr: '' });
  expect(run()).toEqual({ status: 0, stdout: HELP, stderr: '' });
});

test.each([
  [['package'], 'There is no built site in dist/site.\nRun “npm run build” first.\n'],
  [
    ['package', 'law', '--site', 'site'],
    'There is no module “law”.\nThe modules are: stop-and-search.\n',
  ],
  [['package', '--fast'], 'There is no option --fast.\nAdd --help to see all options.\n'],
  [
    ['package', '--site', 'site', '--out', 'site/index.html'],
    'site/index.html is a file, not a folder.\nName another folder with --out.\n',
  ],
])('%j fails with two plain sentences', (args, stderr) => {
  expect(run(...args)).toEqual({ status: 1, stdout: '', stderr });
});

test('technical details of an error are shown on request', () => {
  built.write('site/assets/boot-a1b2c3d4.js', 'import { from');
  const { stderr } = run('package', '--site', 'site', '--verbose');
  const sentence = 'site/assets/boot-a1b2c3d4.js is not JavaScript that a browser could run.';
  expect(stderr).toContain(`${sentence}\nRun “npm run build” again.\n`);
  expect(stderr).toMatch(/PackagingError: .*\n +at /);
  expect(stderr).toContain('[cause]: Error: Parse error');
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s stops it and leaves no file behind',
  async (signal) => {
    const modules = Array.from({ length: 60 }, (_, index) => aModuleModel({ id: `m${index}` }));
    built.remove();
    built = aBuiltSite(aCourseModel({ modules }));
    const child = spawn(process.execPath, [CLI, 'package', '--site', 'site', '--out', 'packages'], {
      cwd: built.root,
    });
    let stderr = '';
    child.stderr.on('data', (text: Buffer) => {
      if (stderr === '') child.kill(signal);
      stderr += text.toString();
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, stderr }).toEqual({
      status: 130,
      stderr: 'Writing 180 packages.\nStopped. Nothing was written.\n',
    });
    expect(existsSync(built.packages) ? readdirSync(built.packages) : []).toEqual([]);
  },
);
