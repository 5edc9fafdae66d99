import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openOutput } from '../../../../scorm/package/output-folder.ts';
import { reason } from '../../../../scorm/package/disk-reason.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'output-folder-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const contents = () =>
  Object.fromEntries(
    readdirSync(root, { withFileTypes: true }).map((entry) => [
      entry.name,
      entry.isFile() ? readFileSync(join(root, entry.name), 'utf8') : 'folder',
    ]),
  );

test('new files take the places of old ones all at once', () => {
  writeFileSync(join(root, 'a.zip'), 'old a');
  const output = openOutput(root);
  output.stage('a.zip', 'new a');
  output.stage('b.zip', 'new b');
  expect(readFileSync(join(root, 'a.zip'), 'utf8')).toBe('old a');
  output.publish();
  output.close();
  expect(contents()).toEqual({ 'a.zip': 'new a', 'b.zip': 'new b' });
});

test('what is staged can be read back at once', () => {
  const output = openOutput(root);
  expect(new TextDecoder().decode(output.stage('a.zip', 'new a'))).toBe('new a');
  output.close();
});

test('closing without publishing leaves no trace', () => {
  const output = openOutput(root);
  output.stage('a.zip', 'new a');
  output.close();
  expect(contents()).toEqual({});
});

test('a file that cannot take its place sends back those before it', () => {
  writeFileSync(join(root, 'a.zip'), 'old a');
  mkdirSync(join(root, 'b.zip'));
  const output = openOutput(root);
  output.stage('a.zip', 'new a');
  output.stage('b.zip', 'new b');
  expect(() => output.publish()).toThrow(
    expect.objectContaining({
      message: `Packages cannot be written to ${root}: a folder has the name of one of the files.`,
      hint: 'Earlier packages are as they were. Mend this, or name another folder with --out.',
    }),
  );
  output.close();
  expect(contents()).toEqual({ 'a.zip': 'old a', 'b.zip': 'folder' });
});

test('what a run left that was cut off goes with the next one, and what another run writes now stays', () => {
  const hoursAgo = new Date(Date.now() - 2 * 3_600_000);
  mkdirSync(join(root, '.unfinished-old'));
  writeFileSync(join(root, '.unfinished-old', 'a.zip'), 'half of a');
  utimesSync(join(root, '.unfinished-old'), hoursAgo, hoursAgo);
  mkdirSync(join(root, '.unfinished-now'));
  const output = openOutput(root);
  output.stage('a.zip', 'new a');
  output.publish();
  output.close();
  expect(contents()).toEqual({ 'a.zip': 'new a', '.unfinished-now': 'folder' });
});

test('a folder that does not exist is made only when there is something to write', () => {
  const folder = join(root, 'new/packages');
  const output = openOutput(folder);
  expect(output.readEarlier('packages.json')).toBeUndefined();
  expect(contents()).toEqual({});
  output.stage('a.zip', 'a');
  output.publish();
  output.close();
  expect(readdirSync(folder)).toEqual(['a.zip']);
});

test.each([
  ['ENOSPC', 'the disk is full'],
  ['EACCES', 'you have no permission'],
  ['EPERM', 'you have no permission'],
  ['EROFS', 'the disk is read-only'],
  ['EBUSY', 'another program is using it'],
  ['EOTHER', 'EOTHER: no words for this'],
])('the error %s of a disk means that %s', (code, words) => {
  expect(reason(Object.assign(new Error('EOTHER: no words for this'), { code }))).toBe(words);
});
