import type { PackagingResult } from '../package/package-course.ts';
import { MAX_SAVED_STATE } from '../package/lint-package.ts';
import { NOTHING_CHANGES } from '../package/release/compare.ts';
import { formatSize } from '../package/size.ts';

const HEADER = ['File', 'Size', 'Files', 'Saved state at most'];

/** What was written, as a table with a line on where to find it. */
export function describeResult(result: PackagingResult, folder: string): string {
  const { packages, checksumFile } = result;
  const rows = packages.map(({ entry, module }) => [
    entry.file,
    formatSize(entry.sizeBytes),
    String(entry.fileCount),
    `${module.longestSavedState} of ${MAX_SAVED_STATE}`,
  ]);
  const count = packages.length === 1 ? '1 package is' : `${packages.length} packages are`;
  return [
    ...toTable([HEADER, ...rows]),
    '',
    `${count} in ${folder}. Checksums are in ${checksumFile}.`,
    'Each has an import sheet beside it; release.json says the same to programs.',
    ...result.bundles.map(
      ({ file, packages: inside, sizeBytes }) =>
        `${file} holds ${inside.length} packages and a course list (${formatSize(sizeBytes)}).`,
    ),
    ...describeUpdates(result),
  ].join('\n');
}

/** What this run changes for learners who are half-way through. */
function describeUpdates({
  updates,
  isUpdate,
  forced,
  withdrawn,
}: PackagingResult): readonly string[] {
  const told = updates.filter(({ notes }) => !notes.includes(NOTHING_CHANGES));
  const quiet = updates.filter(({ notes }) => notes.includes(NOTHING_CHANGES));
  const lines = [
    ...told.flatMap(({ id, title, from, to, notes }) => [
      from === to
        ? `  ${title} (${id}), still release ${to}: if learners have it already, raise “release” in its module.yaml.`
        : `  ${title} (${id}), release ${from} to ${to}:`,
      ...notes.map((note) => `    ${note}`),
    ]),
    ...quiet.map(
      ({ id, title, from, to }) => `  ${title} (${id}), release ${from} to ${to}: nothing changes.`,
    ),
    ...describeWithdrawn(withdrawn),
    ...forced.map(
      ({ moduleId, what }) =>
        `  ${moduleId}: records given up, with your reason on record. ${what}`,
    ),
  ];
  if (lines.length > 0) return ['', 'For learners in progress', ...lines];
  return isUpdate ? ['', 'For learners in progress nothing changes.'] : [];
}

function describeWithdrawn(modules: PackagingResult['withdrawn']): readonly string[] {
  if (modules.length === 0) return [];
  const names = modules.map(({ id, title }) => `${title} (${id})`).join(', ');
  const [whose, them, which] =
    modules.length === 1 ? ['Its', 'it', 'it only has'] : ['Their', 'them', 'one only has'];
  return [
    `  Not in the course any more: ${names}.`,
    `    ${whose} packages stay as they were, and so do learners’ records. In the LMS, hide ${them}: deleting ${them} deletes records.`,
    `    If ${which} another id now, everybody starts afresh in the new one.`,
  ];
}

/** The first column is flush left, the others flush right. */
function toTable(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = HEADER.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  '),
  );
}
