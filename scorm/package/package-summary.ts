import { z } from 'astro/zod';
import type { ModuleModel } from '../../src/course/course-model.ts';
import { lockedSlotsSchema, packageIdentifiersSchema } from '../../src/course/schemas/slots.ts';
import { offeredStandardIds } from '../standards/package-standards.ts';
import { packagingErrors } from './packaging-error.ts';

export const SUMMARY_FILE = 'packages.json';
export const CHECKSUM_FILE = 'SHA256SUMS';

const packageEntrySchema = z.object({
  file: z.string(),
  standard: z.enum(offeredStandardIds),
  release: z.int(),
  sizeBytes: z.int(),
  fileCount: z.int(),
  sha256: z.string(),
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
});

/**
 * `packages.json`: what lies in the output folder. The next run compares identifiers and slots
 * with it, so that no update silently cuts learners off from their records.
 */
const packageSummarySchema = z.object({
  version: z.literal(1),
  modules: z.array(moduleEntrySchema),
});

export type PackageSummary = z.infer<typeof packageSummarySchema>;
export type ModuleEntry = PackageSummary['modules'][number];
export type PackageEntry = ModuleEntry['packages'][number];

/**
 * @param text the file's content; `undefined` where there is none yet
 * @throws PackagingError where the content is not a summary
 */
export function parseSummary(text: string | undefined, file: string): PackageSummary {
  if (text === undefined) return { version: 1, modules: [] };
  try {
    return packageSummarySchema.parse(JSON.parse(text));
  } catch {
    throw packagingErrors.summaryDamaged(file);
  }
}

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
  return { version: 1, modules: [...modules.values()].sort(by(({ id }) => id)) };
}

const by =
  <Item>(key: (item: Item) => string) =>
  (one: Item, other: Item): number =>
    key(one) < key(other) ? -1 : 1;

/** The checksums in the form that `sha256sum --check` reads. */
export const toChecksums = ({ modules }: PackageSummary): string =>
  modules
    .flatMap(({ packages }) => packages.map(({ sha256, file }) => `${sha256}  ${file}\n`))
    .join('');

/**
 * Refuses identifiers that would separate learners from their records or packages from each other.
 * @throws PackagingError
 */
export function checkIdentifiers(modules: readonly ModuleModel[], earlier: PackageSummary): void {
  const beginnings = new Map<string, string>();
  for (const { id, identifiers } of modules) {
    // SAP SuccessFactors builds its object ids from the first 15 characters.
    const beginning = identifiers.manifest.slice(0, 15);
    const other = beginnings.get(beginning);
    if (other !== undefined) throw packagingErrors.manifestsCollide(other, id);
    beginnings.set(beginning, id);

    const before = earlier.modules.find((entry) => entry.id === id)?.identifiers;
    for (const kind of ['manifest', 'organization', 'item', 'resource'] as const) {
      if (before && before[kind] !== identifiers[kind]) {
        throw packagingErrors.identifierChanged(id, kind, before[kind], identifiers[kind]);
      }
    }
  }
}
