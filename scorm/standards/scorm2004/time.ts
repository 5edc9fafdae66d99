import { toUtcSeconds } from '../utc-seconds.ts';

/** `timeinterval` (RTE 4.1.1) in whole seconds, every part given: `PT0H2M5S`. */
export function toIsoDuration(durationMs: number): string {
  const total = Math.max(Math.floor(durationMs / 1000) || 0, 0);
  const hours = Math.floor(total / 3600);
  const minutes = Math.floor(total / 60) % 60;
  return `PT${hours}H${minutes}M${total % 60}S`;
}

/**
 * `time` (RTE 4.1.1), `YYYY-MM-DDThh:mm:ss` in UTC. Without `Z`: several LMSs refuse one that does
 * not follow a fraction, and others refuse fractions. `undefined` outside the years 1970 to 2038.
 */
export function toTimestamp(momentMs: number): string | undefined {
  return toUtcSeconds(momentMs);
}
