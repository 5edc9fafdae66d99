import { inWords, type Finding, type FindingCode } from '../../scorm/verify/findings/finding.ts';

/** Findings as an administrator reads them, one under the other. */
export const wholeFindings = (findings: readonly Finding[]): string =>
  findings.map(wholeFinding).join('\n\n');

function wholeFinding(found: Finding): string {
  const { severity, message, why, fix } = inWords(found);
  const place = found.file === '' ? '' : `${found.file}: `;
  return `${found.code} (${severity})\n${place}${message}\nWhy: ${why}\nFix: ${fix}`;
}

export const firstOf = (code: FindingCode, findings: readonly Finding[]): Finding[] =>
  findings.filter((each) => each.code === code).slice(0, 1);
