import { readSchemaFiles } from '../../package/schema-files.ts';
import { findSchemaFaults } from '../../package/validate-manifest.ts';
import { finding, type Finding } from '../findings/finding.ts';
import type { Edition } from './edition.ts';
import { someOf } from './lint-listed-files.ts';

const FILE = 'imsmanifest.xml';
const MOST_FAULTS = 5;

/** What is wrong with a manifest by the schemas of its standard. */
export async function lintSchema(xml: string, { schemas }: Edition): Promise<readonly Finding[]> {
  const [faults = []] = await findSchemaFaults([xml], readSchemaFiles(schemas), schemas);
  const known = [...schemas.namespaces.map(({ uri }) => uri), XML_NAMESPACE];
  const own = faults.filter((fault) => isAboutKnown(fault, known));
  return [...new Set(own.map(withoutNamespaces))]
    .slice(0, MOST_FAULTS)
    .map((value) => finding('manifest-schema', { file: FILE, value }));
}

/** The first file of each schema stands for the whole set: sets differ in what else they hold. */
export function lintSchemaFiles(
  paths: ReadonlySet<string>,
  { schemas }: Edition,
): readonly Finding[] {
  const missing = schemas.namespaces
    .map(({ schemaFile }) => schemaFile)
    .filter((name) => ![...paths].some((path) => path === name || path.endsWith(`/${name}`)));
  return missing.length === 0
    ? []
    : [finding('schema-files-missing', { file: FILE, value: someOf(missing) })];
}

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/** Metadata (LOM) and vendors’ own elements are legal; there is just no schema here to judge them. */
const isAboutKnown = (fault: string, known: readonly string[]): boolean =>
  [...fault.matchAll(/\{([^}]*)\}/g)].every(([, uri = '']) => known.includes(uri));

const withoutNamespaces = (fault: string): string =>
  fault.replace(/\{[^}]*\}/g, '').replace(/^.*Schemas validity error : /, '');
