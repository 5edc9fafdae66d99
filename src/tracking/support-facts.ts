import type { ProgressStore, SaveState } from '../progress/progress-store.ts';
import { encodeSnapshot } from '../progress/snapshot.ts';
import type { Launch, LearningRecord, RecordedCall } from './learning-record.ts';

/** What a support report is made of. Nothing in it says who the learner is. */
export interface SupportFacts {
  readonly moduleId: string;
  readonly release: number;
  /** The place of record as the adapter calls it. */
  readonly place: string;
  readonly saveState: SaveState;
  /** `undefined` where the record could not be opened. */
  readonly launch: Omit<Launch, 'learner' | 'snapshot'> | undefined;
  /** In characters; that of now without the counts of saves. */
  readonly snapshotLength: { readonly atLaunch: number; readonly now: number };
  readonly calls: readonly RecordedCall[];
}

export function supportFactsOf(
  { definition, progress, saveState }: ProgressStore,
  record: LearningRecord,
  launch: Launch | undefined,
): SupportFacts {
  const now = encodeSnapshot(
    { progress: progress.peek(), rank: 0, saveCount: 0, recordedAttempts: 0 },
    definition,
  );
  return {
    moduleId: definition.id,
    release: definition.release,
    place: record.name,
    saveState: saveState.peek(),
    launch: launch && withoutLearner(launch),
    snapshotLength: {
      atLaunch: launch?.snapshot?.length ?? 0,
      now: now.ok ? now.text.length : now.length,
    },
    calls: record.diagnostics?.() ?? [],
  };
}

function withoutLearner({
  mode,
  isForCredit,
  status,
  isFirstLaunch,
  scaledScore,
  passingScore,
  acceptsAnswers,
  hasExit,
}: Launch): SupportFacts['launch'] {
  return {
    mode,
    isForCredit,
    status,
    isFirstLaunch,
    scaledScore,
    passingScore,
    acceptsAnswers,
    hasExit,
  };
}
