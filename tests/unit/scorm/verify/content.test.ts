import { expect, test } from 'vitest';
import { contentFindings } from '../../../../scorm/verify/findings/content-findings.ts';
import type { Finding } from '../../../../scorm/verify/findings/finding.ts';
import { aManifest } from '../../../fixtures/packages/manifests.ts';
import { schemaFilesOf } from '../../../fixtures/packages/schema-files.ts';
import { inspect } from '../../../helpers/files-in-memory.ts';
import { firstOf, wholeFindings } from '../../../helpers/whole-findings.ts';

type Files = Readonly<Record<string, string>>;

const schemas = schemaFilesOf('scorm12');

/** A package of this page and these files, all of them listed. */
async function findIn(body: string, more: Files = {}): Promise<readonly Finding[]> {
  const files: Files = { 'index.html': `<!doctype html><body>${body}`, ...more };
  const listed = Object.keys(files).map((path) => `<file href="${path}"/>`);
  const xml = aManifest().replace('<file href="index.html"/>', listed.join(''));
  const { findings } = await inspect({ 'imsmanifest.xml': xml, ...schemas, ...files });
  return findings;
}

const cases: Record<keyof typeof contentFindings, () => Promise<readonly Finding[]>> = {
  'file-type-module': () => findIn('', { 'lib/player.mjs': '' }),
  'file-type-program': () => findIn('', { 'save.php': '<?php' }),
  'file-type-flash': () => findIn('', { 'intro.swf': '' }),
  'file-type-unusual': () => findIn('', { 'a.avif': '', 'b.avif': '' }),
  'missing-file': () => findIn('<img src="img/knee.png">'),
  'reference-case': () => findIn('<img src="img/Knee.PNG">', { 'img/knee.png': '' }),
  'absolute-address': () => findIn('<script src="/shared/api.js"></script>'),
  'local-address': () => findIn('<img src="file:///C:/Users/Sam/Desktop/knee.png">'),
  'other-host': () =>
    findIn('<script src="https://cdn.example.com/x.js"></script>', {
      'a.css': '@import url(//cdn.example.com/x.css)',
    }),
  'not-all-read': async () => {
    const files = { 'imsmanifest.xml': aManifest(), 'index.html': '<p>Bend your knees.</p>' };
    const { findings } = await inspect(files, { readBytes: 5 });
    return findings;
  },
};

test('every finding about the files of a course is said in whole sentences', async () => {
  const found: Finding[] = [];
  for (const [code, find] of Object.entries(cases)) {
    found.push(...firstOf(code as Finding['code'], await find()));
  }
  expect(found.map(({ code }) => code)).toEqual(Object.keys(contentFindings));
  expect(wholeFindings(found)).toMatchInlineSnapshot(`
    "file-type-module (stops)
    lib/player.mjs: The file is a script with the ending .mjs.
    Why: Moodle and other hosts deliver this ending as plain text, and the browser then refuses to run it.
    Fix: The ending must be .js, also where pages name the file. Report it to whoever made the package.

    file-type-program (warns)
    save.php: The file is a program for a server or computer (.php).
    Why: Virus checks and upload rules refuse whole packages over such a file.
    Fix: Take it out: a course in a browser cannot run it.

    file-type-flash (warns)
    intro.swf: The file is Flash (.swf).
    Why: Browsers removed Flash at the end of 2020. Learners see an empty space.
    Fix: Export the course as HTML5.

    file-type-unusual (notes)
    Some hosts do not know the type .avif (2 files).
    Why: They answer “not found”, and the page goes without.
    Fix: Try the course in your own LMS, and look for missing letters, pictures or sounds.

    missing-file (warns)
    index.html: It asks for “img/knee.png”, which is not in the archive.
    Why: Learners miss a picture, a style or a function there.
    Fix: Check whether the file was left out, and export again.

    reference-case (warns)
    index.html: It asks for “img/Knee.PNG”, and the archive has “img/knee.png”.
    Why: That works on Windows and fails on most servers, which tell capitals from small letters.
    Fix: Rename the file so that both are the same.

    absolute-address (warns)
    index.html: It asks for “/shared/api.js”, an address that begins at the top of the server.
    Why: In an LMS the course lies somewhere further down, and the file is not found.
    Fix: Make the address relative: without the slash in front.

    local-address (warns)
    index.html: It asks for “file:///C:/Users/Sam/Desktop/knee.png”, a file on the author’s own computer.
    Why: Nobody else has that file.
    Fix: Put the file into the course and name it from there.

    other-host (warns)
    It asks for files from cdn.example.com (in index.html and 1 file more).
    Why: Where that address is blocked or down the course goes without, and its owner sees who learns.
    Fix: Ask for a package that holds everything itself, or allow the address and tell your data protection officer.

    not-all-read (notes)
    The package is so large that part of it was not looked into: 1 file.
    Why: There may be more findings of the kinds above.
    Fix: Look at those pages by hand."
  `);
});

test.each<[string, string, Files?]>([
  ['a file with a space in its name', '<img src="my%20knee.png">', { 'my knee.png': '' }],
  ['a query', '<script src="a.js?v=2"></script>', { 'a.js': '' }],
  ['data in the address', '<img src="data:image/gif;base64,R0lGOD">'],
  ['a link to a website', '<a href="https://www.example.com/">More</a>'],
  ['a mail address', '<a href="mailto:a@example.com">Write</a>'],
  ['a place for a script to fill', '<img src="{{ picture }}"><img src="${url}">'],
  ['a script that is no module', '', { 'old.js': 'with (document) { write("<p>") }' }],
  ['a script with a mistake in it', '', { 'bad.js': 'function (' }],
])('%s is no finding', async (_title, body, files) => {
  expect(await findIn(body, files)).toEqual([]);
});

test('what is asked for out of the package is missing from it', async () => {
  const found = await findIn('<img src="../../up.png">');
  expect(found.map(({ code }) => code)).toEqual(['missing-file']);
});
