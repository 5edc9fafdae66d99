import { createCmi5Record } from '../../../scorm/adapters/cmi5.ts';
import type { LearningRecord } from '../../../src/tracking/learning-record.ts';
import { strikes, type LmsFaults } from '../../../scorm/strict-lms/faults.ts';
import type { LogEntry } from '../../../scorm/strict-lms/session.ts';
import type { LaunchSettings } from '../../../scorm/strict-lms/store.ts';
import { createStrictLrs, type LrsLaunch } from './create-strict-lrs.ts';
import { PORTAL, type FindTrouble, type Trouble } from './faults.ts';
import { sendTo } from './in-process.ts';
import type { LrsRequest } from './request.ts';
import type { LaunchMode, LrsStore } from './store.ts';

/** One launch at the double, in the words of the doubles for SCORM. */
export interface LaunchedAsLms {
  readonly record: LearningRecord;
  readonly faults: LmsFaults;
  readonly log: readonly LogEntry[];
  readonly violations: readonly string[];
}

export interface AsLmsOptions {
  readonly store: LrsStore;
  readonly faults?: LmsFaults;
  readonly launch?: LaunchSettings;
  readonly nowMs: () => number;
  /** Of so many writes that arrive, the answer to one gets lost. */
  readonly losesOneIn?: number;
}

/** Values of the launch document, and our own document, that an odd LMS may have odd values for. */
export const LAUNCH_VALUES = ['launchMode', 'masteryScore', 'returnURL', 'moveOn'] as const;
export const OWN_VALUES = 'own-document';

let ids = 0;

/** A launch that all suites for LMSs can play with: the faults of an LMS stand for those of its store. */
export function launchAsLms(options: AsLmsOptions): LaunchedAsLms {
  const { store, faults = {}, launch = {}, nowMs, losesOneIn = 0 } = options;
  let isClosing = false;
  let writes = 0;
  const lrs = createStrictLrs({
    store,
    launch: toLrsLaunch(launch, faults),
    findTrouble(request) {
      const trouble = troubleFrom(faults, () => isClosing)(request);
      if (trouble || !isWrite(request)) return trouble;
      writes += 1;
      return losesOneIn > 0 && writes % losesOneIn === 0 ? 'answer-lost' : undefined;
    },
  });
  const log: LogEntry[] = [];
  const record = createCmi5Record({
    pageAddress: lrs.pageAddress,
    send: sendTo({
      handle(request) {
        const given = lrs.handle(request);
        const kind = lrs.log.at(-1)?.kind ?? '';
        const { method: call, body: value } = request;
        log.push({ call, element: kind, value, result: given?.status, error: 0 });
        return given;
      },
    }),
    nowMs,
    createId: () => {
      ids += 1;
      return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
    },
    leave: () => undefined,
  });
  return {
    record: {
      ...record,
      finish(leave) {
        isClosing = true;
        const result = record.finish(leave);
        isClosing = false;
        return result;
      },
    },
    faults,
    log,
    violations: lrs.violations,
  };
}

function toLrsLaunch(launch: LaunchSettings, { emptyMode, reads = {} }: LmsFaults): LrsLaunch {
  const { learnerId, learnerName, mode, passMark } = launch;
  const odd = Object.fromEntries(
    LAUNCH_VALUES.filter((name) => name in reads).map((name) => [name, reads[name]]),
  );
  return {
    ...(learnerId !== undefined && { learnerId }),
    ...(learnerName !== undefined && { learnerName }),
    ...(mode !== undefined && { launchMode: modes[mode] }),
    ...(passMark !== undefined && { masteryScore: Number(passMark) }),
    odd: { ...(emptyMode && { launchMode: '' }), ...odd },
  };
}

const modes: Readonly<Record<NonNullable<LaunchSettings['mode']>, LaunchMode>> = {
  normal: 'Normal',
  browse: 'Browse',
  review: 'Review',
};

const troubleFrom =
  (faults: LmsFaults, isClosing: () => boolean): FindTrouble =>
  (request) => {
    if (request.kind === 'fetch') return openingTrouble(faults);
    if (request.kind === 'own-document' && faults.reads && OWN_VALUES in faults.reads) {
      return { says: oddDocument(faults.reads[OWN_VALUES]) };
    }
    return isWrite(request) ? writingTrouble(faults, request, isClosing()) : undefined;
  };

const isWrite = ({ kind }: LrsRequest): boolean => kind === 'document' || kind === 'statements';

function openingTrouble({ initializeFalse, initializeThrows }: LmsFaults): Trouble | undefined {
  if (initializeFalse) return { says: '{"error-code":"2","error-text":"No."}' };
  return initializeThrows ? { status: 500 } : undefined;
}

function writingTrouble(
  faults: LmsFaults,
  { kind, body }: LrsRequest,
  isClosing: boolean,
): Trouble | undefined {
  if (faults.expiredLogin) return { status: 401 };
  if (isClosing) {
    if (faults.closingSaveLost) return 'lost';
    if (faults.finishFalse) return { status: 403 };
    return faults.finishThrows ? { status: 500 } : undefined;
  }
  if (strikes(faults, 'commitFalse')) return { status: 503 };
  if (strikes(faults, 'commitThrows')) return { status: 500 };
  // SCORM's worst liar is an LMS that says yes offline; here it is a page that comes with 200.
  if (faults.commitStoresNothing) return PORTAL;
  const refusesAnswers = faults.setThrows?.includes('cmi.interactions');
  return refusesAnswers && kind === 'statements' && body.includes('/answered"')
    ? { status: 400 }
    : undefined;
}

/** The same odd value for everything that our document could hold. */
function oddDocument(value: unknown): string {
  const names = ['snapshot', 'location', 'progress', 'completion', 'success', 'scaledScore'];
  return JSON.stringify({
    ...Object.fromEntries(names.map((name) => [name, value])),
    durationMs: value,
    reported: value,
  });
}
