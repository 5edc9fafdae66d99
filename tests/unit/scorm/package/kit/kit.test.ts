import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defaultPackagingOptions } from '../../../../../scorm/options/packaging-options.ts';
import { librariesInPackages } from '../../../../../scorm/package/kit/third-parties.ts';
import { tidy } from '../../../../../scorm/package/kit/software-parts.ts';
import {
  packageCourse,
  type PackagingRequest,
} from '../../../../../scorm/package/package-course.ts';
import { readZip } from '../../../../../scorm/package/zip.ts';
import { LONDON_CREDIT } from '../../../../../src/figures/london.ts';
import {
  aBuiltSite,
  aCourseModel,
  aModuleModel,
  aModulePage,
  type BuiltSite,
} from '../../../../helpers/built-site.ts';

const before = aModuleModel({
  id: 'before',
  kind: 'measure',
  moduleId: 'stop-and-search',
  form: 'before',
  title: 'What you know, before the module',
  minutes: 4,
  passMark: undefined,
});
const model = aCourseModel({
  modules: [aModuleModel(), before, aModuleModel({ id: 'other' })],
  changes: [
    {
      module: 'stop-and-search',
      release: 3,
      date: '2026-11-30',
      changes: ['A lesson on <receipts>.'],
      forLearners: 'Nothing is lost.',
    },
  ],
});

let built: BuiltSite;
beforeEach(() => {
  built = aBuiltSite(model);
});
afterEach(() => built.remove());

const run = (changes: Partial<PackagingRequest> = {}) =>
  packageCourse({
    site: built.site,
    out: built.packages,
    moduleIds: ['stop-and-search'],
    standards: ['scorm12'],
    ...changes,
  });
const written = (name: string) => readFileSync(join(built.packages, name), 'utf8');

describe('the import sheet', () => {
  test('needs no script and no style of its own, so that strict hosts show it', async () => {
    await run();
    const sheet = written('stop-and-search-import-sheet.html');
    expect(sheet).not.toMatch(/<script|<style|\sstyle=|\son\w+=|https?:\/\//);
    expect(sheet).toContain('<link rel="stylesheet" href="./kit.css">');
  });

  test('names the package with its size and checksum, and how it completes', async () => {
    const { packages } = await run();
    const sheet = written('stop-and-search-import-sheet.txt').replace(/\s+/g, ' ');
    expect(sheet).toContain(`SHA-256: ${packages[0]?.entry.sha256 ?? ''}`);
    expect(sheet).toContain('Launch page: index.html');
    expect(sheet).toContain('Failed only after 3 tries without a pass.');
    expect(sheet).toContain('Other hosts: None.');
  });

  test('says what is recorded in the standards that are at hand, and in no other', async () => {
    await run();
    const share = '- The share of parts you have completed. Only in SCORM 2004.';
    expect(written('stop-and-search-import-sheet.txt')).not.toContain(share);
    await run({ standards: ['scorm2004-3rd'] });
    expect(written('stop-and-search-import-sheet.txt')).toContain(share);
  });

  test('claims for no learning system that a package was tried in it', async () => {
    await run();
    const sheet = written('stop-and-search-import-sheet.txt').replace(/\s+/g, ' ');
    expect(sheet.match(/nobody has tried these packages there yet/g)).toHaveLength(4);
    expect(sheet).toContain(
      'The finished packages have not been imported into a Moodle site by us.',
    );
  });

  test('asks for no score and no pass where a module has none', async () => {
    await run({ moduleIds: ['before'] });
    const sheet = written('before-import-sheet.txt').replace(/\s+/g, ' ');
    expect(sheet).toContain('Pass: No pass mark and no score.');
    expect(sheet).toContain('tick “Completed” alone');
    expect(sheet).not.toMatch(/one score from 0 to 100|highest|tick both/);
  });

  test('names tries that run out only where they do', async () => {
    const endless = aModuleModel({ id: 'other', tries: undefined });
    built.write('site/course-model.json', JSON.stringify({ ...model, modules: [endless] }));
    await run({ moduleIds: ['other'] });
    expect(written('other-import-sheet.txt')).not.toContain('no tries left');
  });

  test('has a policy that can be copied as it stands', async () => {
    await run();
    const sheet = written('stop-and-search-import-sheet.txt').replace(/\s+/g, ' ');
    expect(sheet).toContain("Content-Security-Policy: default-src 'self'.");
  });

  test('helps when it is replaced, and when somebody says that it was not recorded', async () => {
    await run();
    const sheet = written('stop-and-search-import-sheet.txt');
    expect(sheet).toContain('When you replace it while learners are half-way through\n---');
    expect(sheet).toContain('When somebody says that it was not recorded\n---');
    expect(sheet).toContain('Not being recorded: no learning system answered: It was opened');
  });

  test('sends a package for cmi5 nowhere that asks for SCORM', async () => {
    await run({ standards: ['cmi5'] });
    const sheet = written('stop-and-search-import-sheet.txt').replace(/\s+/g, ' ');
    expect(sheet).toContain(
      'Import stop-and-search-cmi5.zip where your learning system takes cmi5.',
    );
    expect(sheet).toContain('a Content-Security-Policy has to name it in connect-src');
    expect(sheet).not.toMatch(/Moodle|SCORM package/);
    await run({ standards: ['scorm12'] });
    const both = written('stop-and-search-import-sheet.txt').replace(/\s+/g, ' ');
    expect(both).toContain('“SCORM package” and upload stop-and-search-scorm12.zip');
    expect(both).toContain('Steps for cmi5');
  });

  test('speaks of one learning system where that is the one, and of what was set', async () => {
    const options = {
      ...defaultPackagingOptions,
      lms: 'totara',
      exitAfterCompletion: 'normal',
      schemaFiles: false,
      support: { name: 'Help desk', phone: '020 7946 0000' },
    } as const;
    await run({ options });
    const sheet = written('stop-and-search-import-sheet.txt');
    expect(sheet).toContain('Steps for Totara');
    expect(sheet).not.toMatch(/^Moodle:|Cornerstone/m);
    expect(sheet).toContain('Exit: Set for these packages');
    expect(sheet).toContain('Schema files: Left out');
    expect(sheet).toContain('Questions to: Help desk, 020 7946 0000');
  });
});

test('the change log tells people what changed, whatever signs its words hold', async () => {
  await run();
  expect(written('changes.html')).toContain('<li>A lesson on &lt;receipts&gt;.</li>');
  expect(written('changes.html')).toContain('For those who are half-way through: Nothing is lost.');
});

test('the notices name the schema files, the credit of maps, and every library with its licence', async () => {
  await run();
  const notices = written('THIRD-PARTY-NOTICES.txt');
  for (const name of librariesInPackages) {
    expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+$`, 'm'));
  }
  expect(notices).toContain('SCORM 1.2: adlcp_rootv1p2.xsd');
  expect(notices).toContain(LONDON_CREDIT);
});

test('every file of the kit has its checksum on the list', async () => {
  await run();
  const lines = written('SHA256SUMS').trim().split('\n');
  expect(lines.map((line) => line.split('  ')[1])).toEqual([
    'stop-and-search-scorm12.zip',
    'stop-and-search-import-sheet.html',
    'stop-and-search-import-sheet.txt',
    'stop-and-search-ids.csv',
    'changes.html',
    'accessibility.html',
    'THIRD-PARTY-NOTICES.txt',
    'kit.css',
  ]);
  for (const line of lines) {
    const [sha256, name = ''] = line.split('  ');
    const content = readFileSync(join(built.packages, name));
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
  }
});

test('without npm the kit has no list of software parts, and says so', async () => {
  const { warnings } = await run({
    readSoftwareParts: () => Promise.resolve({ ok: false, why: 'there is no npm' }),
  });
  expect(warnings).toEqual([
    expect.stringContaining('(sbom.cdx.json): npm could not be asked for it: there is no npm.'),
  ]);
});

test('the list of software parts is the same on every machine and at every time', () => {
  const said = (when: string, folder: string) =>
    JSON.stringify({
      serialNumber: `urn:uuid:${when}`,
      metadata: {
        timestamp: when,
        tools: [{ name: 'npm', version: when }],
        component: { 'bom-ref': 'groundings@1.0.0', name: folder },
      },
      components: [
        { 'bom-ref': 'zod@1', name: 'zod' },
        { 'bom-ref': 'preact@10', name: 'preact' },
        { 'bom-ref': '@fontsource/source-serif-4@5', name: '@fontsource/source-serif-4' },
      ],
    });
  const tidied = tidy(said('yesterday', 'kit'));
  expect(tidied).toBe(tidy(said('today', 'main')));
  expect(JSON.parse(tidied)).toMatchObject({
    metadata: { component: { name: 'groundings', type: 'application' } },
    components: [
      {
        name: '@fontsource/source-serif-4',
        properties: [{ name: 'groundings:in-packages', value: 'yes' }],
      },
      { name: 'preact', properties: [{ name: 'groundings:in-packages', value: 'yes' }] },
      { name: 'zod', properties: [{ name: 'groundings:in-packages', value: 'no' }] },
    ],
  });
});

describe('a bundle', () => {
  const bundle = { moduleIds: [], bundleIds: ['recruit'] };
  const file = 'pathway-recruit-scorm12.zip';
  const contents = () => readZip(readFileSync(join(built.packages, file))).files;

  test('holds the packages of a pathway as they are, in the order they are taken', async () => {
    const { packages, bundles } = await run(bundle);
    expect(packages.map(({ module }) => module.id)).toEqual(['before', 'stop-and-search']);
    expect(bundles).toMatchObject([{ file, title: 'Recruits', standard: 'scorm12' }]);
    const name = 'stop-and-search-scorm12.zip';
    expect(Buffer.from(contents().get(name) ?? [])).toEqual(
      readFileSync(join(built.packages, name)),
    );
    const list = new TextDecoder('utf-8', { ignoreBOM: true })
      .decode(contents().get('course-list.csv'))
      .split('\r\n');
    const [first, second] = packages.map(({ entry }) => entry.sha256);
    expect(list).toEqual([
      '\uFEFFOrder,Title,Kind,Minutes,File,Standard,Release,SHA-256',
      `1,"What you know, before the module",questions before or after,4,before-scorm12.zip,SCORM 1.2,3,${first ?? ''}`,
      `2,Stop and search,module,20,stop-and-search-scorm12.zip,SCORM 1.2,3,${second ?? ''}`,
      '',
    ]);
  });

  test('says that it is no package, and holds every document that the sheets in it name', async () => {
    await run(bundle);
    const files = contents();
    const words = (name: string) => new TextDecoder().decode(files.get(name));
    expect(words('README.txt').replace(/\s+/g, ' ')).toContain(
      'This archive is not a package: a learning system that is given it as it is refuses it. It holds 2 packages to import one by one.',
    );
    expect([...files.keys()].filter((name) => !name.includes('import-sheet')).sort()).toEqual([
      'README.txt',
      'SHA256SUMS',
      'THIRD-PARTY-NOTICES.txt',
      'accessibility.html',
      'before-ids.csv',
      'before-scorm12.zip',
      'changes.html',
      'course-list.csv',
      'kit.css',
      'stop-and-search-ids.csv',
      'stop-and-search-scorm12.zip',
    ]);
    const listed = words('SHA256SUMS').trimEnd().split('\n');
    expect(listed).toHaveLength(files.size - 1);
    for (const line of listed) {
      const [sha256, name = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(files.get(name) ?? '')
          .digest('hex'),
      ).toBe(sha256);
    }
  });

  test('has the same bytes each time', async () => {
    await run(bundle);
    const first = readFileSync(join(built.packages, file));
    await run(bundle);
    expect(readFileSync(join(built.packages, file))).toEqual(first);
  });

  test('goes when a package in it is replaced, so that nobody imports an old one', async () => {
    await run(bundle);
    await run();
    expect(readFileSync(join(built.packages, 'release.json'), 'utf8')).toContain(file);
    built.write('site/stop-and-search.html', aModulePage('<p>New.</p>'));
    await run();
    expect(() => contents()).toThrow();
    expect(readFileSync(join(built.packages, 'release.json'), 'utf8')).not.toContain(file);
  });

  test('of a pathway that does not exist is refused', async () => {
    await expect(run({ bundleIds: ['recruits'] })).rejects.toEqual(
      expect.objectContaining({
        message: 'There is no pathway “recruits”.',
        hint: 'Did you mean “recruit”? The pathways are: recruit.',
      }),
    );
  });
});
