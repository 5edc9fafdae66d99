/**
 * The session: from opening a learner's record until the page goes away. It reads the record once,
 * restores the store from it, and from then on puts on record what the store reports. It decides what
 * may be written and when; how is the adapter's affair. Whatever fails, the learner can go on: a
 * failure shows as a save state, its details go to the console, and nothing here throws.
 */
import type { NotRecordedReason, ProgressStore } from '../progress/progress-store.ts';
import { finish } from './commit.ts';
import type { Launch, LearningRecord, StartResult } from './learning-record.ts';
import { planOpening } from './opening.ts';
import { supportFactsOf, type SupportFacts } from './support-facts.ts';
import type { PageEnvironment } from './page-environment.ts';
import { createRecording, type Recording } from './recording.ts';
import type { TabLock } from './tab-lock.ts';

export interface LearnerSession {
  /** Opens the record and keeps it. Once; never rejects. */
  start(): Promise<void>;
  /** Saves without waiting for the next occasion. */
  saveNow(): void;
  /**
   * Saves and closes the record, because the learner chose to leave. Where the last save failed it
   * first tries again and stays if that fails too; asked a second time, it leaves all the same.
   */
  exit(): void;
  /** Takes up the work of an earlier visit that is on offer, or leaves it. */
  answerOffer(isWanted: boolean): void;
  /** All that helps support to find out why something was not recorded; see `SupportFacts`. */
  supportFacts(): SupportFacts;
  /** Closes the record without saving: for a learner who clears what this device keeps. */
  discard(): void;
}

export interface LearnerSessionOptions {
  readonly store: ProgressStore;
  readonly record: LearningRecord;
  readonly environment: PageEnvironment;
}

export function createLearnerSession(options: LearnerSessionOptions): LearnerSession {
  const { store, record, environment } = options;
  let phase: 'new' | 'starting' | 'open' | 'no-record' | 'closed' = 'new';
  let recording: Recording | undefined;
  let lock: TabLock | undefined;
  let hasTriedToLeave = false;
  let opened: Launch | undefined;

  function showNotRecorded(reason: NotRecordedReason): void {
    store.setSaveState({ kind: 'not-recorded', reason });
  }

  async function start(): Promise<void> {
    if (phase !== 'new') return;
    phase = 'starting';
    environment.onVisibilityChange(() => {
      if (!environment.isVisible()) saveNow();
    });
    environment.onPageHide(() => {
      close(() => recording?.close(false));
    });
    environment.onPageReturn(() => {
      if (phase === 'closed') showNotRecorded('closed');
    });

    const started = await startSafely(record);
    if (!started.ok) {
      environment.warn(started.problem.detail);
      phase = 'no-record';
      showNotRecorded('no-record');
      store.restore(undefined, { ...store.launch.peek(), isStarted: true });
      return;
    }
    await open(started.launch);
  }

  async function open(launch: Launch): Promise<void> {
    opened = launch;
    lock = await lockSafely(`groundings:${store.definition.id}:${launch.learner.id}`);
    const opening = planOpening(launch, store.definition, lock !== undefined);
    const { notRecorded } = opening;
    if (phase === 'closed') {
      lock?.release();
      showNotRecorded('closed');
    } else {
      phase = 'open';
      if (notRecorded) showNotRecorded(notRecorded);
      if (notRecorded !== 'second-tab') {
        recording = createRecording({ ...options, launch, opening });
      }
    }
    store.restore(opening.state.progress, opening.info);
    saveNow();
  }

  function saveNow(): void {
    if (phase === 'open') void recording?.saveNow();
  }

  function close(end: () => void): void {
    if (phase !== 'starting' && phase !== 'open') return;
    phase = 'closed';
    end();
    lock?.release();
  }

  function leave(): void {
    close(() => {
      if (recording) recording.close(true);
      else finish(options, true);
    });
    showNotRecorded('closed');
  }

  return {
    start,
    saveNow,
    exit() {
      if (phase !== 'open') return;
      if (!recording?.isFailing() || hasTriedToLeave) {
        leave();
        return;
      }
      hasTriedToLeave = true;
      void recording.saveNow().then((isSaved) => {
        if (isSaved && phase === 'open') leave();
      });
    },
    answerOffer(isWanted) {
      if (phase === 'open') recording?.answerOffer(isWanted);
    },
    supportFacts: () => supportFactsOf(store, record, opened),
    discard() {
      if (phase !== 'open') return;
      close(() => recording?.discard());
      showNotRecorded('closed');
    },
  };

  async function lockSafely(name: string): Promise<TabLock | undefined> {
    try {
      return await environment.takeTabLock(name);
    } catch (cause) {
      environment.warn(`No lock for this tab: ${String(cause)}`);
      return { release: () => undefined };
    }
  }
}

async function startSafely(record: LearningRecord): Promise<StartResult> {
  try {
    return await record.start();
  } catch (cause) {
    const detail = `${record.name} threw ${String(cause)} when it was opened`;
    return { ok: false, problem: { kind: 'not-found', detail } };
  }
}
