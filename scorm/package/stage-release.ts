import type { CourseModel } from '../../src/course/course-model.ts';
import type { PackagingOptions } from '../options/packaging-options.ts';
import type { OfferedStandardId } from '../standards/package-standards.ts';
import { toImportFacts } from './kit/import-facts.ts';
import { sortBundles, stageBundle } from './kit/stage-bundles.ts';
import { stageCourseKit, stageModuleKit } from './kit/stage-kit.ts';
import type { OutputFolder } from './output-folder.ts';
import type { FinishedPackage } from './package-module.ts';
import {
  CHECKSUM_FILE,
  EARLIER_SUMMARY_FILE,
  formatSummary,
  mergeSummary,
  SUMMARY_FILE,
  toChecksums,
  type ForcedUpdate,
  type ModuleEntry,
  type PackageSummary,
} from './package-summary.ts';
import type { ReleaseContents } from './release/contents.ts';
import { answerKeysOf, retiredKeys } from './release/answer-key.ts';
import { compareWithEarlier, type ModuleUpdate } from './release/module-update.ts';
import type { WriteZip } from './zip.ts';

export interface Release {
  readonly model: CourseModel;
  readonly packages: readonly FinishedPackage[];
  readonly contents: ReadonlyMap<string, ReleaseContents>;
  readonly options: PackagingOptions;
  /** What lay in the output folder before. */
  readonly earlier: PackageSummary;
  /** What learners use now, for comparing. */
  readonly inUse: PackageSummary;
  readonly forced: readonly ForcedUpdate[];
  readonly bundles: readonly CourseModel['pathways'][number][];
  readonly standards: readonly OfferedStandardId[];
  readonly softwareParts: string | undefined;
}

export interface StagedRelease {
  readonly updates: readonly ModuleUpdate[];
  readonly summary: PackageSummary;
}

/** Writes the files that lie beside the packages: the kit, the bundles, `release.json` and checksums. */
export function stageRelease(
  output: OutputFolder,
  writeZip: WriteZip,
  release: Release,
): StagedRelease {
  const { model, options, earlier } = release;
  const course = { title: model.title, version: model.courseVersion, language: model.language };
  const updates: ModuleUpdate[] = [];
  const current = moduleEntries(release, updates);
  const merged: PackageSummary = {
    ...mergeSummary(earlier, current, output.exists),
    course,
    changes: model.changes,
    accessibility: model.accessibility,
    forced: [...earlier.forced, ...release.forced],
  };
  const packaged = new Map(release.packages.map(({ module }) => [module.id, module]));
  const withKits: PackageSummary = {
    ...merged,
    modules: merged.modules.map((entry) => {
      const module = packaged.get(entry.id);
      if (!module) return entry;
      const facts = toImportFacts(module, options);
      return stageModuleKit(output, module, { ...entry, import: facts }, course, options);
    }),
  };
  const documents = stageCourseKit(output, model, withKits, {
    licences: [...new Set(release.packages.flatMap(({ texts }) => texts))],
    softwareParts: release.softwareParts,
  });
  const courseDocuments = documents.map(({ file }) => file);
  const { current: kept, outdated } = sortBundles(earlier.bundles, withKits, output.exists);
  const fresh = release.bundles.flatMap((pathway) =>
    release.standards.map((standard) =>
      stageBundle(output, writeZip, model, withKits, { pathway, standard, courseDocuments }),
    ),
  );
  const isReplaced = ({ file }: { readonly file: string }) =>
    fresh.some((bundle) => bundle.file === file);
  for (const bundle of outdated) if (!isReplaced(bundle)) output.retire(bundle.file);
  const summary: PackageSummary = {
    ...withKits,
    bundles: [...kept.filter((bundle) => !isReplaced(bundle)), ...fresh],
    documents: [...documents],
  };
  output.stage(SUMMARY_FILE, formatSummary(summary));
  output.stage(CHECKSUM_FILE, toChecksums(summary));
  output.retire(EARLIER_SUMMARY_FILE);
  return { updates, summary };
}

function moduleEntries(release: Release, updates: ModuleUpdate[]): readonly ModuleEntry[] {
  const { packages, contents, options, inUse } = release;
  const modules = [...new Set(packages.map(({ module }) => module))];
  return modules.map((module) => {
    const now = contents.get(module.id);
    const before = inUse.modules.find(({ id }) => id === module.id);
    const { previous, update, notes } = now ? compareWithEarlier(now, module, before) : {};
    if (update) updates.push(update);
    const asked = answerKeysOf(module);
    const had = before?.contents && {
      answers: before.answers,
      release: before.contents.release,
    };
    return {
      id: module.id,
      title: module.title,
      identifiers: module.identifiers,
      slots: module.slots,
      longestSavedState: module.longestSavedState,
      packages: packages.filter((built) => built.module === module).map(({ entry }) => entry),
      import: toImportFacts(module, options),
      options: {
        lms: options.lms,
        passMarkInManifest: options.passMarkInManifest,
        exitAfterCompletion: options.exitAfterCompletion,
        reportPassAs: options.reportPassAs,
        schemaFiles: options.schemaFiles,
        branding: options.branding?.name,
      },
      contents: now,
      previous,
      update: notes && [...notes],
      answers: [...asked, ...retiredKeys(asked, module.release, had)],
      documents: [],
    };
  });
}
