import type { PageEnvironment } from './page-environment.ts';
import { nextSaveAtMs } from './save-schedule.ts';

export interface SaveLoop {
  /** Something changed and is to be saved soon. */
  change(kind: 'part-completed' | 'other'): void;
  /** Saves at once, whatever the schedule says. Answers whether it succeeded. */
  saveNow(): Promise<boolean>;
  isFailing(): boolean;
  hasUnsaved(): boolean;
  stop(): void;
}

export interface SaveLoopOptions {
  readonly environment: PageEnvironment;
  /** Makes one attempt. Begins before it returns. @param idleMs since the attempt before */
  readonly save: (idleMs: number) => Promise<boolean>;
  /** Whether a save is worth while although nothing changed. */
  readonly isActive: () => boolean;
  readonly onState: (state: 'saving' | 'saved' | 'not-saved') => void;
}

/** One failure in passing is not worth worrying a learner about. */
const FAILURES_SHOWN = 2;

/** Makes saves happen: on schedule, on demand, and again when they fail. */
export function createSaveLoop(options: SaveLoopOptions): SaveLoop {
  const { environment, onState } = options;
  let savedAtMs = environment.monotonicMs();
  let restedAtMs = savedAtMs;
  let changedAtMs: number | undefined;
  let isPartCompleted = false;
  let failures = 0;
  let failedAtMs = 0;
  let attempts = 0;
  let lastFailedAttempt = 0;
  let inFlight = 0;
  let isStopped = false;
  let cancelTimer: (() => void) | undefined;

  function hasUnsaved(): boolean {
    return changedAtMs !== undefined || inFlight > 0 || failures > 0;
  }

  function update(): void {
    if (isStopped) return;
    onState(failures >= FAILURES_SHOWN ? 'not-saved' : hasUnsaved() ? 'saving' : 'saved');
    const dueAtMs = nextSaveAtMs({
      savedAtMs,
      restedAtMs,
      changedAtMs,
      isPartCompleted,
      failures,
      failedAtMs,
    });
    cancelTimer?.();
    cancelTimer = environment.setTimer(onDue, Math.max(0, dueAtMs - environment.monotonicMs()));
  }

  function onDue(): void {
    if (inFlight > 0) return;
    if (hasUnsaved() || options.isActive()) {
      void saveNow();
      return;
    }
    restedAtMs = environment.monotonicMs();
    update();
  }

  async function saveNow(): Promise<boolean> {
    const attempt = (attempts += 1);
    const idleMs = environment.monotonicMs() - savedAtMs;
    savedAtMs = restedAtMs = environment.monotonicMs();
    changedAtMs = undefined;
    isPartCompleted = false;
    inFlight += 1;
    const saving = options.save(idleMs);
    update();
    const isSaved = await saving;
    inFlight -= 1;
    if (!isSaved) {
      failures += 1;
      failedAtMs = environment.monotonicMs();
      lastFailedAttempt = attempt;
    } else if (attempt > lastFailedAttempt) {
      failures = 0;
    }
    update();
    return isSaved;
  }

  return {
    change(kind) {
      changedAtMs ??= environment.monotonicMs();
      isPartCompleted ||= kind === 'part-completed';
      update();
    },
    saveNow,
    isFailing: () => failures > 0,
    hasUnsaved,
    stop() {
      isStopped = true;
      cancelTimer?.();
    },
  };
}
