import type { LearningRecord, TrackingResult } from './learning-record.ts';
import type { PageEnvironment } from './page-environment.ts';

interface CommitOptions {
  readonly record: LearningRecord;
  readonly environment: PageEnvironment;
  /** Whether the record's word is not enough: see below. */
  readonly needsProof: boolean;
}

const LONGEST_COMMIT_MS = 30_000;

/**
 * Commits, beginning before it returns, and answers whether that can be believed to have worked. Some
 * LMSs accept everything without having reached their server (Moodle does when the network is down), so
 * where it matters one of the page's own files is asked for as well.
 */
export async function commit({ record, environment, needsProof }: CommitOptions): Promise<boolean> {
  const committing = withinTime(environment, commitSafely(record));
  const isProven =
    needsProof || !environment.isOnline() ? environment.probe().catch(() => false) : true;
  const result = await committing;
  if (!result.ok) {
    environment.warn(result.problem.detail);
    return false;
  }
  if (await isProven) return true;
  environment.warn(`${record.name} accepted a commit, but its server cannot be reached.`);
  return false;
}

async function commitSafely(record: LearningRecord): Promise<TrackingResult> {
  try {
    return await record.commit();
  } catch (cause) {
    return failure(`${record.name} threw ${String(cause)} at a commit`);
  }
}

async function withinTime(
  environment: PageEnvironment,
  committing: Promise<TrackingResult>,
): Promise<TrackingResult> {
  return new Promise((resolve) => {
    const cancel = environment.setTimer(() => {
      resolve(failure('a commit was not answered in time'));
    }, LONGEST_COMMIT_MS);
    void committing.then((result) => {
      cancel();
      resolve(result);
    });
  });
}

/** Closes the record whatever comes of it. */
export function finish(
  { record, environment }: Pick<CommitOptions, 'record' | 'environment'>,
  leave: boolean,
): void {
  try {
    const result = record.finish(leave);
    if (!result.ok) environment.warn(result.problem.detail);
  } catch (cause) {
    environment.warn(`${record.name} threw ${String(cause)} when it was closed`);
  }
}

function failure(detail: string): TrackingResult {
  return { ok: false, problem: { kind: 'refused', detail } };
}
