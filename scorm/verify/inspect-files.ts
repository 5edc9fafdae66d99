import type { Limits } from './archive/limits.ts';
import { filesBelow, type PackageFiles } from './archive/package-files.ts';
import { lintFileTypes } from './content/lint-file-types.ts';
import { lintReferences } from './content/lint-references.ts';
import { finding, type Finding } from './findings/finding.ts';
import { decodeXml } from './imsmanifest/decode-xml.ts';
import { detectEdition } from './imsmanifest/edition.ts';
import { lintListedFiles } from './imsmanifest/lint-listed-files.ts';
import { lintSchema, lintSchemaFiles } from './imsmanifest/lint-schema.ts';
import { lintStructure } from './imsmanifest/lint-structure.ts';
import { folderOf, locateManifest } from './imsmanifest/locate-manifest.ts';
import { readStructure } from './imsmanifest/package-structure.ts';
import { partsOf, type Part } from './imsmanifest/parts.ts';
import { parseXml, XmlError, type XmlElement } from './imsmanifest/xml-element.ts';
import type { Standard } from '../strict-lms/standard-rules.ts';

/** What can be said of a package without opening it. */
export interface Inspection {
  readonly title: string;
  /** `SCORM 1.2`; `undefined` where it is no SCORM package. */
  readonly edition: string | undefined;
  readonly runTime: Standard;
  /** Folder around the package in the archive, with a slash at its end. Empty as it should be. */
  readonly folder: string;
  /** What learners can open. */
  readonly parts: readonly Part[];
  readonly findings: readonly Finding[];
}

export async function inspectFiles(archive: PackageFiles, limits: Limits): Promise<Inspection> {
  const located = locateManifest(archive, limits.manifestBytes);
  const folder = located.path === undefined ? '' : folderOf(located.path);
  const files = filesBelow(archive, folder);
  const others = {
    title: '',
    edition: undefined,
    runTime: '1.2',
    folder,
    parts: [],
  } as const;
  if (located.path === undefined) return { ...others, findings: located.findings };

  const xml = decodeXml(archive.read(located.path), located.path);
  const read = xml.text === undefined ? NOT_READ : await readRoot(xml.text, located.path);
  const content = [
    ...lintFileTypes(files.sizes.keys()),
    ...lintReferences(files, limits.readBytes),
  ];
  const findings = [...located.findings, ...xml.findings, ...read.findings];
  if (xml.text === undefined || !read.root) {
    return { ...others, findings: [...findings, ...content] };
  }
  const { edition, findings: editionFindings } = detectEdition(read.root);
  const structure = readStructure(read.root);
  const paths = new Set(files.sizes.keys());
  return {
    title: structure.title,
    edition: edition.name,
    runTime: edition.runTime,
    folder,
    parts: partsOf(structure, paths),
    findings: [
      ...findings,
      ...editionFindings,
      ...lintStructure(structure, edition, paths),
      ...(await lintSchema(xml.text, edition)),
      ...lintSchemaFiles(paths, edition),
      ...lintListedFiles(structure, paths, new Set(edition.schemas.schemaFiles)),
      ...content,
    ],
  };
}

interface ReadManifest {
  readonly root?: XmlElement;
  readonly findings: readonly Finding[];
}

const NOT_READ: ReadManifest = { findings: [] };

/** Its course structure format came before content packages. */
const OLDER_SCORM = 'a SCORM 1.1 package or an older one';

async function readRoot(text: string, file: string): Promise<ReadManifest> {
  try {
    const root = await parseXml(text);
    if (/adl_csf|ADLCSF/i.test(root.namespace)) {
      return { findings: [finding('another-kind', { value: OLDER_SCORM })] };
    }
    if (root.name !== 'manifest') {
      return { findings: [finding('manifest-another-root', { file, value: root.name })] };
    }
    const [, broken] = /\s([\w:]+)\s*=\s*(?:"[^"<]*\n[^"<]*"|'[^'<]*\n[^'<]*')/.exec(text) ?? [];
    return {
      root,
      findings:
        broken === undefined ? [] : [finding('manifest-line-breaks', { file, value: broken })],
    };
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return { findings: [finding('manifest-not-xml', { file, value: error.message })] };
  }
}
