import type {
  AnswerRecord,
  Launch,
  LearningRecord,
  RecordEntry,
  RecordStatus,
  TrackingResult,
} from '../../../src/tracking/learning-record.ts';

/**
 * How the place of record misbehaves. `refuses` keeps what it was handed and takes it with the next
 * commit; `loses` refuses and forgets; `lies` forgets and says that all is well.
 */
export type Fault = 'none' | 'refuses' | 'loses' | 'lies' | 'throws' | 'hangs';

interface Stored {
  status: RecordStatus;
  score: number | undefined;
  /** By question and quiz attempt. */
  answers: ReadonlyMap<string, AnswerRecord>;
  snapshot: string | undefined;
  location: string | undefined;
  progress: number | undefined;
  durationMs: number;
  isSuspended: boolean;
}

type Call = RecordEntry['type'] | 'commit' | 'finish' | 'leave';

export interface MemoryLms {
  /** What survives the page. */
  readonly stored: Readonly<Stored>;
  /** Everything that was asked of it, in order. */
  readonly calls: readonly Call[];
  readonly entries: readonly RecordEntry[];
  /** Every status that was ever stored. */
  readonly statuses: readonly RecordStatus[];
  /** Calls that came after a record was closed. */
  readonly lateCalls: readonly Call[];
  fault: Fault;
  /** Entries of these types are refused. */
  readonly refusedTypes: Set<RecordEntry['type']>;
  /** A new launch, with what is stored. */
  open(launch?: Partial<Launch>): LearningRecord;
  clearCalls(): void;
}

const unknown: RecordStatus = { completion: 'unknown', success: 'unknown' };
const ok: TrackingResult = { ok: true };

/** A place of record that keeps its values in memory and can be told to misbehave. */
export function createMemoryLms(before: Partial<Stored> = {}): MemoryLms {
  let stored: Stored = {
    status: unknown,
    score: undefined,
    answers: new Map(),
    snapshot: undefined,
    location: undefined,
    progress: undefined,
    durationMs: 0,
    isSuspended: false,
    ...before,
  };
  const calls: Call[] = [];
  const entries: RecordEntry[] = [];
  const statuses: RecordStatus[] = [];
  const lateCalls: Call[] = [];
  const refuse = (detail: string): TrackingResult => ({
    ok: false,
    problem: { kind: 'refused', detail },
  });

  const lms = {
    get stored() {
      return stored;
    },
    calls,
    entries,
    statuses,
    lateCalls,
    fault: 'none' as Fault,
    refusedTypes: new Set<RecordEntry['type']>(),
    clearCalls() {
      calls.length = 0;
      entries.length = 0;
    },
    open,
  };

  function open(overrides: Partial<Launch> = {}): LearningRecord {
    let pending: RecordEntry[] = [];
    let isOpen = false;
    const ask = (call: Call) => (isOpen ? calls : lateCalls).push(call);
    const timeBeforeMs = stored.durationMs;

    function store(): void {
      for (const entry of pending) stored = withEntry(stored, entry, timeBeforeMs);
      if (pending.some(({ type }) => type === 'status')) statuses.push(stored.status);
      pending = [];
    }

    function attempt(): TrackingResult {
      switch (lms.fault) {
        case 'none':
          store();
          return ok;
        case 'throws':
          throw new Error('LMS gone');
        case 'lies':
          pending = [];
          return ok;
        case 'loses':
          pending = [];
          return refuse('memory: commit 101');
        case 'refuses':
        case 'hangs':
          return refuse('memory: commit 101');
      }
    }

    return {
      name: 'memory',
      async start() {
        isOpen = true;
        return {
          ok: true,
          launch: {
            learner: { id: 'pc-1829', name: 'Ali, Sam' },
            mode: 'normal',
            isForCredit: true,
            status: stored.status,
            isFirstLaunch: stored.status.completion === 'unknown',
            snapshot: stored.snapshot,
            scaledScore: stored.score,
            passingScore: undefined,
            acceptsAnswers: true,
            hasExit: true,
            ...overrides,
          },
        };
      },
      write(entry) {
        ask(entry.type);
        if (!isOpen) return { ok: false, problem: { kind: 'closed', detail: 'memory: closed' } };
        entries.push(entry);
        if (lms.refusedTypes.has(entry.type)) return refuse(`memory: ${entry.type} 401`);
        pending.push(entry);
        return ok;
      },
      async commit() {
        ask('commit');
        return lms.fault === 'hangs' ? new Promise(() => undefined) : attempt();
      },
      finish(leave = false) {
        ask(leave ? 'leave' : 'finish');
        isOpen = false;
        return attempt();
      },
    };
  }

  return lms;
}

function withEntry(stored: Stored, entry: RecordEntry, timeBeforeMs: number): Stored {
  switch (entry.type) {
    case 'status':
      return { ...stored, status: entry.status };
    case 'score':
      return { ...stored, score: entry.scaledScore };
    case 'answer': {
      const key = `${entry.answer.questionId}, attempt ${entry.answer.quizAttempt}`;
      return { ...stored, answers: new Map([...stored.answers, [key, entry.answer]]) };
    }
    case 'snapshot': {
      const { snapshot, location, progress } = entry;
      return { ...stored, snapshot, location, progress };
    }
    case 'time':
      return { ...stored, durationMs: timeBeforeMs + entry.durationMs };
    case 'suspend':
      return { ...stored, isSuspended: true };
  }
}
