import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defaultLimits, type Limits } from '../../../../scorm/verify/archive/limits.ts';
import {
  unpackArchive,
  type UnpackedArchive,
} from '../../../../scorm/verify/archive/unpack-archive.ts';
import { archiveFindings } from '../../../../scorm/verify/findings/archive-findings.ts';
import { inspect } from '../../../helpers/files-in-memory.ts';
import { rawZip, type RawEntry } from '../../../helpers/raw-zip.ts';
import { firstOf, wholeFindings } from '../../../helpers/whole-findings.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function unpackBytes(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<UnpackedArchive> {
  const zip = join(folder, 'package.zip');
  writeFileSync(zip, bytes);
  const target = mkdtempSync(join(folder, 'into-'));
  return unpackArchive(zip, target, { ...defaultLimits, ...limits });
}

const unpack = (entries: readonly RawEntry[], limits?: Partial<Limits>) =>
  unpackBytes(rawZip(entries), limits);

const named = (name: string): RawEntry => ({ name, content: 'x' });
const LINK = 0o120777;
const ENCRYPTED = 1;
const zip64Field = Buffer.from([1, 0, 0, 0]);

/** An archive for every finding. */
const cases: Record<
  keyof typeof archiveFindings,
  () => Promise<Pick<UnpackedArchive, 'findings'>>
> = {
  'file-unreadable': () => unpackArchive(join(folder, 'gone.zip'), folder, defaultLimits),
  'not-a-zip': () => unpackBytes(Buffer.from('<!doctype html><title>Sign in</title>')),
  'zip-damaged': () => unpackBytes(rawZip([named('a.txt')]).slice(0, -30)),
  'zip-encrypted': () => unpack([{ ...named('index.html'), flags: ENCRYPTED }]),
  'zip-method': () => unpack([{ ...named('index.html'), method: 14 }]),
  'too-many-files': () => unpack([named('a'), named('b'), named('c')], { files: 2 }),
  'unpacks-too-large': () => unpack([{ ...named('film.mp4'), claimedSize: 2_147_483_648 }]),
  'zip-bomb': () =>
    unpack([{ name: 'a.txt', content: Buffer.alloc(3_000_000) }], { suspectBytes: 1_000_000 }),
  'size-false': () =>
    unpack([{ name: 'a.txt', content: Buffer.alloc(100_000), claimedSize: 1000 }]),
  'path-outside': () => unpack([named('../../etc/cron.d/job')]),
  'name-backslash': () => unpack([named('img\\knee.png')]),
  'link-entry': () => unpack([{ ...named('secret'), content: '/etc/passwd', mode: LINK }]),
  'zipped-twice': () => inspect({ 'course.zip': 'PK' }),
  'packages-inside': () => inspect({ 'list.csv': '', 'a.zip': 'PK', 'b.zip': 'PK' }),
  'name-repeated': () => unpack([named('index.html'), named('index.html')]),
  'names-differ-by-case': () => unpack([named('Index.html'), named('index.html')]),
  'name-characters': () => unpack([named("img/it's knees & back – ö.png")]),
  'name-long': () => unpack([named(`${'folder/'.repeat(40)}index.html`)]),
  'package-large': () =>
    unpack([{ name: 'film.mp4', method: 0, content: Buffer.alloc(51_000_000) }]),
  zip64: () => unpack([{ ...named('index.html'), extra: zip64Field }]),
  'archive-inside': () => unpack([named('downloads/handouts.zip')]),
  'leftover-file': () => unpack([named('__MACOSX/._index.html'), named('img/Thumbs.db')]),
};

test('every finding about the archive is said in whole sentences', async () => {
  const found = [];
  for (const [code, find] of Object.entries(cases)) {
    const { findings } = await find();
    found.push(...firstOf(code as keyof typeof archiveFindings, findings));
  }
  expect(found.map(({ code }) => code)).toEqual(Object.keys(archiveFindings));
  expect(wholeFindings(found)).toMatchInlineSnapshot(`
    "file-unreadable (stops)
    The file cannot be read: there is no such file or folder.
    Why: Nothing could be checked.
    Fix: Check the spelling of the name, and that you may read the file.

    not-a-zip (stops)
    This is not a zip archive, or its end is missing.
    Why: An LMS takes a package as one zip archive, and can open nothing else.
    Fix: Download or export the package again, and upload the .zip file itself.

    zip-damaged (stops)
    The archive is damaged: its end is missing, as after a broken download.
    Why: An LMS refuses it, or unpacks only part of it.
    Fix: Download or export the package again. Part of it was lost on the way.

    zip-encrypted (stops)
    index.html: It is locked with a password.
    Why: An LMS has no way to ask for one.
    Fix: Export the package without a password.

    zip-method (stops)
    index.html: It is packed by method 14, which is neither “stored” nor “deflate”.
    Why: Importers know the two plain methods and no others.
    Fix: Zip the files again with the ordinary setting of your program, not as “zipx”, LZMA or the like.

    too-many-files (stops)
    It says that it holds 3 files; 2 is the most this check opens.
    Why: So many files are a sign of a mistake or of an attack, and importers give up on them.
    Fix: Look for a folder that was packed by accident, such as node_modules or a backup.

    unpacks-too-large (stops)
    Unpacked it would take 2.1 GB; 1.0 GB is the most this check unpacks.
    Why: An archive that grows so much can fill the disk of a server. Importers refuse it.
    Fix: Take out or compress large media. If you did not make this file, do not upload it.

    zip-bomb (stops)
    It is 3 KB and would unpack to 3.0 MB: no real course shrinks like that.
    Why: Such archives are made to fill the disk of a server.
    Fix: Do not upload it. Ask the people it came from what it is.

    size-false (stops)
    a.txt: The archive says that this file has 1 KB, and it goes on after that.
    Why: A false size is damage or a trick to get past a limit. Unpacking was stopped here.
    Fix: Export the package again. If you did not make this file, do not upload it.

    path-outside (stops)
    ../../etc/cron.d/job: This name leads out of the package’s own folder.
    Why: Importers refuse such a package, because it could overwrite files of the server.
    Fix: Zip the files again from inside their folder. If you did not make this file, do not upload it.

    name-backslash (stops)
    img\\knee.png: The folder in this name is written with a backslash.
    Why: On most servers the whole name becomes that of one file, and pages do not find it.
    Fix: Zip the files again with a current program; old ones on Windows write names like this.

    link-entry (stops)
    secret: This is a link to another file, not a file.
    Why: Importers drop links or refuse the package, because a link can lead anywhere on the server.
    Fix: Replace the link by the file it leads to, and zip again.

    zipped-twice (stops)
    There is no package in here, only another archive: course.zip.
    Why: An LMS does not look into archives inside an archive.
    Fix: Unpack this file once, and upload what was in it.

    packages-inside (stops)
    There is no package at the top of this archive, but 2 archives are in it: a.zip, b.zip.
    Why: An LMS does not look into archives inside an archive, and takes one package at a time.
    Fix: Unpack this file once, and upload each archive in it by itself. A list of the course may lie beside them.

    name-repeated (warns)
    index.html: The archive holds this name 2 times.
    Why: An LMS keeps one of them, and not every LMS the same one. Here the last one was taken.
    Fix: Export the package again, into a new file rather than over an old one.

    names-differ-by-case (warns)
    index.html: This name and “Index.html” differ only in capitals.
    Why: On some servers they are the same file, and one replaces the other.
    Fix: Give one of the two another name.

    name-characters (warns)
    img/it's knees & back – ö.png: The name holds an apostrophe, “&”, “–”, ö.
    Why: Some LMSs take such characters out or change them, and pages no longer find the file.
    Fix: Use letters, digits, dots, hyphens and underscores.

    name-long (warns)
    folder/folder/folder/folder/folder/folder/folder/folder/folder/folder/folder/folder/folder/folder/folder/folder/folder/folder/folder/folder/folder/folder/folder/folder/folder/folder/folder/folder/fold…: The name has 290 characters with its folders.
    Why: Servers add a path of their own in front, and some cannot keep more than 255 characters.
    Fix: Shorten the names of folders.

    package-large (warns)
    The package is 51.0 MB.
    Why: Many LMSs refuse uploads above 50 MB unless their limit is raised; Cornerstone names 250 MB.
    Fix: Check the upload limit of your LMS. Compress the videos, or host them elsewhere.

    zip64 (warns)
    The archive uses the zip64 format.
    Why: It is meant for files above 4 GB, and some importers do not know it.
    Fix: Zip the files again with another program if your LMS refuses this one.

    archive-inside (notes)
    downloads/handouts.zip: This is an archive inside the package. It was not opened.
    Why: An LMS does not unpack it either. As a download for learners it is fine.
    Fix: Take it out if it is a leftover, such as the author’s project.

    leftover-file (notes)
    2 files of this kind: leftovers of a file manager, such as __MACOSX or Thumbs.db.
    Why: They do no harm and are no part of the course.
    Fix: Leave them out when you zip the files next time."
  `);
});

test('an ordinary archive is unpacked without a finding, under numbers in place of names', async () => {
  const { findings, files } = await unpack([
    { name: 'img/' },
    named('./index.html'),
    { name: 'img/knee 1.png', content: 'knee', method: 0 },
  ]);
  expect(findings).toEqual([]);
  expect([...files.keys()]).toEqual(['index.html', 'img/knee 1.png']);
  const into = readdirSync(folder).find((name) => name.startsWith('into-'))!;
  expect(readdirSync(join(folder, into))).toEqual(['1', '2']);
  expect(readFileSync(join(folder, into, '2'), 'utf8')).toBe('knee');
});

test.each([
  '../up.txt',
  'a/../../up.txt',
  '/etc/passwd',
  'C:\\Windows\\evil.dll',
  'c:/evil.dll',
  '..\\up.txt',
  '\\\\server\\share\\x',
])('%s is named and never written', async (name) => {
  const { findings, files } = await unpack([named('index.html'), named(name)]);
  expect(findings.map(({ code }) => code)).toContain('path-outside');
  expect([...files.keys()]).toEqual(['index.html']);
});

test('a link is named and never followed', async () => {
  const { files } = await unpack([
    { name: 'out', content: '/etc', mode: LINK },
    named('out/passwd'),
  ]);
  expect([...files.keys()]).toEqual(['out/passwd']);
});

test.each<[string, RawEntry]>([
  ['a wrong checksum', { ...named('a.txt'), checksum: 1 }],
  ['less than it claims', { ...named('a.txt'), claimedSize: 5 }],
  ['data that is not deflated', { ...named('a.txt'), packed: Buffer.from('plain text') }],
])('a file with %s damages the archive', async (_fault, entry) => {
  const { findings, files } = await unpack([entry]);
  expect(findings.map(({ code }) => code)).toEqual(['zip-damaged']);
  expect(files.size).toBe(0);
});

test('a file that grows past its claim ends unpacking, however small its claim made the whole look', async () => {
  const many = Array.from({ length: 5 }, (_, index) => ({
    name: `${index}.txt`,
    content: Buffer.alloc(400_000),
    claimedSize: 1000,
  }));
  const { findings } = await unpack(many, { unpackedBytes: 1_000_000 });
  expect(findings.map(({ code }) => code)).toEqual(['size-false']);
});

test('an archive with nothing in it is read as one', async () => {
  expect(await unpack([])).toMatchObject({ findings: [] });
});

test.each([
  ['a folder', () => folder, 'it is a folder, and the check takes the zip file that it came from'],
  ['a device, which may never end,', () => devNull, 'it is a device or a pipe'],
])('%s is said to be unreadable, and why', async (_what, path, why) => {
  const { findings } = await unpackArchive(path(), folder, defaultLimits);
  expect(findings.map(({ code, value }) => [code, value])).toEqual([['file-unreadable', why]]);
});
