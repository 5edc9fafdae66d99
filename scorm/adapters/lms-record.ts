import type {
  Launch,
  LearningRecord,
  RecordEntry,
  StartResult,
  TrackingProblem,
  TrackingResult,
} from '../../src/tracking/learning-record.ts';
import { createLmsCalls, type LmsApi, type LmsCalls } from './lms-calls.ts';

/** One standard's words for an open record. */
export interface Translation {
  readonly launch: Launch;
  write(entry: RecordEntry): TrackingResult;
  /** What the LMS is to be told of how the learner leaves, where that can change. */
  exit?(): string;
  /** Called once, just before a record is closed because the learner used our Exit button. */
  beforeLeaving?(): void;
}

export interface LmsRecordOptions<Api> {
  readonly name: string;
  /** The LMS's object. May take its time, may find nothing, may fail. */
  readonly findApi: () => Promise<Api | undefined> | Api | undefined;
  readonly toLmsApi: (api: Api) => LmsApi;
  /** Reads the launch values; called once, when the record has been opened. */
  readonly translate: (calls: LmsCalls) => Translation;
}

interface OpenRecord {
  readonly calls: LmsCalls;
  readonly translation: Translation;
}

/** The life of a record at an LMS, the same in every standard: opened once, closed once. */
export function createLmsRecord<Api>(options: LmsRecordOptions<Api>): LearningRecord {
  const { name } = options;
  let record: OpenRecord | undefined;
  let calls: LmsCalls | undefined;
  let whyNotOpen = problem('not-found', 'has not been opened');
  let hasStarted = false;
  let isFinished = false;
  let exitWritten: string | undefined;
  let exitStored: string | undefined;

  function problem(kind: TrackingProblem['kind'], what: string): TrackingProblem {
    return { kind, detail: `${name}: ${what}` };
  }

  function whileOpen(action: (open: OpenRecord) => TrackingResult): TrackingResult {
    const result = record ? action(record) : { ok: false as const, problem: whyNotOpen };
    return result.ok ? result : { ok: false, problem: result.problem };
  }

  function stayClosed(why: TrackingProblem): StartResult {
    whyNotOpen = why;
    return { ok: false, problem: why };
  }

  async function findApi(): Promise<Api | undefined> {
    try {
      return await options.findApi();
    } catch {
      return undefined;
    }
  }

  return {
    name,

    async start() {
      if (hasStarted) return { ok: false, problem: problem('refused', 'can be opened only once') };
      hasStarted = true;
      const api = await findApi();
      if (isFinished) return stayClosed(problem('closed', 'was closed before opening'));
      if (!api) return stayClosed(problem('not-found', 'no LMS API was found'));
      calls = createLmsCalls(name, options.toLmsApi(api));
      const opened = calls.initialize();
      if (!opened.ok) return stayClosed(opened.problem);
      record = { calls, translation: options.translate(calls) };
      return { ok: true, launch: record.translation.launch };
    },

    write(entry) {
      return whileOpen(({ translation }) => {
        if (entry.type !== 'suspend') return translation.write(entry);
        const exit = translation.exit?.() ?? 'suspend';
        if (exit === exitStored) return { ok: true };
        const result = translation.write(entry);
        exitWritten = result.ok ? exit : undefined;
        return result;
      });
    },

    commit() {
      return Promise.resolve(
        whileOpen(({ calls }) => {
          const result = calls.commit();
          exitStored = result.ok ? exitWritten : undefined;
          return result;
        }),
      );
    },

    finish(leave = false) {
      isFinished = true;
      exitStored = undefined;
      return whileOpen(({ calls, translation }) => {
        if (leave) translation.beforeLeaving?.();
        return calls.terminate();
      });
    },

    diagnostics: () => calls?.log() ?? [],
  };
}
