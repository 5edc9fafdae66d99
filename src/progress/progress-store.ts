import { batch, signal, type ReadonlySignal } from '@preact/signals-core';
import type { MarkedAnswer } from '../quiz/mark-answer.ts';
import type { ModuleDefinition } from './module-definition.ts';
import { emptyProgress, type Progress } from './progress.ts';
import { reduceProgress } from './reduce-progress.ts';

/** Something a learner did. Sent by the islands and the part navigation; nothing else changes progress. */
export type ProgressEvent =
  | { readonly type: 'part-opened'; readonly partId: string }
  | { readonly type: 'part-completed'; readonly partId: string }
  | {
      readonly type: 'check-answered';
      readonly questionId: string;
      readonly chosen: readonly number[];
      readonly isCorrect: boolean;
    }
  | { readonly type: 'scenario-completed'; readonly scenarioId: string }
  /** A question of a measure. The first answer stays. */
  | { readonly type: 'measure-answered'; readonly result: QuizResultItem }
  | { readonly type: 'quiz-started'; readonly draw: readonly string[] }
  | {
      readonly type: 'quiz-answer-given';
      readonly questionId: string;
      readonly chosen: readonly number[];
    }
  | { readonly type: 'quiz-submitted'; readonly results: readonly QuizResultItem[] };

/** One answer of a submitted attempt, as marking left it. */
export type QuizResultItem = MarkedAnswer;

/** What the learner is told about saving. Always exactly one of these. */
export type SaveState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  /** Kept on the page, not yet accepted by the place of record. */
  | { readonly kind: 'not-saved' }
  /** Nothing is being put on record, and that is final for this session. */
  | { readonly kind: 'not-recorded'; readonly reason: NotRecordedReason };

export type NotRecordedReason =
  | 'no-record' // no LMS was found
  | 'review' // opened for review, or already finished
  | 'no-credit' // the LMS says this visit does not count
  | 'second-tab' // the module is open elsewhere
  | 'closed'; // the session has ended; the page must be opened again

/** Something the learner should know about how the module opened. */
export type LaunchNotice =
  /** The saved state could not be read; the learner starts fresh, the status on record stands. */
  | 'state-unreadable'
  /** The saved state comes from a newer release than this page. */
  | 'state-newer';

/** Work of an earlier visit that did not reach the place of record. The learner says what becomes of it. */
export interface WorkOffer {
  /** Milliseconds since 1970, in whole minutes. */
  readonly keptAtMs: number;
}

export interface LaunchInfo {
  /** `false` until the place of record has answered, or has failed to. */
  readonly isStarted: boolean;
  readonly notice: LaunchNotice | undefined;
  /** Pass mark in force, 0 to 1. `undefined` for a module without a graded quiz. */
  readonly passingScore: number | undefined;
  /** The module was already complete or passed when it was opened. */
  readonly wasFinished: boolean;
  readonly hasExit: boolean;
}

export interface ProgressStore {
  readonly definition: ModuleDefinition;
  readonly progress: ReadonlySignal<Progress>;
  readonly saveState: ReadonlySignal<SaveState>;
  readonly launch: ReadonlySignal<LaunchInfo>;
  readonly offer: ReadonlySignal<WorkOffer | undefined>;
  /** Applies an event. Events sent before `restore` are applied again on top of what is restored. */
  dispatch(event: ProgressEvent): void;
  /**
   * Calls back once for every event with the event and the progress it led to. Events sent before
   * `restore` are reported when it has put them on top of what was restored. Returns the way out.
   */
  subscribe(listener: (event: ProgressEvent, progress: Progress) => void): () => void;
  /** Called once by the session, when the place of record has answered. */
  restore(progress: Progress | undefined, launch: LaunchInfo): void;
  setSaveState(state: SaveState): void;
  setOffer(offer: WorkOffer | undefined): void;
  /** Puts work of an earlier visit in the place of what is there; see `mergeProgress`. */
  takeUp(progress: Progress): void;
}

export function createProgressStore(definition: ModuleDefinition): ProgressStore {
  const progress = signal(emptyProgress);
  const saveState = signal<SaveState>({ kind: 'starting' });
  const launch = signal<LaunchInfo>({
    isStarted: false,
    notice: undefined,
    passingScore: definition.assessment?.passingScore,
    wasFinished: false,
    hasExit: false,
  });
  const offer = signal<WorkOffer | undefined>(undefined);
  const listeners = new Set<Parameters<ProgressStore['subscribe']>[0]>();
  const early: ProgressEvent[] = [];

  function apply(event: ProgressEvent): void {
    progress.value = reduceProgress(progress.peek(), event, definition);
  }

  function report(event: ProgressEvent): void {
    for (const listener of [...listeners]) listener(event, progress.peek());
  }

  return {
    definition,
    progress,
    saveState,
    launch,
    offer,

    dispatch(event) {
      apply(event);
      if (launch.peek().isStarted) report(event);
      else early.push(event);
    },

    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },

    restore(restored, info) {
      if (launch.peek().isStarted) return;
      batch(() => {
        launch.value = info;
        progress.value = restored ?? emptyProgress;
        for (const event of early) {
          apply(event);
          report(event);
        }
      });
    },

    setSaveState(state) {
      const { kind } = saveState.peek();
      if (kind !== state.kind || kind === 'not-recorded') saveState.value = state;
    },

    setOffer(value) {
      offer.value = value;
    },

    takeUp(work) {
      progress.value = work;
    },
  };
}
