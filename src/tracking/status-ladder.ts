import type { Completion, RecordStatus, Success } from './learning-record.ts';

/** From low to high. Positions are stored as ranks in the snapshot. */
const COMPLETIONS: readonly Completion[] = ['unknown', 'incomplete', 'complete'];
const SUCCESSES: readonly Success[] = ['unknown', 'failed', 'passed'];

/** Both facts as one number, 0 to 8. */
export function toRank({ completion, success }: RecordStatus): number {
  return COMPLETIONS.indexOf(completion) * SUCCESSES.length + SUCCESSES.indexOf(success);
}

export function fromRank(rank: number): RecordStatus {
  return {
    completion: COMPLETIONS[Math.floor(rank / SUCCESSES.length)] ?? 'unknown',
    success: SUCCESSES[rank % SUCCESSES.length] ?? 'unknown',
  };
}

/** Nothing more can come: what is complete stays so, and only a failed module can still be passed. */
export function isFinished({ completion, success }: RecordStatus): boolean {
  return completion === 'complete' && success !== 'failed';
}

/** Whether a status says more than that the learner has begun. */
export function hasResult({ completion, success }: RecordStatus): boolean {
  return completion === 'complete' || success !== 'unknown';
}

/** The status after news: each fact only moves up, and what is complete does not become failed. */
export function raiseStatus(current: RecordStatus, news: RecordStatus): RecordStatus {
  const isLateFail = isFinished(current) && news.success === 'failed';
  return {
    completion: higher(COMPLETIONS, current.completion, news.completion),
    success: isLateFail ? current.success : higher(SUCCESSES, current.success, news.success),
  };
}

function higher<Value>(ladder: readonly Value[], a: Value, b: Value): Value {
  return ladder.indexOf(b) > ladder.indexOf(a) ? b : a;
}
