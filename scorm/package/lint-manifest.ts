import type { ModuleModel } from '../../src/course/course-model.ts';
import { MANIFEST_FILE } from '../manifest/manifest.ts';
import type { PackageStandard } from '../standards/package-standards.ts';
import { lintProblem, type LintCode, type LintProblem } from './lint-problems.ts';
import { readManifest, type ManifestFile } from './manifest-file.ts';

/**
 * What a schema cannot see in a manifest.
 * @param ownFiles paths of everything in the package except the manifest and the schema files
 */
export function lintManifest(
  content: Uint8Array | undefined,
  ownFiles: readonly string[],
  module: ModuleModel,
  standard: PackageStandard,
): readonly LintProblem[] {
  const manifest = content && readManifest(content);
  if (!manifest) return [lintProblem('manifest-missing', '')];
  return [
    ...lintVersion(manifest, standard),
    ...lintIdentifiers(manifest, module),
    ...lintTree(manifest),
    ...lintFiles(manifest, ownFiles),
  ];
}

const found = (code: LintCode, value: string) => lintProblem(code, MANIFEST_FILE, value);

function lintVersion(manifest: ManifestFile, standard: PackageStandard): readonly LintProblem[] {
  const version = manifest.metadata.schemaversion;
  const attribute = standard.scormTypeAttribute;
  const hasSco = manifest.resources.resource.some(
    (resource) => resource[`@${attribute}`] === 'sco',
  );
  return [
    ...(version === standard.schemaVersion ? [] : [found('schema-version', version)]),
    ...(hasSco ? [] : [found('scorm-type', `${attribute}="sco"`)]),
  ];
}

function lintIdentifiers(
  { '@identifier': manifest, organizations, resources }: ManifestFile,
  { identifiers: locked }: ModuleModel,
): readonly LintProblem[] {
  const used = [
    manifest,
    ...organizations.organization.flatMap((organization) => [
      organization['@identifier'],
      ...organization.item.map((item) => item['@identifier']),
    ]),
    ...resources.resource.map((resource) => resource['@identifier']),
  ];
  const expected = [locked.manifest, locked.organization, locked.item, locked.resource];
  const differs = used.join() !== expected.join();
  const repeated = new Set(used.filter((identifier, index) => used.indexOf(identifier) < index));
  return [
    ...[...repeated].map((identifier) => found('duplicate-identifier', identifier)),
    ...(differs
      ? [found('identifier-differs', `${used.join(', ')} instead of ${expected.join(', ')}`)]
      : []),
  ];
}

function lintTree({ organizations, resources }: ManifestFile): readonly LintProblem[] {
  const trees = organizations.organization;
  const [tree] = trees;
  const hasDefault = trees.length === 1 && tree?.['@identifier'] === organizations['@default'];
  const known = resources.resource.map((resource) => resource['@identifier']);
  return [
    ...(hasDefault ? [] : [found('default-organization', organizations['@default'])]),
    ...trees
      .flatMap(({ item }) => item.map((entry) => entry['@identifierref']))
      .filter((reference) => !known.includes(reference))
      .map((reference) => found('dangling-identifierref', reference)),
  ];
}

function lintFiles(
  { resources: { resource } }: ManifestFile,
  ownFiles: readonly string[],
): readonly LintProblem[] {
  const listed = resource.flatMap(({ file }) => file.map((entry) => entry['@href']));
  return [
    ...resource
      .map((entry) => entry['@href'])
      .filter((href) => !ownFiles.includes(href))
      .map((href) => found('launch-page-missing', href)),
    ...ownFiles
      .filter((path) => !listed.includes(path))
      .map((path) => found('file-not-listed', path)),
    ...listed
      .filter((path) => !ownFiles.includes(path))
      .map((path) => found('listed-file-missing', path)),
  ];
}
