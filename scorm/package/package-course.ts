import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { CourseStructureOptions } from '../manifest/course-structure.ts';
import type { OfferedStandardId } from '../standards/package-standards.ts';
import { checkSlots } from './check-slots.ts';
import { chooseModules } from './choose.ts';
import { readCourseModel } from './course-model-file.ts';
import { toIdsCsv } from './ids-csv.ts';
import { describeLintProblem, isError } from './lint-problems.ts';
import { openOutput, type OutputFolder } from './output-folder.ts';
import { packageModule, type FinishedPackage } from './package-module.ts';
import {
  checkIdentifiers,
  CHECKSUM_FILE,
  mergeSummary,
  parseSummary,
  SUMMARY_FILE,
  toChecksums,
  type PackageSummary,
} from './package-summary.ts';
import { packagingErrors } from './packaging-error.ts';
import { recipeFor } from './recipes.ts';
import { openSite } from './site-folder.ts';
import { createZipWriter } from './zip.ts';

export interface PackagingRequest {
  /** Folder of the built site. */
  readonly site: string;
  /** Folder that packages go to. */
  readonly out: string;
  /** Empty for all modules. */
  readonly moduleIds: readonly string[];
  readonly standards: readonly OfferedStandardId[];
  /** What a package for cmi5 tells the LMS. */
  readonly cmi5?: CourseStructureOptions;
  readonly onProgress?: (progress: PackagingProgress) => void;
  /** Stops between two packages. */
  readonly signal?: AbortSignal;
}

/** What is being packaged. */
export interface PackagingProgress {
  readonly module: string;
  readonly standard: string;
  /** Counts packages, from 1. */
  readonly position: number;
  readonly total: number;
}

export interface PackagingResult {
  readonly packages: readonly FinishedPackage[];
  /** Things to improve, as people read them. */
  readonly warnings: readonly string[];
  /** Path of the file with the checksums. */
  readonly checksumFile: string;
}

/**
 * Packages modules of a built site. Either everything asked for is written, or nothing is, and then
 * the output folder keeps what it held.
 * @throws PackagingError with what is wrong and what to do; the reason of the signal once aborted
 */
export async function packageCourse(request: PackagingRequest): Promise<PackagingResult> {
  const site = openSite(request.site);
  const model = readCourseModel(site);
  const modules = chooseModules(model, request.moduleIds);

  const output = openOutput(request.out);
  const summaryFile = join(request.out, SUMMARY_FILE);
  const earlier = parseSummary(output.readEarlier(SUMMARY_FILE), summaryFile);
  checkIdentifiers(model.modules, earlier);
  checkSlots(model.modules, earlier);

  const writeZip = createZipWriter();
  const total = modules.length * request.standards.length;
  const checks: Promise<readonly FinishedPackage[]>[] = [];
  try {
    for (const [round, id] of request.standards.entries()) {
      const recipe = recipeFor(id, model, request.cmi5);
      const built: FinishedPackage[] = [];
      for (const [index, module] of modules.entries()) {
        const position = round * modules.length + index + 1;
        request.onProgress?.({ module: module.title, standard: recipe.name, position, total });
        // Lets the progress line be drawn and an interrupt arrive.
        await setImmediate();
        request.signal?.throwIfAborted();
        built.push(packageModule(site, output, writeZip, { module, recipe }));
      }
      checks.push(recipe.check(built));
    }
    const packages = (await Promise.all(checks)).flat().sort(byFile);
    refuseErrors(packages);
    stageLists(output, packages, earlier);
    request.signal?.throwIfAborted();
    output.publish();
    return {
      packages,
      warnings: packages.flatMap((entry) => describe(entry)),
      checksumFile: join(request.out, CHECKSUM_FILE),
    };
  } finally {
    await Promise.allSettled(checks);
    output.close();
  }
}

const byFile = (one: FinishedPackage, other: FinishedPackage): number =>
  one.entry.file < other.entry.file ? -1 : 1;

const describe = ({ entry, problems }: FinishedPackage): readonly string[] =>
  problems.map((problem) => describeLintProblem(entry.file, problem));

function refuseErrors(packages: readonly FinishedPackage[]): void {
  const refused = packages
    .map((entry) => ({ ...entry, problems: entry.problems.filter(isError) }))
    .filter(({ problems }) => problems.length > 0);
  if (refused.length > 0) {
    throw packagingErrors.packagesRefused(refused.length, refused.flatMap(describe).join('\n\n'));
  }
}

/** The files that lie beside the packages and say what they are. */
function stageLists(
  output: OutputFolder,
  packages: readonly FinishedPackage[],
  earlier: PackageSummary,
): void {
  const modules = [...new Set(packages.map(({ module }) => module))];
  for (const module of modules) {
    if (module.questions.length > 0) output.stage(`${module.id}-ids.csv`, toIdsCsv(module));
  }
  const current = modules.map((module) => ({
    id: module.id,
    title: module.title,
    identifiers: module.identifiers,
    slots: module.slots,
    longestSavedState: module.longestSavedState,
    packages: packages.filter((built) => built.module === module).map(({ entry }) => entry),
  }));
  const summary = mergeSummary(earlier, current, output.exists);
  output.stage(SUMMARY_FILE, `${JSON.stringify(summary, null, 2)}\n`);
  output.stage(CHECKSUM_FILE, toChecksums(summary));
}
