import { formatSize } from '../../package/size.ts';
import { countFiles } from '../archive/lint-entries.ts';
import { inWords, printable, severityOf, type Finding } from '../findings/finding.ts';
import type { Severity } from '../findings/finding-text.ts';
import type { LaunchedPart } from '../launch/launch-parts.ts';
import type { Opening } from '../launch/opening.ts';
import type { ObservedCall } from '../player/visit.ts';
import type { Standard } from '../../strict-lms/standard-rules.ts';
import type { PackageReport } from './package-report.ts';
import { seenRecord } from './seen-record.ts';

/** A report as people read it: the verdict first, then the reasons, then what an LMS would see. */
export function textReport(report: PackageReport): string {
  return [
    printable(report.file),
    report.verdict.sentence,
    '',
    `  ${factsOf(report).join(' · ')}`,
    ...SECTIONS.flatMap(([severity, heading]) => section(report.findings, severity, heading)),
    ...report.launched.flatMap((part) => describePart(part, report.runTime)),
    '',
  ].join('\n');
}

const SECTIONS: readonly (readonly [Severity, string])[] = [
  ['stops', 'Why it will not work'],
  ['loses', 'What gets lost'],
  ['warns', 'What to know'],
  ['notes', 'Notes'],
];
/** How many places are named for one finding. */
const MOST_PLACES = 4;
const MOST_CALLS = 60;

function factsOf({ title, edition, zipBytes, fileCount, partCount }: PackageReport) {
  return [
    ...(title === '' ? [] : [`“${printable(title)}”`]),
    edition ?? 'not SCORM',
    formatSize(zipBytes),
    ...(fileCount === 0 ? [] : [countFiles(fileCount)]),
    ...(edition === undefined ? [] : [partCount === 1 ? '1 part' : `${partCount} parts`]),
  ];
}

function section(
  findings: readonly Finding[],
  severity: Severity,
  heading: string,
): readonly string[] {
  const groups = Map.groupBy(
    findings.filter((each) => severityOf(each) === severity),
    ({ code }) => code,
  );
  if (groups.size === 0) return [];
  return ['', `  ${heading}`, ...[...groups.values()].flatMap(describeGroup)];
}

/** Findings of one code: each place, and the reason and advice once. */
function describeGroup(group: readonly Finding[]): readonly string[] {
  const [first] = group;
  if (!first) return [];
  const { why, fix } = inWords(first);
  const left = group.length - MOST_PLACES;
  return [
    '',
    ...group.slice(0, MOST_PLACES).map(describePlace),
    ...(left > 0 ? [`    … and ${left} more like this`] : []),
    `      Why: ${why}`,
    `      Fix: ${fix}`,
  ];
}

function describePlace(found: Finding): string {
  const { message } = inWords(found);
  return found.file === '' ? `    ${message}` : `    ${found.file}: ${message}`;
}

function describePart({ part, openings }: LaunchedPart, runTime: Standard): readonly string[] {
  return [
    '',
    `  What an LMS sees of “${printable(part.title)}” (${printable(part.path)})`,
    ...openings.flatMap((opening, index) => describeOpening(opening, index, runTime)),
  ];
}

const ORDINALS = ['First opening', 'Second opening'];

function describeOpening(opening: Opening, index: number, runTime: Standard): readonly string[] {
  const seen = seenRecord(opening, runTime);
  const session = `${seen.started ? 'started' : 'never started'}, ${seen.ended ? 'ended' : 'not ended'}`;
  const refused = seen.refused > 0 ? `, ${seen.refused} refused` : '';
  const lines = withoutRepeats(opening.calls.map(describeCall));
  const left = Math.max(lines.length - MOST_CALLS, 0);
  return [
    '',
    `    ${ORDINALS[index] ?? ''}`,
    `      session   ${session}; ${seen.read} read, ${seen.set} set${refused}, ${seen.stored} stored`,
    `      status    ${printable(seen.status)}`,
    `      score     ${printable(seen.score)}`,
    `      exit      ${printable(seen.exit)}`,
    `      time      ${printable(seen.time)}`,
    `      progress  ${seen.savedCharacters} characters saved, ${seen.answers} answers`,
    ...lines.slice(0, MOST_CALLS).map((line) => `        ${line}`),
    ...(left > 0
      ? [`        … and ${left} lines more (everything is there with --format json)`]
      : []),
  ];
}

/** The same call over and over is one line. */
function withoutRepeats(lines: readonly string[]): readonly string[] {
  const kept: { readonly line: string; times: number }[] = [];
  for (const line of lines) {
    const last = kept.at(-1);
    if (last?.line === line) last.times += 1;
    else kept.push({ line, times: 1 });
  }
  return kept.map(({ line, times }) => (times === 1 ? line : `${line}  (${times} times)`));
}

function describeCall({ call, element, value, length = 0, result, error }: ObservedCall): string {
  const written = value === undefined ? undefined : JSON.stringify(cut(value, length));
  const given = [element, written].filter((each) => each !== undefined).join(', ');
  // Reading what nobody has set yet is an error by number only.
  const isUnset = error === 403 && call === 'GetValue';
  const failed = error === 0 ? '' : isUnset ? '  (not set yet)' : `  (error ${error})`;
  return `${printable(`${call}(${given})`)} → ${printable(cut(result, result.length)) || '""'}${failed}`;
}

const cut = (text: string, length: number): string =>
  text.length <= 60 ? text : `${text.slice(0, 40)}… (${length} characters)`;
