import type {
  Launch,
  LearningRecord,
  RecordEntry,
  RecordStatus,
  TrackingResult,
} from '../../src/tracking/learning-record.ts';
import { defaultAdapterOptions, type AdapterOptions } from '../standards/adapter-options.ts';
import { isForCredit, toMode } from '../standards/launch-values.ts';
import { snapshotFault } from '../standards/saved-text.ts';
import { toShare, toShareText } from '../standards/share.ts';
import {
  scorm2004Elements as elements,
  scorm2004NotImplemented,
  type Scorm2004Api,
} from '../standards/scorm2004/data-model.ts';
import { toIsoDuration } from '../standards/scorm2004/time.ts';
import { openInteractionLog } from './interaction-log.ts';
import type { LmsApi, LmsCalls } from './lms-calls.ts';
import { createLmsRecord, type LmsRecordOptions, type Translation } from './lms-record.ts';
import { toScorm2004Interaction } from './scorm2004-answer.ts';
import { fromScorm2004Status, toScorm2004Status } from './scorm2004-status.ts';

export interface Scorm2004Options {
  readonly findApi: LmsRecordOptions<Scorm2004Api>['findApi'];
  readonly options?: AdapterOptions;
}

/** The record of an LMS that speaks SCORM 2004, 3rd or 4th edition. */
export function createScorm2004Record({
  findApi,
  options = defaultAdapterOptions,
}: Scorm2004Options): LearningRecord {
  return createLmsRecord({
    name: 'SCORM 2004',
    findApi,
    toLmsApi,
    translate: (calls) => translate(calls, options),
  });
}

const exits = { suspend: 'suspend', normal: 'normal', empty: '' } as const;

function toLmsApi(api: Scorm2004Api): LmsApi {
  return {
    initialize: () => api.Initialize(''),
    terminate: () => api.Terminate(''),
    getValue: (element) => api.GetValue(element),
    setValue: (element, value) => api.SetValue(element, value),
    commit: () => api.Commit(''),
    getLastError: () => api.GetLastError(),
  };
}

function translate(calls: LmsCalls, { exitAfterCompletion }: AdapterOptions): Translation {
  const interactions = openInteractionLog(calls, { notImplemented: scorm2004NotImplemented });
  const launch = readLaunch(calls, interactions.isSupported);
  let isComplete = launch.status.completion === 'complete';
  const exit = () => exits[isComplete ? exitAfterCompletion : 'suspend'];

  function write(entry: RecordEntry): TrackingResult {
    switch (entry.type) {
      case 'status':
        isComplete = entry.status.completion === 'complete';
        return writeStatus(calls, entry.status);
      case 'score':
        return writeScore(calls, entry.scaledScore);
      case 'answer':
        return interactions.record(toScorm2004Interaction(entry.answer));
      case 'snapshot':
        return writeSnapshot(calls, entry);
      case 'time':
        return calls.set(elements.sessionTime, toIsoDuration(entry.durationMs));
      case 'suspend':
        return calls.set(elements.exit, exit());
    }
  }

  return {
    launch,
    write,
    exit,
    // Without a request some players stay on an empty page. The other requests that close a player
    // make some LMSs refuse the closing save. An attempt that is over must not be suspended by it.
    beforeLeaving: () => {
      if (exit() === 'suspend') calls.set(elements.navigation, 'suspendAll');
    },
  };
}

function readLaunch(calls: LmsCalls, acceptsAnswers: boolean): Launch {
  const status = fromScorm2004Status(calls.get(elements.completion), calls.get(elements.success));
  return {
    learner: { id: calls.get(elements.learnerId), name: calls.get(elements.learnerName) },
    mode: toMode(calls.get(elements.mode)),
    isForCredit: isForCredit(calls.get(elements.credit)),
    status,
    isFirstLaunch: status.completion === 'unknown',
    snapshot: calls.get(elements.snapshot) || undefined,
    scaledScore: toShare(calls.get(elements.scoreScaled), 1),
    passingScore: toShare(calls.get(elements.passingScore), 1),
    acceptsAnswers,
    hasExit: true,
  };
}

function writeStatus(calls: LmsCalls, recordStatus: RecordStatus): TrackingResult {
  const { completion, success } = toScorm2004Status(recordStatus);
  return calls.setAll([
    [elements.completion, completion],
    [elements.success, success ?? ''],
  ]);
}

/** Scaled first: where the LMS knows a pass mark, it works out success from it. */
function writeScore(calls: LmsCalls, scaledScore: number): TrackingResult {
  const score = toShareText(scaledScore);
  if (!score) return calls.refuse(elements.scoreScaled, `${scaledScore} is no score`);
  return calls.setAll([
    [elements.scoreScaled, score.decimal],
    [elements.scoreRaw, score.percent],
    [elements.scoreMin, '0'],
    [elements.scoreMax, '100'],
  ]);
}

type SnapshotEntry = Extract<RecordEntry, { type: 'snapshot' }>;

function writeSnapshot(calls: LmsCalls, entry: SnapshotEntry): TrackingResult {
  const fault = snapshotFault(entry.snapshot);
  if (fault !== undefined) return calls.refuse(elements.snapshot, fault);
  const progress = toShareText(entry.progress);
  return calls.setAll([
    [elements.snapshot, entry.snapshot],
    [elements.location, entry.location],
    [elements.progress, progress?.decimal ?? ''],
  ]);
}
