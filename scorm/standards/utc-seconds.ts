/** Last moment SCORM 2004 can name: its `time` type ends with the year 2038 (RTE 4.1.1). */
const END_MS = Date.UTC(2039, 0, 1);

/** `YYYY-MM-DDThh:mm:ss` in UTC, or `undefined` outside the years 1970 to 2038. */
export function toUtcSeconds(momentMs: number): string | undefined {
  return momentMs >= 0 && momentMs < END_MS
    ? new Date(momentMs).toISOString().slice(0, 19)
    : undefined;
}
