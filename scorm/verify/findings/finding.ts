import { archiveFindings } from './archive-findings.ts';
import { contentFindings } from './content-findings.ts';
import type { FindingText, Severity } from './finding-text.ts';
import { launchFindings } from './launch-findings.ts';
import { manifestFileFindings } from './manifest-findings.ts';
import { recordFindings } from './record-findings.ts';
import { structureFindings } from './structure-findings.ts';

const texts = {
  ...archiveFindings,
  ...manifestFileFindings,
  ...structureFindings,
  ...contentFindings,
  ...launchFindings,
  ...recordFindings,
};

export type FindingCode = keyof typeof texts;

/** One thing to know about a package. */
export interface Finding {
  readonly code: FindingCode;
  /** Path in the archive, or the title of a part; empty for the package as a whole. */
  readonly file: string;
  readonly value: string;
  readonly other: string;
}

export interface FindingDetails {
  readonly file?: string;
  readonly value?: string;
  readonly other?: string;
}

export const finding = (
  code: FindingCode,
  { file = '', value = '', other = '' }: FindingDetails = {},
): Finding => ({
  code,
  file: printable(file),
  value: printable(value),
  other: printable(other),
});

/** A finding in words. */
export interface FindingInWords {
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
}

export function inWords({ code, value, other }: Finding): FindingInWords {
  const { severity, message, why, fix }: FindingText = texts[code];
  return {
    severity,
    message: message.replace(/\{(value|other)\}/g, (_, name: string) =>
      name === 'value' ? value : other,
    ),
    why,
    fix,
  };
}

/** All findings of one code in a few words, for the line with the verdict. */
export function inShort(code: FindingCode, values: readonly string[]): string {
  const text: FindingText = texts[code];
  const [first = '', second, ...others] = [...new Set(values)].toSorted();
  const more = others.length === 1 ? '1 other' : `${others.length} others`;
  const named = second === undefined ? [first] : [first, second];
  const list = others.length > 0 ? `${named.join(', ')} and ${more}` : named.join(' and ');
  return text.short.replace('{value}', () => list);
}

export const severityOf = ({ code }: Finding): Severity => texts[code].severity;

const MOST_CHARACTERS = 200;

/** Text from a package as it may be printed: one line, no control characters, not too long. */
export function printable(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line.length <= MOST_CHARACTERS ? line : `${line.slice(0, MOST_CHARACTERS)}…`;
}
