import { printable } from '../findings/finding.ts';
import type { PackageReport } from './package-report.ts';

/** One line per package. */
export function summaryTable(reports: readonly PackageReport[]): string {
  const rows = [
    ['Package', 'Standard', 'Verdict'],
    ...reports.map(({ file, edition, verdict }) => [
      printable(file.slice(file.lastIndexOf('/') + 1)),
      edition ?? '–',
      verdict.sentence,
    ]),
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
}
