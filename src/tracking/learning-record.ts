/**
 * The tracking port: everything the rest of the product knows about the place where a learner's
 * record is kept. One adapter per standard implements it. The port speaks our words; an adapter
 * translates them, keeps no timers, decides nothing, and never throws.
 */

export type Completion = 'unknown' | 'incomplete' | 'complete';
export type Success = 'unknown' | 'passed' | 'failed';

/** What the record says about the module as a whole. Two facts, whatever the standard makes of them. */
export interface RecordStatus {
  readonly completion: Completion;
  readonly success: Success;
}

/** What the place of record told us when the module was opened. Read once; never asked again. */
export interface Launch {
  readonly learner: { readonly id: string; readonly name: string };
  /** `review` and `browse` launches must not change the record. */
  readonly mode: 'normal' | 'browse' | 'review';
  /** Whether results count. `false` must not change the record either. */
  readonly isForCredit: boolean;
  readonly status: RecordStatus;
  /** Whether the place of record had no status of its own yet. */
  readonly isFirstLaunch: boolean;
  /** Saved state as we wrote it, or any text at all: it comes from outside. */
  readonly snapshot: string | undefined;
  /** Score on record, 0 to 1. */
  readonly scaledScore: number | undefined;
  /** Pass mark set by the place of record, 0 to 1. It wins over the module's own. */
  readonly passingScore: number | undefined;
  /** Whether single answers can be recorded. */
  readonly acceptsAnswers: boolean;
  /** Whether the learner can leave through a button of ours (an LMS player), or simply goes away. */
  readonly hasExit: boolean;
}

/** One response to one graded question, in one submitted quiz attempt. */
export interface AnswerRecord {
  readonly questionId: string;
  /** `because`: the reason given for a `truefalse` answer, which is recorded as a choice of its own. */
  readonly part?: 'because';
  readonly kind: 'single' | 'multiple' | 'truefalse' | 'order' | 'match';
  /** Which submission of the quiz this belongs to, from 1. */
  readonly quizAttempt: number;
  /** Keys of all options or items in file order; an index below points into this list. */
  readonly optionKeys: readonly string[];
  /** Keys of what the options are matched to, in file order. Only for `match`. */
  readonly promptKeys?: readonly string[];
  /**
   * The answer as indexes. `single`, `multiple`: options chosen, ascending. `truefalse`: 0 for true,
   * 1 for false. `order`: all items in the learner's order. `match`: the option for each prompt.
   * Empty where nothing was answered.
   */
  readonly chosen: readonly number[];
  /** The right answer, in the same form. */
  readonly correct: readonly number[];
  readonly isCorrect: boolean;
  /** When the quiz was submitted, milliseconds since 1970. */
  readonly answeredAtMs: number;
}

/**
 * The closed set of things that may be put on record. Nothing else about a learner can leave the
 * page: no free text, no practice answers, no reading behaviour.
 */
export type RecordEntry =
  | { readonly type: 'status'; readonly status: RecordStatus }
  /** 0 to 1, in whole per cent. */
  | { readonly type: 'score'; readonly scaledScore: number }
  /** The same answer may come again after a commit that failed; it then takes its own place. */
  | { readonly type: 'answer'; readonly answer: AnswerRecord }
  /** Saved state, the part to resume at, and the share of parts completed (0 to 1). */
  | {
      readonly type: 'snapshot';
      readonly snapshot: string;
      readonly location: string;
      readonly progress: number;
    }
  /** Attended time since launch, cumulative, in milliseconds. */
  | { readonly type: 'time'; readonly durationMs: number }
  /** Ask the place of record to keep this session open for a later return. */
  | { readonly type: 'suspend' };

export interface TrackingProblem {
  /**
   * `not-found`: no place of record is reachable. `refused`: it answered that it did not take the
   * value. `closed`: the record has been finished.
   */
  readonly kind: 'not-found' | 'refused' | 'closed';
  /** For the console and for support: adapter, element and error code. Never shown to a learner. */
  readonly detail: string;
}

export type StartResult =
  | { readonly ok: true; readonly launch: Launch }
  | { readonly ok: false; readonly problem: TrackingProblem };

export type TrackingResult =
  { readonly ok: true } | { readonly ok: false; readonly problem: TrackingProblem };

/** One call to the place of record, as it was made and answered. Never holds who the learner is. */
export interface RecordedCall {
  readonly call: 'initialize' | 'get' | 'set' | 'commit' | 'terminate';
  readonly element?: string;
  readonly value?: string;
  readonly result: string;
  /** The place of record's own code, where it was asked for one. */
  readonly errorCode?: string;
}

export interface LearningRecord {
  /** For messages to the console: `SCORM 1.2`, `this device`. */
  readonly name: string;
  /** Finds the place of record, opens it and reads the launch values. At most once. */
  start(): Promise<StartResult>;
  /** Hands over one value. Success means accepted, not stored. */
  write(entry: RecordEntry): TrackingResult;
  /** Asks for everything handed over to be stored. Begins before it returns. */
  commit(): Promise<TrackingResult>;
  /**
   * Closes the record. Works inside `pagehide`; later writes answer `closed`.
   * @param leave ask the player to close, because the learner used our Exit button
   */
  finish(leave?: boolean): TrackingResult;
  /** The last calls, oldest first, for support. Absent where there are none to speak of. */
  diagnostics?(): readonly RecordedCall[];
}

/** A module whose record is kept on this device. */
export interface DeviceRecord {
  readonly moduleId: string;
  readonly status: RecordStatus;
  /** Share of parts completed, 0 to 1. */
  readonly progress: number;
}

/** What one adapter script offers to the pages. */
export interface LearningRecordProvider {
  createLearningRecord(module: { readonly moduleId: string }): LearningRecord;
  /** Present only where records are kept on this device. */
  readonly device?: {
    list(): readonly DeviceRecord[];
    /** Removes everything kept for one module, or for all. */
    clear(moduleId?: string): void;
    /** `false` where the browser does not let pages keep anything. */
    isPersistent(): boolean;
  };
}
