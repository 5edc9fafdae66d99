export interface SaveSituation {
  /** When the last save began. */
  readonly savedAtMs: number;
  /** When it was last found that there was nothing to save, or `savedAtMs`. */
  readonly restedAtMs: number;
  /** When the oldest change since then was made. */
  readonly changedAtMs: number | undefined;
  /** Whether one of the changes since then completed a part. */
  readonly isPartCompleted: boolean;
  /** Saves in a row that failed, and when the last of them did. */
  readonly failures: number;
  readonly failedAtMs: number;
}

/** The most work that a closing page may take with it. */
const LONGEST_UNSAVED_MS = 15_000;
const LEAST_BETWEEN_PARTS_MS = 15_000;
/** Also keeps a learner who is at work signed in. */
const LONGEST_BETWEEN_SAVES_MS = 3 * 60_000;
const FIRST_RETRIES_MS = [1000, 5000, 30_000];
const LATER_RETRIES_MS = 60_000;

/** When to save next, in the same time as the situation; in the past means at once. */
export function nextSaveAtMs(situation: SaveSituation): number {
  const { savedAtMs, restedAtMs, changedAtMs, failures, failedAtMs } = situation;
  if (failures > 0) return failedAtMs + (FIRST_RETRIES_MS[failures - 1] ?? LATER_RETRIES_MS);
  if (changedAtMs === undefined) return restedAtMs + LONGEST_BETWEEN_SAVES_MS;
  return situation.isPartCompleted
    ? savedAtMs + LEAST_BETWEEN_PARTS_MS
    : changedAtMs + LONGEST_UNSAVED_MS;
}
