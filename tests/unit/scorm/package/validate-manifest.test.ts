import { expect, test } from 'vitest';
import { createManifest } from '../../../../scorm/manifest/manifest.ts';
import { readSchemaFiles } from '../../../../scorm/package/schema-files.ts';
import { findSchemaFaults } from '../../../../scorm/package/validate-manifest.ts';
import {
  packageStandards,
  type PackageStandardId,
} from '../../../../scorm/standards/package-standards.ts';
import { aModuleModel } from '../../../helpers/built-site.ts';

const validate = (id: PackageStandardId, ...manifests: readonly string[]) =>
  findSchemaFaults(manifests, readSchemaFiles(packageStandards[id]), packageStandards[id]);

const manifest = (id: PackageStandardId) =>
  createManifest(aModuleModel(), ['index.html'], packageStandards[id]);

test.each<[string, PackageStandardId, [from: string, to: string], string]>([
  [
    'an identifier with a space',
    'scorm12',
    ['identifier="org"', 'identifier="the org"'],
    "Schemas validity error : Element '{http://www.imsproject.org/xsd/imscp_rootv1p1p2}organization', attribute 'identifier': 'the org' is not a valid value of the atomic type 'xs:ID'.",
  ],
  [
    'a kind of resource that does not exist',
    'scorm12',
    ['"sco"', '"lesson"'],
    "Schemas validity error : Element '{http://www.imsproject.org/xsd/imscp_rootv1p1p2}resource', attribute '{http://www.adlnet.org/xsd/adlcp_rootv1p2}scormtype': [facet 'enumeration'] The value 'lesson' is not an element of the set {'asset', 'sco'}.",
  ],
  [
    'a button that does not exist',
    'scorm2004-3rd',
    ['>previous<', '>backwards<'],
    "Schemas validity error : Element '{http://www.adlnet.org/xsd/adlnav_v1p3}hideLMSUI': [facet 'enumeration'] The value 'backwards' is not an element of the set {'abandon', 'continue', 'exit', 'previous', 'suspendAll', 'exitAll', 'abandonAll'}.",
  ],
  [
    'a yes or no that is neither',
    'scorm2004-4th',
    ['flow="true"', 'flow="perhaps"'],
    "Schemas validity error : Element '{http://www.imsglobal.org/xsd/imsss}controlMode', attribute 'flow': 'perhaps' is not a valid value of the atomic type 'xs:boolean'.",
  ],
])('schemas refuse %s', async (_title, id, [from, to], message) => {
  const faults = await validate(id, manifest(id).replace(from, to));
  expect(faults[0]).toContain(message);
});

test('a fault is reported for its own manifest only', async () => {
  const faults = await validate(
    'scorm12',
    manifest('scorm12'),
    manifest('scorm12').replace('<title>', '<title lang="en">'),
    manifest('scorm12'),
  );
  expect(faults.map(({ length }) => length)).toEqual([0, 1, 0]);
});

test('text that is not XML is a fault too', async () => {
  const [faults] = await validate('scorm12', '<manifest>');
  expect(faults?.join('\n')).toContain('parser error');
});

test('a damaged schema lets no manifest through', async () => {
  const standard = packageStandards.scorm12;
  const schemaFiles = new Map(readSchemaFiles(standard));
  schemaFiles.set('imscp_rootv1p1p2.xsd', new TextEncoder().encode('<broken'));
  await expect(findSchemaFaults([manifest('scorm12')], schemaFiles, standard)).rejects.toThrow(
    'failed to compile',
  );
});
