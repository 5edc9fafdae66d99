import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  packageCourse,
  type PackagingProgress,
  type PackagingRequest,
} from '../../../../scorm/package/package-course.ts';
import { readZip } from '../../../../scorm/package/zip.ts';
import { packageStandardIds } from '../../../../scorm/standards/package-standards.ts';
import {
  aBuiltSite,
  aCourseModel,
  aModuleModel,
  aModulePage,
  type BuiltSite,
} from '../../../helpers/built-site.ts';

const history = aModuleModel({
  id: 'history',
  title: 'Black history',
  questions: [],
  longestSavedState: 90,
});
const model = aCourseModel({ modules: [history, aModuleModel()] });

let built: BuiltSite;
beforeEach(() => {
  built = aBuiltSite(model);
});
afterEach(() => built.remove());

const run = (changes: Partial<PackagingRequest> = {}) =>
  packageCourse({
    site: built.site,
    out: built.packages,
    moduleIds: [],
    standards: packageStandardIds,
    ...changes,
  });

const written = () => (existsSync(built.packages) ? readdirSync(built.packages).sort() : []);
const bytesOf = (name: string) => readFileSync(join(built.packages, name));
const snapshot = () => Object.fromEntries(written().map((name) => [name, bytesOf(name)]));
const page = (id: string, body: string) => built.write(`site/${id}.html`, aModulePage(body));
const rewriteModel = (changes: Parameters<typeof aCourseModel>[0]) =>
  built.write('site/course-model.json', JSON.stringify({ ...model, ...changes }));

describe('packaging a course', () => {
  test('writes a zip for each module and standard, and the kit beside them', async () => {
    await run();
    expect(written()).toEqual([
      'SHA256SUMS',
      'THIRD-PARTY-NOTICES.txt',
      'accessibility.html',
      'changes.html',
      'history-import-sheet.html',
      'history-import-sheet.txt',
      'history-scorm12.zip',
      'history-scorm2004-3rd.zip',
      'history-scorm2004-4th.zip',
      'kit.css',
      'release.json',
      'stop-and-search-ids.csv',
      'stop-and-search-import-sheet.html',
      'stop-and-search-import-sheet.txt',
      'stop-and-search-scorm12.zip',
      'stop-and-search-scorm2004-3rd.zip',
      'stop-and-search-scorm2004-4th.zip',
    ]);
  });

  test('reports what it wrote, in the order of the file names', async () => {
    const { packages, warnings, checksumFile } = await run({ standards: ['scorm12'] });
    expect(warnings).toEqual([]);
    expect(checksumFile).toBe(join(built.packages, 'SHA256SUMS'));
    expect(packages.map(({ module, entry }) => [module.id, entry])).toEqual(
      ['history', 'stop-and-search'].map((id) => {
        const zip = bytesOf(`${id}-scorm12.zip`);
        const entry = {
          file: `${id}-scorm12.zip`,
          standard: 'scorm12',
          release: 3,
          sizeBytes: zip.length,
          fileCount: readZip(zip).files.size,
          sha256: createHash('sha256').update(zip).digest('hex'),
        };
        return [id, entry];
      }),
    );
  });

  test('says what it is doing before each package', async () => {
    const steps: PackagingProgress[] = [];
    await run({ standards: ['scorm12', 'scorm2004-3rd'], onProgress: (step) => steps.push(step) });
    const standards = [
      'SCORM 1.2',
      'SCORM 1.2',
      'SCORM 2004 3rd Edition',
      'SCORM 2004 3rd Edition',
    ];
    expect(steps).toEqual(
      standards.map((standard, index) => ({
        module: index % 2 === 0 ? 'Black history' : 'Stop and search',
        standard,
        position: index + 1,
        total: 4,
      })),
    );
  });

  test('gives the same bytes each time', async () => {
    await run();
    const first = snapshot();
    await run();
    expect(snapshot()).toEqual(first);
  });

  test('gives a zip the same bytes whether it is made alone or with others', async () => {
    await run();
    const together = bytesOf('stop-and-search-scorm2004-3rd.zip');
    await run({
      out: join(built.root, 'alone'),
      moduleIds: ['stop-and-search'],
      standards: ['scorm2004-3rd'],
    });
    const alone = readFileSync(join(built.root, 'alone/stop-and-search-scorm2004-3rd.zip'));
    expect(alone).toEqual(together);
  });

  test('leaves packages of other modules alone and keeps them in the lists', async () => {
    await run();
    const before = snapshot();
    await run({ moduleIds: ['history'], standards: ['scorm12'] });
    expect(snapshot()).toEqual(before);
  });

  test('warns of what could be better, and writes the packages all the same', async () => {
    built.write('site/icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    page('history', '<img src="./icon.svg" alt="">');
    const { warnings } = await run({ moduleIds: ['history'], standards: ['scorm12'] });
    expect(warnings).toEqual([
      `history-scorm12.zip: icon.svg  name-without-hash
  The name stays the same when the content changes, and hosts keep files for months.
  Give it a name with a content hash, as the build does for everything under assets/.`,
    ]);
    expect(written()).toContain('history-scorm12.zip');
  });
});

describe('nothing is written, and earlier packages stay as they were, when', () => {
  let before: ReturnType<typeof snapshot>;
  beforeEach(async () => {
    await run();
    before = snapshot();
  });
  afterEach(() => expect(snapshot()).toEqual(before));

  test('a package has faults', async () => {
    page('history', '<script>go()</script>');
    page('stop-and-search', '<p style="color: red"><a href="./sources.html">Sources</a></p>');
    await expect(run({ standards: ['scorm12'] })).rejects.toEqual(
      expect.objectContaining({
        message: `2 packages were refused, so nothing was written.

history-scorm12.zip: index.html  inline-script
  Script stands in the page itself (<script>), and strict hosts do not run it.
  Move it to a file.

stop-and-search-scorm12.zip: index.html  inline-style
  Style stands in the page itself (style="…"), and strict hosts ignore it.
  Move it to a stylesheet.

stop-and-search-scorm12.zip: index.html  link-leaves-package
  A link leads to “./sources.html”, which is on the site but not in the package.
  Give the link, or the part of the page around it, the attribute data-site-only.`,
        hint: 'Mend what is listed above, run “npm run build”, then package again.',
      }),
    );
  });

  test('a saved state could grow too long', async () => {
    rewriteModel({ modules: [{ ...history, longestSavedState: 2001 }] });
    await expect(run({ standards: ['scorm12'] })).rejects.toThrow(
      `A package was refused, so nothing was written.

history-scorm12.zip  saved-state-too-long
  A learner’s saved state could grow to 2001 characters; 2000 is the limit.`,
    );
  });

  test('a manifest does not follow its schema', async () => {
    rewriteModel({ modules: [{ ...history, title: 'Black\u0007 history' }] });
    await expect(run({ standards: ['scorm12'] })).rejects.toThrow(
      `history-scorm12.zip: imsmanifest.xml  manifest-schema
  The manifest does not follow the schema of its standard: parser error : PCDATA invalid Char value 7
  An LMS may refuse it. Report this to whoever maintains the packager.`,
    );
  });

  test('an identifier differs from that of earlier packages', async () => {
    const identifiers = { ...history.identifiers, item: 'item_new' };
    rewriteModel({ modules: [{ ...history, identifiers }] });
    await expect(run()).rejects.toThrow(
      'The item identifier of “history” was item_history in earlier packages and is item_new in this build.',
    );
  });

  test('a slot differs from that of earlier packages', async () => {
    const slots = { ...history.slots, questions: { 'something-new': 0 } };
    rewriteModel({ modules: [{ ...history, slots }] });
    await expect(run()).rejects.toThrow(
      'Slot 0 of “history” was that of the question “what-grounds-are” in earlier packages and is that of “something-new” in this build.',
    );
  });

  test('the page of one module is missing', async () => {
    rewriteModel({ modules: [history, aModuleModel({ page: 'gone.html' })] });
    await expect(run()).rejects.toThrow('The page of module “stop-and-search” is missing');
  });

  test('somebody stops it half-way', async () => {
    const stop = new AbortController();
    const onProgress = ({ position }: PackagingProgress) => {
      if (position === 4) stop.abort(new Error('stopped'));
    };
    await expect(run({ onProgress, signal: stop.signal })).rejects.toThrow('stopped');
  });
});

describe('an output folder that cannot be used', () => {
  test('is a file', async () => {
    writeFileSync(built.packages, '');
    await expect(run()).rejects.toEqual(
      expect.objectContaining({
        message: `${built.packages} is a file, not a folder.`,
        hint: 'Name another folder with --out.',
      }),
    );
  });

  test('lies below a file', async () => {
    built.write('a-file', '');
    const out = join(built.root, 'a-file/packages');
    await expect(run({ out })).rejects.toEqual(
      expect.objectContaining({
        message: `Packages cannot be written to ${out}: part of the path is a file.`,
        hint: 'Earlier packages are as they were. Mend this, or name another folder with --out.',
      }),
    );
  });

  test('has a folder where a zip belongs', async () => {
    mkdirSync(join(built.packages, 'stop-and-search-scorm12.zip'), { recursive: true });
    await expect(run({ standards: ['scorm12'] })).rejects.toThrow(
      'a folder has the name of one of the files',
    );
    expect(written()).toEqual(['stop-and-search-scorm12.zip']);
    expect(statSync(join(built.packages, 'stop-and-search-scorm12.zip')).isDirectory()).toBe(true);
  });

  test('is the built site or inside it, where pages have the names of documents of the kit', async () => {
    for (const out of [built.site, join(built.site, 'packages')]) {
      await expect(run({ out })).rejects.toThrow(
        `${out} is part of the built site in ${built.site}, whose pages packages would overwrite.`,
      );
    }
  });

  test('has a damaged summary', async () => {
    built.write('packages/release.json', '{');
    await expect(run()).rejects.toThrow(`${join(built.packages, 'release.json')} is damaged`);
  });
});
