import type { Completion, RecordStatus, Success } from '../../src/tracking/learning-record.ts';
import { readWaitingAnswers, type WaitingAnswer } from './cmi5-answer.ts';
import { parseObject } from './cmi5-launch.ts';

/** Name of the one document that a module keeps at the LMS. */
export const OWN_DOCUMENT = 'groundings.progress';

const VERSION = 1;

/** A result that is said in a statement of its own. */
export type Report = 'completed' | 'passed' | 'failed';

/**
 * What is kept at the LMS between visits: everything that SCORM has elements for and cmi5 has not, which
 * results the LMS has confirmed to have on record, and which answers it has not.
 */
export interface KeptDocument extends RecordStatus {
  readonly snapshot: string | undefined;
  readonly location: string | undefined;
  /** 0 to 1. */
  readonly progress: number | undefined;
  /** 0 to 1. */
  readonly scaledScore: number | undefined;
  /** Attended time of all visits. */
  readonly durationMs: number;
  readonly reported: readonly Report[];
  readonly waiting: readonly WaitingAnswer[];
}

export const emptyDocument: KeptDocument = {
  completion: 'unknown',
  success: 'unknown',
  snapshot: undefined,
  location: undefined,
  progress: undefined,
  scaledScore: undefined,
  durationMs: 0,
  reported: [],
  waiting: [],
};

/** The same text for the same content. */
export function toDocumentText(kept: KeptDocument): string {
  return JSON.stringify({
    version: VERSION,
    completion: kept.completion,
    success: kept.success,
    scaledScore: kept.scaledScore,
    progress: kept.progress,
    location: kept.location,
    durationMs: kept.durationMs,
    reported: [...kept.reported].sort(),
    waiting: kept.waiting.length > 0 ? kept.waiting : undefined,
    snapshot: kept.snapshot,
  });
}

/** Reads what `toDocumentText` wrote; of any other text, what can be made sense of. */
export function fromDocumentText(text: string): KeptDocument {
  const document = parseObject(text) ?? {};
  const durationMs = document['durationMs'];
  const reported = document['reported'];
  return {
    completion: oneOf(['incomplete', 'complete'], document['completion']) ?? 'unknown',
    success: oneOf(['passed', 'failed'], document['success']) ?? 'unknown',
    scaledScore: share(document['scaledScore']),
    progress: share(document['progress']),
    location: nonEmpty(document['location']),
    durationMs: typeof durationMs === 'number' && durationMs > 0 ? Math.floor(durationMs) : 0,
    reported: Array.isArray(reported) ? REPORTS.filter((each) => reported.includes(each)) : [],
    waiting: readWaitingAnswers(document['waiting']),
    snapshot: nonEmpty(document['snapshot']),
  };
}

const REPORTS: readonly Report[] = ['completed', 'passed', 'failed'];

function oneOf<Value extends string>(values: readonly Value[], found: unknown): Value | undefined {
  return values.find((value) => value === found);
}

const share = (value: unknown): number | undefined =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined;

const nonEmpty = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/**
 * Ours, after another visit has written in between: the last to write has its way with the saved state,
 * as at every LMS, but no result is lost.
 */
export function withResultsOf(ours: KeptDocument, theirs: KeptDocument): KeptDocument {
  return {
    ...ours,
    completion: higher(COMPLETIONS, ours.completion, theirs.completion),
    success: higher(SUCCESSES, ours.success, theirs.success),
    scaledScore: max(ours.scaledScore, theirs.scaledScore),
    reported: REPORTS.filter((each) => [...ours.reported, ...theirs.reported].includes(each)),
  };
}

const COMPLETIONS: readonly Completion[] = ['unknown', 'incomplete', 'complete'];
const SUCCESSES: readonly Success[] = ['unknown', 'failed', 'passed'];

const higher = <Value>(ladder: readonly Value[], one: Value, other: Value): Value =>
  ladder.indexOf(other) > ladder.indexOf(one) ? other : one;

const max = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);
