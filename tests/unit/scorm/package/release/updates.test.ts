import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeResult } from '../../../../../scorm/commands/package-report.ts';
import {
  packageCourse,
  type PackagingRequest,
} from '../../../../../scorm/package/package-course.ts';
import {
  aBuiltSite,
  aCourseModel,
  aModuleModel,
  aModulePage,
  type BuiltSite,
} from '../../../../helpers/built-site.ts';

let built: BuiltSite;
beforeEach(() => {
  built = aBuiltSite();
});
afterEach(() => built.remove());

const run = (changes: Partial<PackagingRequest> = {}) =>
  packageCourse({
    site: built.site,
    out: built.packages,
    moduleIds: [],
    standards: ['scorm12'],
    ...changes,
  });
const module = aModuleModel();
const release = (changes: Parameters<typeof aModuleModel>[0]) =>
  built.write(
    'site/course-model.json',
    JSON.stringify(aCourseModel({ modules: [aModuleModel(changes)] })),
  );
const written = (name: string) => readFileSync(join(built.packages, name), 'utf8');
/** What is printed below the table. */
const said = async (changes?: Partial<PackagingRequest>) =>
  describeResult(await run(changes), 'packages').split('program' + 's.\n')[1];

const law = { id: 'the-law', title: 'The law', minutes: 5 };

test('the first time there is nothing to compare with', async () => {
  expect(await said()).toBeUndefined();
});

test('an update says what it changes for learners in progress, in the report and on the sheet', async () => {
  await run();
  release({
    release: 4,
    lessons: [...module.lessons, law],
    slots: { ...module.slots, parts: { 'why-it-matters': 0, 'the-law': 1 } },
  });
  const report = `
For learners in progress
  Stop and search (stop-and-search), release 3 to 4:
    New lesson: “The law”. Learners half-way through find it in the contents and need it to complete the module. Those who have completed it stay completed.`;
  expect(await said()).toBe(report);
  expect(written('stop-and-search-import-sheet.txt')).toContain('Compared with release 3:');
  expect(await said()).toBe(report);
});

test('an update that changes nothing says so', async () => {
  await run();
  expect(await said()).toBe('\nFor learners in progress nothing changes.');
  release({ release: 4 });
  expect(await said()).toBe(
    '\nFor learners in progress\n  Stop and search (stop-and-search), release 3 to 4: nothing changes.',
  );
});

test('texts that change within a release are told with what to do', async () => {
  await run();
  built.write(
    'site/stop-and-search.html',
    aModulePage('<section data-part="why-it-matters">New words.</section>'),
  );
  expect(await said()).toBe(`
For learners in progress
  Stop and search (stop-and-search), still release 3: if learners have it already, raise “release” in its module.yaml.
    Texts edited: lesson “Why it matters”. Everything that learners have done in them is kept.`);
});

test('answers to a question that is taken out stay on the list of ids, however often it is packaged', async () => {
  await run();
  release({ release: 4, questions: [] });
  await run();
  const ids = written('stop-and-search-ids.csv');
  expect(ids).toMatch(/^q_what_grounds_are_a1,what-grounds-are,.*,3\r$/m);
  await run();
  expect(written('stop-and-search-ids.csv')).toBe(ids);
});

test('a module that is taken out of the course is named, and what there is of it stays', async () => {
  await run();
  const other = aModuleModel({ id: 'history', title: 'Black history' });
  built.write('site/course-model.json', JSON.stringify(aCourseModel({ modules: [other] })));
  built.write('site/history.html', aModulePage());
  expect(await said()).toBe(`
For learners in progress
  Not in the course any more: Stop and search (stop-and-search).
    Its packages stay as they were, and so do learners’ records. In the LMS, hide it: deleting it deletes records.
    If it only has another id now, everybody starts afresh in the new one.`);
  expect(existsSync(join(built.packages, 'stop-and-search-scorm12.zip'))).toBe(true);
});

test('packages can be compared with those of another folder', async () => {
  await run({ out: join(built.root, 'last-year') });
  release({ release: 4, passMark: 70 });
  const previous = join(built.root, 'last-year/release.json');
  expect(await said({ previous })).toContain('The pass mark was 80% and is 70%.');
  await expect(run({ previous: 'nowhere.json' })).rejects.toEqual(
    expect.objectContaining({ message: 'There is no nowhere.json to compare with.' }),
  );
});

test('the list that an earlier packager left is compared with, and makes way', async () => {
  const entry = {
    id: module.id,
    title: module.title,
    identifiers: { ...module.identifiers, item: 'item_old' },
    longestSavedState: 1,
    packages: [],
  };
  built.write('packages/packages.json', JSON.stringify({ version: 1, modules: [entry] }));
  await expect(run()).rejects.toThrow('was item_old in earlier packages');
  built.write(
    'packages/packages.json',
    JSON.stringify({ version: 1, modules: [{ ...entry, identifiers: module.identifiers }] }),
  );
  await run();
  expect(existsSync(join(built.packages, 'packages.json'))).toBe(false);
  expect(existsSync(join(built.packages, 'release.json'))).toBe(true);
});

const lost = {
  release: 4,
  identifiers: { ...module.identifiers, item: 'item_new' },
  slots: { ...module.slots, questions: { other: 0 } },
};

test('everything that would cut learners off from their records is listed at once', async () => {
  await run();
  release(lost);
  await expect(run()).rejects.toEqual(
    expect.objectContaining({
      message: expect.stringMatching(
        /^This update would cut learners off from their records in 2 ways\.\n\nThe item identifier of “stop-and-search” was [\s\S]*\n\nSlot 0 of “stop-and-search” was /,
      ) as string,
      hint: '\nOr, if these records may be lost, say why: --force "the reason".',
    }),
  );
});

test('records are given up only for a reason, which goes into the change log and stays there', async () => {
  await run();
  release(lost);
  const reason = 'Only the pilot group had release 3.';
  expect(await said({ force: reason })).toContain(
    'stop-and-search: records given up, with your reason on record. The item identifier',
  );
  expect(written('changes.html')).toContain(`The reason that was given: ${reason}`);
  const { forced } = JSON.parse(written('release.json')) as { forced: object[] };
  expect(forced).toHaveLength(2);
  await run();
  expect((JSON.parse(written('release.json')) as { forced: object[] }).forced).toEqual(forced);
});
