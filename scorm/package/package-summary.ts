import { z } from 'astro/zod';
import type { ModuleModel } from '../../src/course/course-model.ts';
import { accessibilitySchema } from '../../src/course/schemas/accessibility.ts';
import { changesSchema } from '../../src/course/schemas/change.ts';
import { lockedSlotsSchema, packageIdentifiersSchema } from '../../src/course/schemas/slots.ts';
import { offeredStandardIds } from '../standards/package-standards.ts';
import { packagingErrors, type PackagingError } from './packaging-error.ts';
import { answerKeySchema } from './release/answer-key.ts';
import { contentsSchema } from './release/contents.ts';

export const SUMMARY_FILE = 'release.json';
/** What earlier versions of the packager left behind instead. */
export const EARLIER_SUMMARY_FILE = 'packages.json';
export const CHECKSUM_FILE = 'SHA256SUMS';

const VERSION = 2;

const packageEntrySchema = z.object({
  file: z.string(),
  standard: z.enum(offeredStandardIds),
  release: z.int(),
  sizeBytes: z.int(),
  fileCount: z.int(),
  sha256: z.string(),
});

const documentSchema = z.object({
  file: z.string(),
  /** What it is for, in words. */
  what: z.string(),
  sizeBytes: z.int(),
  sha256: z.string(),
});

/** How the packages of a module were made, with every default in place. */
const optionsSchema = z.object({
  lms: z.string().optional(),
  passMarkInManifest: z.boolean(),
  exitAfterCompletion: z.string(),
  reportPassAs: z.string(),
  schemaFiles: z.boolean(),
  branding: z.string().optional(),
});

/** What an administrator needs to know, for programs. The import sheet says it to people. */
const importFactsSchema = z.object({
  launchPage: z.string(),
  minutes: z.int(),
  completion: z.string(),
  pass: z.string(),
  attempts: z.string(),
  /** Other servers that have to be reachable. */
  hosts: z.array(z.string()),
  recorded: z.object({
    inReports: z.array(z.object({ text: z.string(), keptBy: z.array(z.string()).optional() })),
    inSavedState: z.array(z.string()),
    never: z.array(z.string()),
  }),
});

const moduleEntrySchema = z.object({
  id: z.string(),
  title: z.string(),
  identifiers: packageIdentifiersSchema,
  /** Absent in a summary that was written before slots were compared. */
  slots: lockedSlotsSchema.optional(),
  /** Length in characters of the longest saved state the module can produce. */
  longestSavedState: z.int(),
  packages: z.array(packageEntrySchema),
  // Absent in a summary that was written before there was a kit.
  import: importFactsSchema.optional(),
  options: optionsSchema.optional(),
  contents: contentsSchema.optional(),
  /** The contents of the release before, and what this one changes for learners who began in it. */
  previous: contentsSchema.optional(),
  update: z.array(z.string()).optional(),
  /** What ids and letters in reports stand for, of questions of earlier releases too. */
  answers: z.array(answerKeySchema).default([]),
  documents: z.array(documentSchema).default([]),
});

const bundleEntrySchema = z.object({
  file: z.string(),
  pathway: z.string(),
  title: z.string(),
  standard: z.enum(offeredStandardIds),
  sizeBytes: z.int(),
  sha256: z.string(),
  /** Checksums of the packages inside. */
  packages: z.array(z.string()),
});

const forcedSchema = z.object({
  moduleId: z.string(),
  release: z.int(),
  /** What learners lost. */
  what: z.string(),
  reason: z.string(),
});

/**
 * `release.json`: what lies in the output folder. The next run compares identifiers, slots and contents
 * with it, so that no update silently cuts learners off from their records.
 */
const packageSummarySchema = z.object({
  version: z.literal(VERSION),
  course: z.object({ title: z.string(), version: z.string(), language: z.string() }).optional(),
  modules: z.array(moduleEntrySchema),
  bundles: z.array(bundleEntrySchema).default([]),
  changes: changesSchema.default([]),
  accessibility: accessibilitySchema.optional(),
  /** The files that are about all packages. */
  documents: z.array(documentSchema).default([]),
  /** Updates that cut learners off from their records on purpose. */
  forced: z.array(forcedSchema).default([]),
});

export type PackageSummary = z.infer<typeof packageSummarySchema>;
export type ModuleEntry = PackageSummary['modules'][number];
export type PackageEntry = ModuleEntry['packages'][number];
export type BundleEntry = PackageSummary['bundles'][number];
export type DocumentEntry = PackageSummary['documents'][number];
export type ForcedUpdate = PackageSummary['forced'][number];
export type ImportFacts = NonNullable<ModuleEntry['import']>;

/** Nothing was ever packaged. */
export const emptySummary: PackageSummary = {
  version: VERSION,
  modules: [],
  bundles: [],
  changes: [],
  documents: [],
  forced: [],
};

/**
 * @param text the file's content; `undefined` where there is none yet
 * @throws PackagingError where the content is not a summary, or one that a newer packager wrote
 */
export function parseSummary(text: string | undefined, file: string): PackageSummary {
  if (text === undefined) return emptySummary;
  const summary = parseJson(text);
  const version = versionOf(summary);
  if (version !== undefined && version > VERSION) {
    throw packagingErrors.summaryNewer(file, version, VERSION);
  }
  // The first version held less, and nothing else.
  const current = version === 1 ? { ...(summary as object), version: VERSION } : summary;
  const { success, data } = packageSummarySchema.safeParse(current);
  if (!success) throw packagingErrors.summaryDamaged(file);
  return data;
}

/** `undefined` for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const versionedSchema = z.looseObject({ version: z.int() });
const versionOf = (summary: unknown) => versionedSchema.safeParse(summary).data?.version;

/** Text of the file: the same for the same summary, in whichever order it was put together. */
export const formatSummary = (summary: PackageSummary): string =>
  `${JSON.stringify(packageSummarySchema.parse(summary), null, 2)}\n`;

/**
 * What lies in the folder once these modules are packaged. Packages of other modules and standards
 * stay in the summary while their files exist; identifiers stay for good.
 */
export function mergeSummary(
  earlier: PackageSummary,
  current: readonly ModuleEntry[],
  exists: (file: string) => boolean,
): PackageSummary {
  const replaced = current.flatMap(({ packages }) => packages.map(({ file }) => file));
  const isKept = ({ file }: PackageEntry) => !replaced.includes(file) && exists(file);
  const modules = new Map(
    earlier.modules.map((entry) => [
      entry.id,
      { ...entry, packages: entry.packages.filter(isKept) },
    ]),
  );
  for (const entry of current) {
    const kept = modules.get(entry.id)?.packages ?? [];
    const packages = [...kept, ...entry.packages].sort(by(({ file }) => file));
    modules.set(entry.id, { ...entry, packages });
  }
  return { ...earlier, modules: [...modules.values()].sort(by(({ id }) => id)) };
}

const by =
  <Item>(key: (item: Item) => string) =>
  (one: Item, other: Item): number =>
    key(one) < key(other) ? -1 : 1;

/** The checksums in the form that `sha256sum --check` reads. */
export const toChecksums = ({ modules, bundles, documents }: PackageSummary): string =>
  [
    ...modules.flatMap((module) => [...module.packages, ...module.documents]),
    ...bundles,
    ...documents,
  ]
    .map(({ sha256, file }) => `${sha256}  ${file}\n`)
    .join('');

/** Something that would cut learners of a module off from their records. */
export interface RecordsAtRisk {
  readonly moduleId: string;
  readonly error: PackagingError;
}

/**
 * Refuses identifiers that would not keep packages apart.
 * @throws PackagingError
 */
export function checkManifests(modules: readonly Pick<ModuleModel, 'id' | 'identifiers'>[]): void {
  const beginnings = new Map<string, string>();
  for (const { id, identifiers } of modules) {
    // SAP SuccessFactors builds its object ids from the first 15 characters.
    const beginning = identifiers.manifest.slice(0, 15);
    const other = beginnings.get(beginning);
    if (other !== undefined) throw packagingErrors.manifestsCollide(other, id);
    beginnings.set(beginning, id);
  }
}

/** Identifiers that learners' records hang on, and that are others now. */
export function changedIdentifiers(
  modules: readonly Pick<ModuleModel, 'id' | 'identifiers'>[],
  earlier: PackageSummary,
): readonly RecordsAtRisk[] {
  return modules.flatMap(({ id, identifiers }) => {
    const before = earlier.modules.find((entry) => entry.id === id)?.identifiers;
    if (!before) return [];
    return (['manifest', 'organization', 'item', 'resource'] as const)
      .filter((kind) => before[kind] !== identifiers[kind])
      .map((kind) => ({
        moduleId: id,
        error: packagingErrors.identifierChanged(id, kind, before[kind], identifiers[kind]),
      }));
  });
}
