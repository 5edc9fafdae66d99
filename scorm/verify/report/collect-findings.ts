import { severityOf, type Finding } from '../findings/finding.ts';

/**
 * All findings, the gravest first. What was found by reading is not said again when it happened: hosts,
 * and files that are missing.
 */
export function collectFindings(findings: readonly Finding[]): readonly Finding[] {
  const asked = new Set(
    findings.filter(({ code }) => code === 'other-host-asked').map(({ value }) => value),
  );
  const missing = findings
    .filter(({ code }) => ['missing-file', 'reference-case', 'absolute-address'].includes(code))
    .map(({ value }) => value.replace(/^[./]+|[?#].*$/g, ''));
  const isEcho = ({ code, value }: Finding) =>
    (code === 'other-host' && asked.has(value)) ||
    (code === 'file-not-delivered' && missing.some((each) => value.endsWith(each)));
  return findings.filter((each) => !isEcho(each)).toSorted((one, other) => rank(one) - rank(other));
}

const ORDER = ['stops', 'loses', 'warns', 'notes'] as const;
const rank = (found: Finding): number => ORDER.indexOf(severityOf(found));
