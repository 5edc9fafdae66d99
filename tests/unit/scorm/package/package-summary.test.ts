import { expect, test } from 'vitest';
import {
  changedIdentifiers,
  checkManifests,
  emptySummary,
  mergeSummary,
  parseSummary,
  toChecksums,
  type ModuleEntry,
  type PackageEntry,
  type PackageSummary,
} from '../../../../scorm/package/package-summary.ts';
import { aModuleModel } from '../../../helpers/built-site.ts';

const { identifiers } = aModuleModel();

const aPackage = (file: string, changes: Partial<PackageEntry> = {}): PackageEntry => ({
  file,
  standard: 'scorm12',
  release: 1,
  sizeBytes: 1000,
  fileCount: 20,
  sha256: 'aa',
  ...changes,
});

const anEntry = (id: string, packages: PackageEntry[]): ModuleEntry => ({
  id,
  title: id,
  identifiers,
  longestSavedState: 100,
  packages,
  answers: [],
  documents: [],
});

const aSummary = (...modules: ModuleEntry[]): PackageSummary => ({ ...emptySummary, modules });

const filesIn = ({ modules }: PackageSummary) =>
  modules.map(({ id, packages }) => [id, packages.map(({ file }) => file)]);

test('the summary keeps packages of other modules and standards that still exist', () => {
  const earlier = aSummary(
    anEntry('law', [aPackage('law-a.zip'), aPackage('law-b.zip'), aPackage('law-gone.zip')]),
    anEntry('zeal', [aPackage('zeal-a.zip')]),
  );
  const merged = mergeSummary(
    earlier,
    [
      anEntry('law', [aPackage('law-b.zip', { release: 2 })]),
      anEntry('history', [aPackage('h.zip')]),
    ],
    (file) => file !== 'law-gone.zip',
  );
  expect(filesIn(merged)).toEqual([
    ['history', ['h.zip']],
    ['law', ['law-a.zip', 'law-b.zip']],
    ['zeal', ['zeal-a.zip']],
  ]);
  expect(merged.modules[1]?.packages.map(({ release }) => release)).toEqual([1, 2]);
});

test('identifiers are remembered even when all packages of a module are gone', () => {
  const merged = mergeSummary(aSummary(anEntry('law', [aPackage('law.zip')])), [], () => false);
  expect(merged).toEqual(aSummary(anEntry('law', [])));
});

test('a summary that was written can be read again', () => {
  const summary = aSummary(anEntry('law', [aPackage('law.zip')]));
  expect(parseSummary(JSON.stringify(summary), 'packages.json')).toEqual(summary);
  expect(parseSummary(undefined, 'packages.json')).toEqual(aSummary());
});

test.each(['', '{', 'null', '{"version":0}', '{"version":1}'])(
  'a summary that reads %j is refused',
  (text) => {
    expect(() => parseSummary(text, 'out/packages.json')).toThrow(
      expect.objectContaining({
        message:
          'out/packages.json is damaged, so identifiers and slots cannot be compared with those of earlier packages.',
        hint: 'Restore it, or bring it back from where packages are kept. Only where it is lost, move it away and run the command again: then nothing is compared.',
      }),
    );
  },
);

test('a summary that a newer packager wrote is not called damaged', () => {
  expect(() => parseSummary('{"version":3,"modules":[]}', 'out/release.json')).toThrow(
    expect.objectContaining({
      message: 'out/release.json has version 3, and this packager knows versions up to 2.',
      hint: 'A newer packager wrote it. Package with that one, so that nothing it keeps gets lost.',
    }),
  );
});

test('checksums have the form that sha256sum reads', () => {
  const summary = aSummary(
    anEntry('law', [aPackage('a.zip'), aPackage('b.zip', { sha256: 'bb' })]),
  );
  expect(toChecksums(summary)).toBe('aa  a.zip\nbb  b.zip\n');
});

test.each(['manifest', 'organization', 'item', 'resource'] as const)(
  'a changed %s identifier is refused',
  (kind) => {
    const earlier = aSummary(anEntry('stop-and-search', []));
    const module = aModuleModel({ identifiers: { ...identifiers, [kind]: 'new' } });
    const risks = changedIdentifiers([module], earlier);
    expect(risks.map(({ moduleId }) => moduleId)).toEqual(['stop-and-search']);
    expect(risks[0]?.error).toEqual(
      expect.objectContaining({
        message: `The ${kind} identifier of “stop-and-search” was ${identifiers[kind]} in earlier packages and is new in this build.`,
        hint: `Learning systems tie records to it: after this update, learners would lose their progress, scores and attempts. Put ${identifiers[kind]} back in content/slots.yaml and build again.`,
      }),
    );
  },
);

test('two modules whose manifests begin alike are refused', () => {
  const named = (id: string, manifest: string) =>
    aModuleModel({ id, identifiers: { ...identifiers, manifest } });
  const modules = [named('law', 'groundings_module_law'), named('zeal', 'groundings_module_zeal')];
  expect(() => checkManifests(modules)).toThrow(
    expect.objectContaining({
      message: 'The manifest identifiers of “law” and “zeal” begin with the same 15 characters.',
      hint: 'Some learning systems tell packages apart by those alone. Change the newer one in content/slots.yaml.',
    }),
  );
});

test('unchanged identifiers and new modules are accepted', () => {
  const earlier = aSummary(anEntry('stop-and-search', []));
  const other = aModuleModel({ id: 'history', identifiers: { ...identifiers, manifest: 'other' } });
  expect(() => checkManifests([aModuleModel(), other])).not.toThrow();
  expect(changedIdentifiers([aModuleModel(), other], earlier)).toEqual([]);
});

test('a list that an earlier version of the packager wrote is read as it was', () => {
  const entry = { ...anEntry('law', [aPackage('law.zip')]), documents: undefined };
  const first = JSON.stringify({ version: 1, modules: [entry] });
  expect(parseSummary(first, 'packages.json')).toEqual(
    aSummary(anEntry('law', [aPackage('law.zip')])),
  );
});
