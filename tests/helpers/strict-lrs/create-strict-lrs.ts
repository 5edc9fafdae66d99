import { troubleFrom, type FindTrouble, type LrsFaults } from './faults.ts';
import {
  ENDPOINT_PATH,
  LAUNCH_DATA,
  LRS_PATHS,
  toLrsRequest,
  type LrsAnswer,
  type LrsRequest,
  type RawRequest,
} from './request.ts';
import {
  answer,
  fetchToken,
  json,
  readDocument,
  readPreferences,
  readStatement,
  refusal,
  requestFault,
  toEtag,
  writeDocument,
  writeStatements,
  type Enrolled,
  type Outcome,
} from './resources.ts';
import {
  anActor,
  createLrsStore,
  enrolment,
  type LaunchMode,
  type LrsSession,
  type LrsStore,
} from './store.ts';

/** The circumstances of one launch. */
export interface LrsLaunch {
  readonly learnerId?: string;
  readonly learnerName?: string;
  readonly launchMode?: LaunchMode;
  readonly masteryScore?: number;
  readonly returnUrl?: string;
  /** Put into the launch document in place of what belongs there. */
  readonly odd?: Readonly<Record<string, unknown>>;
}

export interface StrictLrsOptions {
  /** Pass the store of an earlier launch to launch again. */
  readonly store?: LrsStore;
  readonly faults?: LrsFaults;
  readonly findTrouble?: FindTrouble;
  readonly launch?: LrsLaunch;
  /** Of the package's page, without a query. */
  readonly pageUrl?: string;
}

export interface LoggedRequest {
  readonly kind: LrsRequest['kind'];
  readonly request: RawRequest;
  /** Absent where the request was lost. */
  readonly status: number | undefined;
}

export interface StrictLrs {
  readonly store: LrsStore;
  readonly faults: LrsFaults;
  readonly session: LrsSession;
  /** Address that the LMS opens. */
  readonly pageAddress: string;
  readonly log: readonly LoggedRequest[];
  /** Everything the content did that cmi5 or xAPI forbids. */
  readonly violations: readonly string[];
  /** `undefined` where no answer gets back. */
  handle(request: RawRequest): LrsAnswer | undefined;
}

/**
 * A double of an LMS that speaks cmi5, with its record store, that takes nothing on trust: every request
 * is checked against the two specifications. One call stands for one launch of the content.
 */
export function createStrictLrs(options: StrictLrsOptions = {}): StrictLrs {
  const { store = createLrsStore(), faults = {}, launch = {} } = options;
  const { pageUrl = 'https://lms.example.org/content/index.html' } = options;
  const findTrouble = options.findTrouble ?? troubleFrom(faults);
  const log: LoggedRequest[] = [];
  const violations: string[] = [];
  const { session, template } = beginSession(store, launch);
  const actor = anActor(launch.learnerId, launch.learnerName);
  const enrolled: Enrolled = { store, session, actor, template };

  function outcomeOf(request: LrsRequest): Outcome {
    if (request.kind === 'fetch') return fetchToken(request, session);
    const fault = requestFault(request, session);
    if (fault) return fault;
    switch (request.kind) {
      case 'launch-data':
      case 'own-document':
        return readDocument(request, enrolled);
      case 'document':
        return writeDocument(request, enrolled, faults.needsVersion === true);
      case 'preferences':
        return readPreferences(request, enrolled);
      case 'statement':
        return readStatement(request, enrolled);
      case 'statements':
        return writeStatements(request, enrolled);
      case 'unknown':
        return refusal(404, 'there is no such resource');
    }
  }

  function answerTo(request: LrsRequest): LrsAnswer | undefined {
    const trouble = findTrouble(request);
    if (trouble === 'lost') return undefined;
    if (typeof trouble === 'object') {
      return 'status' in trouble ? answer(trouble.status) : answer(200, trouble.says);
    }
    const outcome = outcomeOf(request);
    if (outcome.violation !== undefined) {
      violations.push(`${request.kind} (${String(outcome.answer.status)}): ${outcome.violation}`);
    }
    if (trouble === 'answer-lost') return undefined;
    return faults.hidesVersions ? { ...outcome.answer, headers: {} } : outcome.answer;
  }

  return {
    store,
    faults,
    session,
    pageAddress: toPageAddress(pageUrl, session, actor),
    log,
    violations,
    handle(raw) {
      const request = toLrsRequest(raw);
      const given = answerTo(request);
      log.push({ kind: request.kind, request: raw, status: given?.status });
      return given;
    },
  };
}

/** A visit that was not ended is given up when the next one begins (cmi5 9.3.6). */
function beginSession(store: LrsStore, { launchMode = 'Normal', ...launch }: LrsLaunch) {
  for (const earlier of store.sessions) {
    if (earlier.state !== 'terminated') earlier.state = 'abandoned';
  }
  const number = String(store.sessions.length + 1);
  const session: LrsSession = {
    id: `session-${number}`,
    token: Buffer.from(`key-${number}:secret-${number}`).toString('base64'),
    launchMode,
    masteryScore: launch.masteryScore,
    isTokenGiven: false,
    state: 'launched',
  };
  store.sessions.push(session);
  const template = {
    registration: enrolment.registration,
    contextActivities: { grouping: [{ objectType: 'Activity', id: enrolment.publisherId }] },
    extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': session.id },
  };
  const text = json({
    contextTemplate: template,
    launchMode,
    moveOn: 'CompletedOrPassed',
    ...(launch.masteryScore !== undefined && { masteryScore: launch.masteryScore }),
    ...(launch.returnUrl !== undefined && { returnURL: launch.returnUrl }),
    ...launch.odd,
  });
  store.documents[LAUNCH_DATA] = { text, etag: toEtag(text) };
  return { session, template };
}

/** cmi5 8.1. The order of the parameters is not significant. */
function toPageAddress(pageUrl: string, { id }: LrsSession, actor: object): string {
  const at = (path: string): string => new URL(path, pageUrl).href;
  const query = new URLSearchParams({
    activityId: enrolment.activityId,
    actor: json(actor),
    endpoint: at(ENDPOINT_PATH),
    fetch: `${at(LRS_PATHS.fetch)}?session=${id}`,
    registration: enrolment.registration,
  });
  return `${pageUrl}?${query.toString()}`;
}
