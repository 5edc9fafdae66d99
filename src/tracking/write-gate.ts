import { LONGEST_SNAPSHOT } from '../progress/snapshot.ts';
import { checkedAnswer } from './answer-check.ts';
import type {
  LearningRecord,
  RecordEntry,
  RecordStatus,
  TrackingResult,
} from './learning-record.ts';

/** The only way to a learner's record. */
export type WriteGate = (entry: RecordEntry) => TrackingResult;

/**
 * Lets through what has exactly the shape of a record entry, as a copy with nothing else in it; all
 * other things are refused. Types alone do not hold at run time, and what is written here leaves the
 * page: a learner's words must have no way through.
 * @param recordable the types of entries that the table of recorded data lists for the module
 */
export function createWriteGate(
  record: LearningRecord,
  recordable: ReadonlySet<RecordEntry['type']>,
): WriteGate {
  return (entry) => {
    const checked = checkedSafely(entry);
    if (!checked) return refused('something that is no record entry was stopped');
    if (!recordable.has(checked.type)) {
      return refused(`this module does not record "${checked.type}"`);
    }
    try {
      return record.write(checked);
    } catch (cause) {
      return refused(`${record.name} threw ${String(cause)} at "${checked.type}"`);
    }
  };
}

/** What is broken enough to fail the check is no entry either. */
function checkedSafely(entry: RecordEntry): RecordEntry | undefined {
  try {
    return checkedEntry(entry);
  } catch {
    return undefined;
  }
}

function refused(detail: string): TrackingResult {
  return { ok: false, problem: { kind: 'refused', detail: `write gate: ${detail}` } };
}

const IDENTIFIER = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const LONGEST_IDENTIFIER = 48;
const SNAPSHOT = /^[A-Za-z0-9_~.:;-]+$/;

const isOneOf = (value: unknown, ...known: readonly unknown[]) => known.includes(value);
const isShare = (value: number) => Number.isFinite(value) && value >= 0 && value <= 1;
const isWholePercent = (value: number) => isShare(value) && Math.round(value * 100) / 100 === value;
const isCount = (value: number, least: number) => Number.isSafeInteger(value) && value >= least;
const isText = (value: string, form: RegExp, longest: number) =>
  typeof value === 'string' && value.length <= longest && form.test(value);
const isIdentifier = (value: string) => isText(value, IDENTIFIER, LONGEST_IDENTIFIER);

function checkedEntry(entry: RecordEntry): RecordEntry | undefined {
  switch (entry.type) {
    case 'status': {
      const { completion, success } = entry.status;
      return isStatus(entry.status)
        ? { type: 'status', status: { completion, success } }
        : undefined;
    }
    case 'score': {
      const { scaledScore } = entry;
      return isWholePercent(scaledScore) ? { type: 'score', scaledScore } : undefined;
    }
    case 'answer': {
      const answer = checkedAnswer(entry.answer, isIdentifier);
      return answer && { type: 'answer', answer };
    }
    case 'snapshot': {
      const { snapshot, location, progress } = entry;
      const isSound =
        isText(snapshot, SNAPSHOT, LONGEST_SNAPSHOT) && isIdentifier(location) && isShare(progress);
      return isSound ? { type: 'snapshot', snapshot, location, progress } : undefined;
    }
    case 'time': {
      const { durationMs } = entry;
      return isCount(durationMs, 0) ? { type: 'time', durationMs } : undefined;
    }
    case 'suspend':
      return { type: 'suspend' };
    default:
      return undefined;
  }
}

function isStatus({ completion, success }: RecordStatus): boolean {
  return (
    isOneOf(completion, 'unknown', 'incomplete', 'complete') &&
    isOneOf(success, 'unknown', 'passed', 'failed')
  );
}
