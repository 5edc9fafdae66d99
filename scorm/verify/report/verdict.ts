import { inShort, severityOf, type Finding } from '../findings/finding.ts';
import type { Severity } from '../findings/finding-text.ts';

/** `loses`: it imports, and records get lost or are wrong. */
export type VerdictKind = 'ready' | 'but' | 'loses' | 'stops';

export interface Verdict {
  readonly kind: VerdictKind;
  /** One line for those who read nothing else. */
  readonly sentence: string;
}

const MOST_REASONS = 3;

export function verdictOn(findings: readonly Finding[]): Verdict {
  const byCode = Map.groupBy(findings, ({ code }) => code);
  const reasons = (severity: Severity): readonly string[] => [
    ...new Set(
      [...byCode]
        .filter(([, [first]]) => first && severityOf(first) === severity)
        .map(([code, group]) =>
          inShort(
            code,
            group.map(({ value }) => value),
          ),
        ),
    ),
  ];
  const stops = reasons('stops');
  const loses = reasons('loses');
  const warns = reasons('warns');
  if (stops.length > 0) return { kind: 'stops', sentence: `Will not work: ${listed(stops)}` };
  if (loses.length > 0) {
    return { kind: 'loses', sentence: `Will import, but loses records: ${listed(loses)}` };
  }
  if (warns.length > 0) return { kind: 'but', sentence: `Will import, but ${listed(warns)}` };
  return findings.some(({ code }) => code === 'not-opened')
    ? { kind: 'ready', sentence: 'Ready to import, as far as can be seen without opening it' }
    : { kind: 'ready', sentence: 'Ready to import' };
}

/** Whether it keeps the check from succeeding. */
export const isBad = ({ kind }: Verdict): boolean => kind === 'stops' || kind === 'loses';

function listed(reasons: readonly string[]): string {
  const named = reasons.slice(0, MOST_REASONS).join('; ');
  const left = reasons.length - MOST_REASONS;
  return left > 0 ? `${named}; and ${left} more` : named;
}
