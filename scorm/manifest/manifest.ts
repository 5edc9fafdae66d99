import type { ModuleModel } from '../../src/course/course-model.ts';
import type { PackageStandard } from '../standards/package-standards.ts';
import { organizations } from './organization.ts';
import { toXml, xmlElement } from './xml.ts';

export const MANIFEST_FILE = 'imsmanifest.xml';
/** The page an LMS launches. */
export const LAUNCH_PAGE = 'index.html';

export interface ManifestOptions {
  /** Tells the LMS the pass mark. It then replaces the status the module reports by its own reckoning. */
  readonly hasPassMark?: boolean;
}

/**
 * Text of `imsmanifest.xml`: one module as one SCO. It has no descriptive metadata, and no mastery
 * score unless it is asked for.
 * @param files paths of everything in the package except the manifest and the schema files
 */
export function createManifest(
  module: ModuleModel,
  files: readonly string[],
  standard: PackageStandard,
  { hasPassMark = false }: ManifestOptions = {},
): string {
  const { identifiers } = module;
  const passMark = hasPassMark ? module.passMark : undefined;
  return toXml(
    xmlElement(
      'manifest',
      {
        identifier: identifiers.manifest,
        version: String(module.release),
        ...namespaceAttributes(standard),
      },
      [
        xmlElement('metadata', {}, [
          xmlElement('schema', {}, 'ADL SCORM'),
          xmlElement('schemaversion', {}, standard.schemaVersion),
        ]),
        xmlElement('organizations', { default: identifiers.organization }, [
          organizations[standard.runTime](module, passMark),
        ]),
        xmlElement('resources', {}, [
          xmlElement(
            'resource',
            {
              identifier: identifiers.resource,
              type: 'webcontent',
              [standard.scormTypeAttribute]: 'sco',
              href: LAUNCH_PAGE,
            },
            files.toSorted().map((href) => xmlElement('file', { href })),
          ),
        ]),
      ],
    ),
  );
}

function namespaceAttributes({ namespaces, schemaFiles }: PackageStandard): Record<string, string> {
  const declarations = namespaces.map(({ prefix, uri }) => [
    prefix === undefined ? 'xmlns' : `xmlns:${prefix}`,
    uri,
  ]);
  const declared = Object.fromEntries(declarations) as Record<string, string>;
  if (schemaFiles.length === 0) return declared;
  return {
    ...declared,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': namespaces.map(({ uri, schemaFile }) => `${uri} ${schemaFile}`).join(' '),
  };
}
