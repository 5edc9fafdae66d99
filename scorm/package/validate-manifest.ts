import { validateXML } from 'xmllint-wasm';
import { MANIFEST_FILE } from '../manifest/manifest.ts';
import type { PackageStandard } from '../standards/package-standards.ts';
import { lintProblem } from './lint-problems.ts';
import type { FinishedPackage } from './package-module.ts';
import type { SchemaFiles } from './schema-files.ts';

type Schemas = Pick<PackageStandard, 'namespaces'>;

/** Adds to each package of one standard what is wrong with its manifest by the standard's schemas. */
export async function withSchemaFaults(
  packages: readonly FinishedPackage[],
  schemaFiles: SchemaFiles,
  standard: Schemas,
  manifestFile: string = MANIFEST_FILE,
): Promise<readonly FinishedPackage[]> {
  const manifests = packages.map(({ manifest }) => manifest);
  const faults = await findSchemaFaults(manifests, schemaFiles, standard);
  return packages.map((built, index) => ({
    ...built,
    problems: [
      ...built.problems,
      ...(faults[index] ?? []).map((fault) => lintProblem('manifest-schema', manifestFile, fault)),
    ],
  }));
}

/** What is wrong with each manifest by the schemas of their standard, in the same order. */
export async function findSchemaFaults(
  manifests: readonly string[],
  schemaFiles: SchemaFiles,
  { namespaces }: Schemas,
): Promise<readonly (readonly string[])[]> {
  const { valid, errors, rawOutput } = await validateXML({
    xml: manifests.map((contents, index) => ({ fileName: fileName(index), contents })),
    // 256 MB. A manifest that lists thousands of files does not fit into the 16 MB it has otherwise.
    maxMemoryPages: 4096,
    schema: { fileName: 'all-namespaces.xsd', contents: importingSchema(namespaces) },
    preload: [...schemaFiles].map(([name, contents]) => ({
      fileName: name,
      contents: name === 'ims_xml.xsd' ? withoutXmlNamespace(contents) : contents,
    })),
  });
  if (valid) return manifests.map(() => []);
  const faults = manifests.map((_, index) =>
    errors
      .filter(({ loc }) => loc?.fileName === fileName(index))
      .map(({ message }) => message.trim()),
  );
  return faults.some(({ length }) => length > 0) ? faults : manifests.map(() => [rawOutput.trim()]);
}

const fileName = (index: number): string => `manifest-${index}.xml`;

const importingSchema = (namespaces: PackageStandard['namespaces']): string =>
  '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">' +
  namespaces
    .map(({ uri, schemaFile }) => `<xs:import namespace="${uri}" schemaLocation="${schemaFile}"/>`)
    .join('') +
  '</xs:schema>';

/** The published file binds the namespace of `xml:` once more, which XML forbids. */
const withoutXmlNamespace = (contents: Uint8Array): string =>
  new TextDecoder().decode(contents).replace('xmlns="http://www.w3.org/XML/1998/namespace"', '');
