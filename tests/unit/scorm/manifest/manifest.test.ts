import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { createManifest } from '../../../../scorm/manifest/manifest.ts';
import { readSchemaFiles } from '../../../../scorm/package/schema-files.ts';
import { findSchemaFaults } from '../../../../scorm/package/validate-manifest.ts';
import {
  packageStandardIds,
  packageStandards,
} from '../../../../scorm/standards/package-standards.ts';
import { aModuleModel } from '../../../helpers/built-site.ts';

const files = ['index.html', 'assets/page-a1b2c3d4.css', 'tracking/scorm12.0123456789.js'];
const title = 'Fair & "firm": when <stop> isn’t enough';
const module = aModuleModel({ title });

const parse = (xml: string): Record<string, never> =>
  new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
  }).parse(xml) as Record<string, never>;

const resource = (runTimeAttribute: string) => ({
  '@identifier': 'resource_stop_and_search',
  '@type': 'webcontent',
  [runTimeAttribute]: 'sco',
  '@href': 'index.html',
  file: [
    { '@href': 'assets/page-a1b2c3d4.css' },
    { '@href': 'index.html' },
    { '@href': 'tracking/scorm12.0123456789.js' },
  ],
});

const item = {
  '@identifier': 'item_stop_and_search',
  '@identifierref': 'resource_stop_and_search',
  '@isvisible': 'true',
  title,
};

test('a SCORM 1.2 manifest holds one module as one SCO and nothing else', () => {
  const { manifest } = parse(createManifest(module, files, packageStandards.scorm12));
  expect(manifest).toEqual({
    '@identifier': 'stop_and_search_manifest',
    '@version': '3',
    '@xmlns': 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
    '@xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    '@xsi:schemaLocation':
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd ' +
      'http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
    metadata: { schema: 'ADL SCORM', schemaversion: '1.2' },
    organizations: { '@default': 'org', organization: { '@identifier': 'org', title, item } },
    resources: { resource: resource('@adlcp:scormtype') },
  });
});

test.each([
  ['scorm2004-3rd', '2004 3rd Edition'],
  ['scorm2004-4th', '2004 4th Edition'],
] as const)('a %s manifest leaves completion and success to the module', (id, version) => {
  const { manifest } = parse(createManifest(module, files, packageStandards[id]));
  expect(manifest).toEqual({
    '@identifier': 'stop_and_search_manifest',
    '@version': '3',
    '@xmlns': 'http://www.imsglobal.org/xsd/imscp_v1p1',
    '@xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
    '@xmlns:adlseq': 'http://www.adlnet.org/xsd/adlseq_v1p3',
    '@xmlns:adlnav': 'http://www.adlnet.org/xsd/adlnav_v1p3',
    '@xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
    '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    '@xsi:schemaLocation':
      'http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd ' +
      'http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd ' +
      'http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd ' +
      'http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd ' +
      'http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd',
    metadata: { schema: 'ADL SCORM', schemaversion: version },
    organizations: {
      '@default': 'org',
      organization: {
        '@identifier': 'org',
        '@adlseq:objectivesGlobalToSystem': 'false',
        title,
        item: {
          ...item,
          'imsss:sequencing': {
            'imsss:deliveryControls': {
              '@completionSetByContent': 'true',
              '@objectiveSetByContent': 'true',
            },
          },
          'adlnav:presentation': {
            'adlnav:navigationInterface': { 'adlnav:hideLMSUI': ['continue', 'previous'] },
          },
        },
        'imsss:sequencing': { 'imsss:controlMode': { '@choice': 'true', '@flow': 'true' } },
      },
    },
    resources: { resource: resource('@adlcp:scormType') },
  });
});

describe.each(Object.values(packageStandards))('a $name manifest', (standard) => {
  const xml = createManifest(module, files, standard);

  test('follows the schemas of its standard', async () => {
    expect(await findSchemaFaults([xml], readSchemaFiles(standard), standard)).toEqual([[]]);
  });

  test('is UTF-8 without a byte order mark, in lines that end in a line feed', () => {
    expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<manifest /);
    expect(xml).not.toContain('\r');
    expect(xml.endsWith('</manifest>\n')).toBe(true);
  });

  test('keeps all attributes of an element on one line', () => {
    for (const line of xml.trim().split('\n')) expect(line).toMatch(/^ *<.*>$/);
  });

  test('is the same whatever order the files come in', () => {
    expect(createManifest(module, files.toReversed(), standard)).toBe(xml);
  });
});

describe('what a force can set', () => {
  const options = { hasPassMark: true };
  const module = aModuleModel({ passMark: 75 });

  test.each(packageStandardIds)(
    'the pass mark stands in the manifest of %s if asked for',
    async (id) => {
      const standard = packageStandards[id];
      const xml = createManifest(module, ['index.html'], standard, options);
      expect(xml).toContain(
        id === 'scorm12'
          ? '<adlcp:masteryscore>75</adlcp:masteryscore>'
          : '<imsss:minNormalizedMeasure>0.75</imsss:minNormalizedMeasure>',
      );
      expect(await findSchemaFaults([xml], readSchemaFiles(standard), standard)).toEqual([[]]);
    },
  );

  test('a module without a quiz has none', () => {
    const plain = aModuleModel({ passMark: undefined });
    const standard = packageStandards.scorm12;
    expect(createManifest(plain, [], standard, options)).toBe(createManifest(plain, [], standard));
  });

  test('without schema files the manifest points at none', () => {
    const standard = { ...packageStandards['scorm2004-3rd'], schemaFiles: [] };
    expect(createManifest(module, [], standard)).not.toMatch(/xsd[ "]|xsi:/);
  });
});
