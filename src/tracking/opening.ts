import type { ModuleDefinition } from '../progress/module-definition.ts';
import type { LaunchInfo, NotRecordedReason } from '../progress/progress-store.ts';
import { decodeSnapshot, type DecodedSnapshot } from '../progress/snapshot.ts';
import type { Launch } from './learning-record.ts';
import { fromRank, isFinished, raiseStatus } from './status-ladder.ts';

/** What the launch values mean for this session. */
export interface Opening {
  readonly state: DecodedSnapshot;
  readonly info: LaunchInfo;
  /** Why nothing but attended time may be put on record; `undefined` when all may. */
  readonly notRecorded: NotRecordedReason | undefined;
}

export function planOpening(
  launch: Launch,
  definition: ModuleDefinition,
  isOnlyTab: boolean,
): Opening {
  const state = decodeSnapshot(launch.snapshot, definition);
  return {
    state,
    info: {
      isStarted: true,
      notice: state.notice,
      passingScore: passingScoreInForce(launch, definition),
      wasFinished: isFinished(raiseStatus(launch.status, fromRank(state.rank))),
      hasExit: launch.hasExit,
    },
    notRecorded: reasonNotToRecord(launch, isOnlyTab),
  };
}

/** A pass mark of 0 would pass everybody: it is taken for one that nobody has set. */
function passingScoreInForce(
  { passingScore }: Launch,
  { assessment }: ModuleDefinition,
): number | undefined {
  if (!assessment) return undefined;
  return passingScore !== undefined && passingScore > 0 ? passingScore : assessment.passingScore;
}

/** Some LMSs do not protect a finished module: whatever is written replaces what was achieved. */
function reasonNotToRecord(launch: Launch, isOnlyTab: boolean): NotRecordedReason | undefined {
  if (!isOnlyTab) return 'second-tab';
  if (launch.mode !== 'normal' || isFinished(launch.status)) return 'review';
  return launch.isForCredit ? undefined : 'no-credit';
}
