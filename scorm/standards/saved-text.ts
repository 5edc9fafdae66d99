/**
 * Longest saved state, in characters, whatever the standard. SCORM 1.2 promises 4096 (CMIString4096),
 * SCORM 2004 64,000; the 2nd edition promised 4000, and some LMSs still stop near there. A state that
 * needs more must not work in one package and be lost in another.
 */
export const SNAPSHOT_LIMIT = 4096;

/** Characters every LMS stores and returns unchanged. */
const keptCharacters = /^[A-Za-z0-9_~.:;-]*$/;

/**
 * Why a saved state must not be handed over, or `undefined`. It is never cut to fit: half a state is
 * no state.
 */
export function snapshotFault(snapshot: string): string | undefined {
  if (snapshot.length > SNAPSHOT_LIMIT) {
    return `${snapshot.length} characters are more than ${SNAPSHOT_LIMIT}`;
  }
  return keptCharacters.test(snapshot) ? undefined : 'it has characters that not every LMS keeps';
}
