import type { PageEnvironment } from './page-environment.ts';

export interface AttendedTime {
  /** Whole milliseconds attended so far. */
  durationMs(): number;
  /** Whether the page is in view and the learner did something within the last `withinMs`. */
  isActive(withinMs: number): boolean;
}

/** The most that counts of a stretch in which nothing on the page was touched. */
const LONGEST_STRETCH_MS = 10 * 60_000;

/** Measures the time the page is in view, from the call on. */
export function createAttendedTime(environment: PageEnvironment): AttendedTime {
  let attendedMs = 0;
  let stretchStartMs = environment.monotonicMs();
  let isInView = environment.isVisible();

  function stretchMs(): number {
    return isInView ? environment.monotonicMs() - stretchStartMs : 0;
  }

  function beginStretch(): void {
    attendedMs += Math.min(stretchMs(), LONGEST_STRETCH_MS);
    stretchStartMs = environment.monotonicMs();
    isInView = environment.isVisible();
  }

  environment.onActivity(beginStretch);
  environment.onVisibilityChange(beginStretch);

  return {
    durationMs: () => Math.floor(attendedMs + Math.min(stretchMs(), LONGEST_STRETCH_MS)),
    isActive: (withinMs) => isInView && stretchMs() < withinMs,
  };
}
