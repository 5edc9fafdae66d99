import { createHash } from 'node:crypto';
import type { ModuleModel } from '../../src/course/course-model.ts';
import { createManifest, MANIFEST_FILE } from '../manifest/manifest.ts';
import type { PackagingOptions } from '../options/packaging-options.ts';
import type { PackageStandard } from '../standards/package-standards.ts';
import { collectFiles } from './collect-files.ts';
import type { LintPackage } from './lint-package.ts';
import type { LintProblem } from './lint-problems.ts';
import type { OutputFolder } from './output-folder.ts';
import type { PackageEntry } from './package-summary.ts';
import type { SchemaFiles } from './schema-files.ts';
import type { SiteFolder } from './site-folder.ts';
import { readZip, type WriteZip } from './zip.ts';

/** One module for one standard. */
export interface PackageJob {
  readonly module: ModuleModel;
  readonly standard: PackageStandard;
  /** Those that go into the package: none where they are left out. */
  readonly schemaFiles: SchemaFiles;
  readonly options: PackagingOptions;
}

export interface FinishedPackage {
  readonly module: ModuleModel;
  readonly entry: PackageEntry;
  /** Text of the manifest inside the zip. */
  readonly manifest: string;
  /** Licences and other texts that the page offers to read. */
  readonly texts: readonly string[];
  readonly problems: readonly LintProblem[];
}

/** What all packages of a run share. */
export interface Workshop {
  readonly site: SiteFolder;
  readonly output: OutputFolder;
  readonly writeZip: WriteZip;
  readonly lint: LintPackage;
}

/** Writes one package aside and lints what the disk then holds. */
export function packageModule(
  { site, output, writeZip, lint }: Workshop,
  { module, standard, schemaFiles, options }: PackageJob,
): FinishedPackage {
  const ownFiles = collectFiles(site, module, standard, options);
  const manifest = createManifest(module, [...ownFiles.keys()], standard, {
    hasPassMark: options.passMarkInManifest,
  });
  const file = `${module.id}-${standard.id}.zip`;

  const zip = output.stage(
    file,
    writeZip(
      new Map([
        ...ownFiles,
        ...schemaFiles,
        [MANIFEST_FILE, new TextEncoder().encode(manifest)] as const,
      ]),
    ),
  );
  const contents = readZip(zip);
  return {
    module,
    manifest: new TextDecoder().decode(contents.files.get(MANIFEST_FILE)),
    texts: [...ownFiles]
      .filter(([path]) => path.endsWith('.txt'))
      .map(([, content]) => new TextDecoder().decode(content)),
    problems: lint(contents, module, standard),
    entry: {
      file,
      standard: standard.id,
      release: module.release,
      sizeBytes: zip.length,
      fileCount: contents.files.size,
      sha256: createHash('sha256').update(zip).digest('hex'),
    },
  };
}
