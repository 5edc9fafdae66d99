import { join, resolve, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { CourseModel, ModuleModel } from '../../src/course/course-model.ts';
import { defaultPackagingOptions, type PackagingOptions } from '../options/packaging-options.ts';
import type { CourseStructureOptions } from '../manifest/course-structure.ts';
import type { OfferedStandardId } from '../standards/package-standards.ts';
import { chooseModules, choosePathways } from './choose.ts';
import { readCourseModel } from './course-model-file.ts';
import { modulesOf } from './kit/course-list.ts';
import type { SoftwareParts } from './kit/software-parts.ts';
import { createPackageLint } from './lint-package.ts';
import { describeLintProblem, isError } from './lint-problems.ts';
import { openOutput } from './output-folder.ts';
import { packageModule, type FinishedPackage } from './package-module.ts';
import {
  checkManifests,
  CHECKSUM_FILE,
  type BundleEntry,
  type ForcedUpdate,
} from './package-summary.ts';
import { packagingErrors } from './packaging-error.ts';
import { recipeFor } from './recipes.ts';
import { readEarlierSummary, readSummaryFile } from './read-summary.ts';
import { contentsOf, type ReleaseContents } from './release/contents.ts';
import type { ModuleUpdate } from './release/module-update.ts';
import { refuseLostRecords } from './release/refuse-lost-records.ts';
import { withdrawnModules, type WithdrawnModule } from './release/withdrawn.ts';
import { stageRelease } from './stage-release.ts';
import { openSite } from './site-folder.ts';
import { createZipWriter } from './zip.ts';

export interface PackagingRequest {
  /** Folder of the built site. */
  readonly site: string;
  /** Folder that packages go to. */
  readonly out: string;
  /** Empty for all modules, unless pathways or bundles are named. */
  readonly moduleIds: readonly string[];
  readonly standards: readonly OfferedStandardId[];
  readonly pathwayIds?: readonly string[];
  /** Pathways to make an archive of as well. */
  readonly bundleIds?: readonly string[];
  readonly options?: PackagingOptions;
  /** `release.json` of the packages that learners use, where that is not the one in the output folder. */
  readonly previous?: string | undefined;
  /** Why records may be lost. */
  readonly force?: string | undefined;
  /** Asks for the list of software parts; left out where none is wanted. */
  readonly readSoftwareParts?: (signal: AbortSignal | undefined) => Promise<SoftwareParts>;
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
  readonly bundles: readonly BundleEntry[];
  /** What changed for learners in progress, module by module. */
  readonly updates: readonly ModuleUpdate[];
  /** Whether there was anything to compare with. */
  readonly isUpdate: boolean;
  /** Modules that earlier packages lie in the folder for, and that are in the course no more. */
  readonly withdrawn: readonly WithdrawnModule[];
  /** What was let through because somebody gave a reason. */
  readonly forced: readonly ForcedUpdate[];
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
  const bundles = choosePathways(model, request.bundleIds ?? []);
  const modules = chosenModules(model, request, bundles);
  const { options = defaultPackagingOptions, signal } = request;

  const output = openOutput(request.out);
  if (isWithin(request.out, request.site)) {
    throw packagingErrors.outputInSite(request.out, request.site);
  }
  const earlier = readEarlierSummary(output);
  const inUse = request.previous === undefined ? earlier : readSummaryFile(request.previous);
  checkManifests(model.modules);
  const forced = refuseLostRecords(model.modules, inUse, request.force);

  const softwareParts = request.readSoftwareParts?.(signal);
  const contents = new Map<string, ReleaseContents>();
  const workshop = { site, output, writeZip: createZipWriter(), lint: createPackageLint() };
  const total = modules.length * request.standards.length;
  const checks: Promise<readonly FinishedPackage[]>[] = [];
  try {
    for (const [round, id] of request.standards.entries()) {
      const recipe = recipeFor(id, model, { options, lint: workshop.lint, cmi5: request.cmi5 });
      const built: FinishedPackage[] = [];
      for (const [index, module] of modules.entries()) {
        const position = round * modules.length + index + 1;
        request.onProgress?.({ module: module.title, standard: recipe.name, position, total });
        // Lets the progress line be drawn and an interrupt arrive.
        await setImmediate();
        signal?.throwIfAborted();
        built.push(packageModule(workshop, { module, recipe, options }));
        if (round === 0) {
          const elements = site.page(module.page)?.elements ?? [];
          contents.set(module.id, contentsOf(module, elements, options));
        }
      }
      checks.push(recipe.check(built));
    }
    const packages = (await Promise.all(checks)).flat().sort(byFile);
    refuseErrors(packages);
    const parts = await softwareParts;
    const { updates, summary } = stageRelease(output, workshop.writeZip, {
      model,
      packages,
      contents,
      options,
      earlier,
      inUse,
      forced,
      bundles,
      standards: request.standards,
      softwareParts: parts?.ok ? parts.text : undefined,
    });
    signal?.throwIfAborted();
    output.publish();
    return {
      packages,
      bundles: summary.bundles.filter(({ pathway }) => bundles.some(({ id }) => id === pathway)),
      updates,
      isUpdate: modules.some(({ id }) =>
        inUse.modules.some((entry) => entry.id === id && entry.contents),
      ),
      withdrawn: withdrawnModules(model, summary),
      forced,
      warnings: [
        ...packages.flatMap((entry) => describe(entry)),
        ...(parts?.ok === false ? [withoutParts(parts.why)] : []),
      ],
      checksumFile: join(request.out, CHECKSUM_FILE),
    };
  } finally {
    await Promise.allSettled([...checks, softwareParts]);
    output.close();
  }
}

const isWithin = (folder: string, other: string): boolean =>
  `${resolve(folder)}${sep}`.startsWith(`${resolve(other)}${sep}`);

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

const withoutParts = (why: string) =>
  `The kit has no list of software parts (sbom.cdx.json): npm could not be asked for it: ${why}.
  Package again with “npm run package” where npm is installed.`;

function chosenModules(
  model: CourseModel,
  { moduleIds, pathwayIds = [] }: PackagingRequest,
  bundles: readonly CourseModel['pathways'][number][],
): readonly ModuleModel[] {
  const pathways = [...choosePathways(model, pathwayIds), ...bundles];
  if (pathways.length === 0) return chooseModules(model, moduleIds);
  const named = moduleIds.length === 0 ? [] : chooseModules(model, moduleIds);
  const chosen = new Set([...named, ...pathways.flatMap((pathway) => modulesOf(model, pathway))]);
  return model.modules.filter((module) => chosen.has(module));
}
