import { toUtcSeconds } from '../utc-seconds.ts';

const LONGEST_CENTISECONDS = 9999 * 360_000 + 59 * 6_000 + 5_999;

/**
 * CMITimespan, `HHHH:MM:SS.SS`. Every part is padded: some LMSs read `.5` as five hundredths. A
 * longer duration than the format can hold becomes the longest one.
 */
export function toCmiTimespan(durationMs: number): string {
  const total = Math.min(Math.max(Math.floor(durationMs / 10) || 0, 0), LONGEST_CENTISECONDS);
  const hours = pad(Math.floor(total / 360_000), 4);
  const minutes = pad(Math.floor(total / 6_000) % 60, 2);
  const seconds = pad(Math.floor(total / 100) % 60, 2);
  return `${hours}:${minutes}:${seconds}.${pad(total % 100, 2)}`;
}

/** CMITime, `HH:MM:SS`, in UTC. `undefined` for a moment that no calendar has. */
export function toCmiTime(momentMs: number): string | undefined {
  return toUtcSeconds(momentMs)?.slice(-8);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
