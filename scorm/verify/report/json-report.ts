import { inWords } from '../findings/finding.ts';
import type { PackageReport } from './package-report.ts';
import { seenRecord } from './seen-record.ts';

/** All reports for programs. The shape only ever grows while `version` stays the same. */
export function jsonReport(reports: readonly PackageReport[]): string {
  return `${JSON.stringify({ version: 1, packages: reports.map(toPlain) }, null, 2)}\n`;
}

function toPlain({ verdict, findings, launched, runTime, ...facts }: PackageReport) {
  return {
    file: facts.file,
    verdict: verdict.kind,
    summary: verdict.sentence,
    title: facts.title,
    standard: facts.edition ?? null,
    sizeBytes: facts.zipBytes,
    files: facts.fileCount,
    parts: facts.partCount,
    findings: findings.map((found) => {
      const { severity, message, why, fix } = inWords(found);
      return { severity, code: found.code, where: found.file, message, why, fix };
    }),
    launched: launched.map(({ part, openings }) => ({
      title: part.title,
      page: part.path,
      openings: openings.map((opening) => ({
        trouble: opening.trouble?.kind ?? null,
        record: seenRecord(opening, runTime),
        dialogs: opening.dialogs,
        scriptErrors: opening.scriptErrors,
        otherHosts: Object.fromEntries(opening.otherHosts),
        callCount: opening.callCount,
        calls: opening.calls,
      })),
    })),
  };
}
