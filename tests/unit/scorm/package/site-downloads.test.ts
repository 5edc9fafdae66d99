import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packageCourse } from '../../../../scorm/package/package-course.ts';
import { offerDownloads } from '../../../../scorm/package/site-downloads.ts';
import type { PackageStandardId } from '../../../../scorm/standards/package-standards.ts';
import {
  aBuiltSite,
  aCourseModel,
  aModuleModel,
  type BuiltSite,
} from '../../../helpers/built-site.ts';

const page = `<!doctype html><title>Downloads</title><main>
<div data-packages-of="stop-and-search"><p>Nothing yet.</p></div>
<div data-packages-of="bike-lights"><p>Nothing yet.</p></div>
<div data-kit><p>Nothing yet.</p></div>
</main>`;

let built: BuiltSite;
beforeEach(() => {
  built = aBuiltSite(
    aCourseModel({ modules: [aModuleModel(), aModuleModel({ id: 'bike-lights', questions: [] })] }),
    { 'downloads.html': page },
  );
});
afterEach(() => built.remove());

const packageOf = (
  moduleId: string,
  standards: readonly PackageStandardId[],
  out = built.packages,
) => packageCourse({ site: built.site, out, moduleIds: [moduleId], standards });
const pageNow = () => readFileSync(join(built.site, 'downloads.html'), 'utf8');
/** With sizes and checksums left open. */
const shown = () =>
  pageNow()
    .replace(/\d+ KB/g, '## KB')
    .replace(/[0-9a-f]{64}/g, '<checksum>');

test('what was packaged can be taken from the site, with size, saved state and checksum', async () => {
  await packageOf('stop-and-search', ['scorm12']);
  expect(offerDownloads(built.site, built.packages)).toBe(join(built.site, 'downloads.html'));
  expect(shown()).toMatchInlineSnapshot(`
    "<!doctype html><title>Downloads</title><main>
    <div data-packages-of="stop-and-search"><ul class="packages"><li><a href="./packages/stop-and-search-scorm12.zip" download>stop-and-search-scorm12.zip</a> for SCORM 1.2<span class="source-details">release 3 · ## KB · saved state at most 412 of 2000 characters</span><span class="checksum">SHA-256 <checksum></span></li><li><a href="./packages/stop-and-search-import-sheet.html">stop-and-search-import-sheet.html</a>: how to import the module, and what to expect of it</li><li><a href="./packages/stop-and-search-import-sheet.txt" download>stop-and-search-import-sheet.txt</a>: the import sheet as plain text</li><li><a href="./packages/stop-and-search-ids.csv" download>stop-and-search-ids.csv</a>: what the ids in a report of the LMS stand for</li></ul></div>
    <div data-packages-of="bike-lights"><p>Nothing yet.</p></div>
    <div data-kit><ul class="packages"><li><a href="./packages/changes.html">changes.html</a>: what changed in each release of a module</li><li><a href="./packages/accessibility.html">accessibility.html</a>: the accessibility statement</li><li><a href="./packages/THIRD-PARTY-NOTICES.txt" download>THIRD-PARTY-NOTICES.txt</a>: licences of what comes from others</li><li><a href="./packages/release.json" download>release.json</a>: everything about these packages, for programs</li><li><a href="./packages/SHA256SUMS" download>SHA256SUMS</a>: checksums of every file, for sha256sum</li></ul></div>
    </main>"
  `);
  expect(readdirSync(join(built.site, 'packages')).sort()).toEqual([
    'SHA256SUMS',
    'THIRD-PARTY-NOTICES.txt',
    'accessibility.html',
    'changes.html',
    'kit.css',
    'release.json',
    'stop-and-search-ids.csv',
    'stop-and-search-import-sheet.html',
    'stop-and-search-import-sheet.txt',
    'stop-and-search-scorm12.zip',
  ]);
  const name = 'stop-and-search-scorm12.zip';
  expect(readFileSync(join(built.site, 'packages', name))).toEqual(
    readFileSync(join(built.packages, name)),
  );
});

test('a second round replaces what the first one offered', async () => {
  await packageOf('stop-and-search', ['scorm12']);
  offerDownloads(built.site, built.packages);
  const first = pageNow();
  offerDownloads(built.site, built.packages);
  expect(pageNow()).toBe(first);

  built.write('site/packages/left-over.zip', 'old');
  await packageOf('bike-lights', ['scorm12', 'scorm2004-3rd']);
  offerDownloads(built.site, built.packages);
  expect(pageNow()).not.toContain('Nothing yet.');
  expect(readdirSync(join(built.site, 'packages'))).toContain('bike-lights-scorm2004-3rd.zip');
  expect(readdirSync(join(built.site, 'packages'))).not.toContain('left-over.zip');
});

test('offering packages changes none of them, and the next packaging makes the same', async () => {
  await packageOf('bike-lights', ['scorm12']);
  const name = 'bike-lights-scorm12.zip';
  const before = readFileSync(join(built.packages, name));
  offerDownloads(built.site, built.packages);
  await packageOf('bike-lights', ['scorm12']);
  expect(readFileSync(join(built.packages, name))).toEqual(before);
});

test('packages that went elsewhere, and a site without the page, are left alone', async () => {
  const elsewhere = join(built.root, 'for-the-lms');
  await packageOf('bike-lights', ['scorm12'], elsewhere);
  expect(offerDownloads(built.site, elsewhere)).toBeUndefined();
  expect(pageNow()).toBe(page);

  const plain = aBuiltSite();
  expect(offerDownloads(plain.site, plain.packages)).toBeUndefined();
  expect(existsSync(join(plain.site, 'packages'))).toBe(false);
  plain.remove();
});

test('a list of packages that cannot be read is reported with what to do', () => {
  built.write('packages/release.json', '{');
  expect(() => offerDownloads(built.site, built.packages)).toThrow(
    expect.objectContaining({
      hint: 'Build the site again with “npm run build”, then run the command again.',
    }),
  );
});
