import type { ModuleModel } from '../../src/course/course-model.ts';
import { createManifest, MANIFEST_FILE } from '../../scorm/manifest/manifest.ts';
import { readSchemaFiles } from '../../scorm/package/schema-files.ts';
import { createZipWriter, readZip, type ZipContents } from '../../scorm/package/zip.ts';
import { packageStandards, type PackageStandard } from '../../scorm/standards/package-standards.ts';
import { aModuleModel } from './built-site.ts';

export interface PackageChanges {
  readonly standard?: PackageStandard;
  readonly module?: Partial<ModuleModel>;
  /** Files to add or replace; `undefined` leaves one out. The manifest lists what is left. */
  readonly files?: Readonly<Record<string, string | Uint8Array | undefined>>;
  /** Put into the body of the page. */
  readonly body?: string;
  readonly manifest?: (xml: string) => string;
}

export interface AFinishedPackage {
  readonly contents: ZipContents;
  readonly module: ModuleModel;
  readonly standard: PackageStandard;
}

/** A faultless package, and then the changes. */
export function aFinishedPackage(changes: PackageChanges = {}): AFinishedPackage {
  const { standard = packageStandards.scorm12, manifest = (xml: string) => xml } = changes;
  const module = aModuleModel(changes.module);
  const adapter = `tracking/${standard.runTime}.0123456789.js`;
  const files = Object.entries({
    'index.html': `<!doctype html><html lang="en"><head><title>Stop and search</title>
      <script type="module" src="./${adapter}" data-adapter></script></head>
      <body>${changes.body ?? ''}</body></html>`,
    [adapter]: 'window.adapter = true;',
    'assets/page-a1b2c3d4.css': 'body { margin: 0 }',
    'assets/sheet-a1b2c3d4.pdf': '%PDF-1.7',
    ...Object.fromEntries(readSchemaFiles(standard)),
    ...changes.files,
  }).flatMap(([path, content]) =>
    content === undefined ? [] : [[path, toBytes(content)] as const],
  );
  const ownPaths = files
    .map(([path]) => path)
    .filter((path) => !standard.schemaFiles.includes(path));
  const xml = manifest(createManifest(module, ownPaths, standard));
  const zip = createZipWriter()(
    new Map([...files, ...(xml === '' ? [] : [[MANIFEST_FILE, toBytes(xml)] as const])]),
  );
  return { contents: readZip(zip), module, standard };
}

const toBytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;
