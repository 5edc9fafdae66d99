import type {
  Launch,
  LearningRecord,
  RecordEntry,
  TrackingResult,
} from '../../src/tracking/learning-record.ts';
import { defaultAdapterOptions, type AdapterOptions } from '../standards/adapter-options.ts';
import { isForCredit, toMode } from '../standards/launch-values.ts';
import { snapshotFault } from '../standards/saved-text.ts';
import { toShare, toShareText } from '../standards/share.ts';
import {
  scorm12Elements as elements,
  scorm12NotImplemented,
  type Scorm12Api,
} from '../standards/scorm12/data-model.ts';
import { toCmiTimespan } from '../standards/scorm12/time.ts';
import { openInteractionLog } from './interaction-log.ts';
import type { LmsApi, LmsCalls } from './lms-calls.ts';
import { createLmsRecord, type LmsRecordOptions, type Translation } from './lms-record.ts';
import { toScorm12Interaction } from './scorm12-answer.ts';
import { toDecoy } from './scorm12-decoy.ts';
import { fromLessonStatus, toLessonStatus } from './scorm12-status.ts';

export interface Scorm12Options {
  readonly findApi: LmsRecordOptions<Scorm12Api>['findApi'];
  /** For messages to the console. */
  readonly name?: string;
  readonly options?: AdapterOptions;
}

/** The record of an LMS that speaks SCORM 1.2. */
export function createScorm12Record({
  findApi,
  name = 'SCORM 1.2',
  options = defaultAdapterOptions,
}: Scorm12Options): LearningRecord {
  return createLmsRecord({
    name,
    findApi,
    toLmsApi,
    translate: (calls) => translate(calls, options),
  });
}

function toLmsApi(api: Scorm12Api): LmsApi {
  return {
    initialize: () => api.LMSInitialize(''),
    terminate: () => api.LMSFinish(''),
    getValue: (element) => api.LMSGetValue(element),
    setValue: (element, value) => api.LMSSetValue(element, value),
    commit: () => api.LMSCommit(''),
    getLastError: () => api.LMSGetLastError(),
  };
}

function translate(
  calls: LmsCalls,
  { exitAfterCompletion, reportPassAs }: AdapterOptions,
): Translation {
  const interactions = openInteractionLog(calls, {
    notImplemented: scorm12NotImplemented,
    toDecoy,
  });

  const launch = readLaunch(calls, interactions.isSupported);
  let sentScore = '';
  let isComplete = launch.status.completion === 'complete';
  // In 1.2 the word for a normal end is the empty one.
  const exit = () => (isComplete && exitAfterCompletion !== 'suspend' ? '' : 'suspend');

  /**
   * A score that is handed over again is written in the other form of the same number (90, 90.0):
   * Moodle does not send a value again that a failed commit carried.
   */
  function writeScore(scaledScore: number): TrackingResult {
    const score = toShareText(scaledScore);
    if (!score) return calls.refuse(elements.scoreRaw, `${scaledScore} is no score`);
    const decimals = sentScore === score.percent ? '.0' : '';
    sentScore = score.percent + decimals;
    return calls.setAll([
      [elements.scoreRaw, sentScore],
      [elements.scoreMin, `0${decimals}`],
      [elements.scoreMax, `100${decimals}`],
    ]);
  }

  function write(entry: RecordEntry): TrackingResult {
    switch (entry.type) {
      case 'status':
        isComplete = entry.status.completion === 'complete';
        return calls.set(elements.status, toLessonStatus(entry.status, reportPassAs));
      case 'score':
        return writeScore(entry.scaledScore);
      case 'answer':
        return interactions.record(toScorm12Interaction(entry.answer));
      case 'snapshot':
        return writeSnapshot(calls, entry.snapshot, entry.location);
      case 'time':
        return calls.set(elements.sessionTime, toCmiTimespan(entry.durationMs));
      case 'suspend':
        return calls.set(elements.exit, exit());
    }
  }

  return { launch, write, exit };
}

function readLaunch(calls: LmsCalls, acceptsAnswers: boolean): Launch {
  const status = fromLessonStatus(calls.get(elements.status));
  return {
    learner: { id: calls.get(elements.learnerId), name: calls.get(elements.learnerName) },
    mode: toMode(calls.get(elements.mode)),
    isForCredit: isForCredit(calls.get(elements.credit)),
    status,
    isFirstLaunch: status.completion === 'unknown',
    snapshot: calls.get(elements.snapshot) || undefined,
    scaledScore: toShare(calls.get(elements.scoreRaw), 100),
    passingScore: toShare(calls.get(elements.masteryScore), 100),
    acceptsAnswers,
    hasExit: true,
  };
}

function writeSnapshot(calls: LmsCalls, snapshot: string, location: string): TrackingResult {
  const fault = snapshotFault(snapshot);
  if (fault !== undefined) return calls.refuse(elements.snapshot, fault);
  return calls.setAll([
    [elements.snapshot, snapshot],
    [elements.location, location],
  ]);
}
