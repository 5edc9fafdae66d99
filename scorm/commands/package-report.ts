import type { PackagingResult } from '../package/package-course.ts';
import { MAX_SAVED_STATE } from '../package/lint-package.ts';
import { formatSize } from '../package/size.ts';

const HEADER = ['File', 'Size', 'Files', 'Saved state at most'];

/** What was written, as a table with a line on where to find it. */
export function describeResult(
  { packages, checksumFile }: PackagingResult,
  folder: string,
): string {
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
    'Each <module>-ids.csv says what the ids in an LMS report stand for.',
  ].join('\n');
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
