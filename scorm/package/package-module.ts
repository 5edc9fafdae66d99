import { createHash } from 'node:crypto';
import type { ModuleModel } from '../../src/course/course-model.ts';
import type { PackagingOptions } from '../options/packaging-options.ts';
import { collectFiles } from './collect-files.ts';
import type { LintPackage } from './lint-package.ts';
import type { LintProblem } from './lint-problems.ts';
import type { OutputFolder } from './output-folder.ts';
import type { PackageEntry } from './package-summary.ts';
import type { PackageRecipe } from './recipes.ts';
import type { SiteFolder } from './site-folder.ts';
import { readZip, type WriteZip } from './zip.ts';

/** One module for one standard. */
export interface PackageJob {
  readonly module: ModuleModel;
  readonly recipe: PackageRecipe;
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
  { site, output, writeZip }: Workshop,
  { module, recipe, options }: PackageJob,
): FinishedPackage {
  const ownFiles = collectFiles(site, module, recipe, options);
  const description = recipe.describe(module, [...ownFiles.keys()]);
  const file = `${module.id}-${recipe.id}.zip`;

  const zip = output.stage(file, writeZip(new Map([...ownFiles, ...description])));
  const contents = readZip(zip);
  return {
    module,
    manifest: new TextDecoder().decode(contents.files.get(recipe.manifestFile)),
    texts: [...ownFiles]
      .filter(([path]) => path.endsWith('.txt'))
      .map(([, content]) => new TextDecoder().decode(content)),
    problems: recipe.lint(contents, module),
    entry: {
      file,
      standard: recipe.id,
      release: module.release,
      sizeBytes: zip.length,
      fileCount: contents.files.size,
      sha256: createHash('sha256').update(zip).digest('hex'),
    },
  };
}
