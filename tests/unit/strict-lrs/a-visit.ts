import {
  createStrictLrs,
  type LoggedRequest,
  type StrictLrs,
  type StrictLrsOptions,
} from '../../helpers/strict-lrs/create-strict-lrs.ts';
import { enrolment } from '../../helpers/strict-lrs/store.ts';

const VERBS = 'http://adlnet.gov/expapi/verbs/';
const CONTEXT = 'https://w3id.org/xapi/cmi5/context/';

/** Any part of a request may be replaced; `undefined` takes a header out. */
export interface RequestChanges {
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly query?: Readonly<Record<string, string>>;
}

/** Content that does all by the book, one request at a time. */
export interface AVisit {
  readonly lrs: StrictLrs;
  /** Status of the answer; 0 where there is none. */
  ask(method: string, path: string, body?: string, changes?: RequestChanges): number;
  document(stateId: string, method: 'GET' | 'PUT', body?: string, changes?: RequestChanges): number;
  post(...statements: readonly unknown[]): number;
  /** The token of the visit has been fetched and `initialized` sent. */
  begin(): void;
  lastBody(): string;
}

export function aVisit(options: StrictLrsOptions = {}): AVisit {
  const lrs = createStrictLrs(options);
  let body = '';
  const visit: AVisit = {
    lrs,
    ask(method, path, sent = '', { headers = {}, query = {} } = {}) {
      const url = new URL(path, lrs.pageAddress);
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
      const all: Readonly<Record<string, string | undefined>> = {
        authorization: `Basic ${lrs.session.token}`,
        'x-experience-api-version': '1.0.3',
        'content-type': 'application/json',
        ...headers,
      };
      const given = Object.entries(all).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value] as const],
      );
      const answer = lrs.handle({
        method,
        url: url.href,
        headers: Object.fromEntries(given),
        body: sent,
      });
      body = answer?.body ?? '';
      return answer?.status ?? 0;
    },
    document: (stateId, method, sent, { query = {}, ...changes } = {}) =>
      visit.ask(method, '/cmi5/xapi/activities/state', sent, {
        ...changes,
        query: { ...documentQuery(lrs), stateId, ...query },
      }),
    post: (...statements) => visit.ask('POST', '/cmi5/xapi/statements', JSON.stringify(statements)),
    begin() {
      visit.ask('POST', '/cmi5/fetch');
      visit.post(aStatement(lrs, 'initialized'));
    },
    lastBody: () => body,
  };
  return visit;
}

const documentQuery = ({ pageAddress }: StrictLrs): Record<string, string> => ({
  activityId: enrolment.activityId,
  registration: enrolment.registration,
  agent: new URL(pageAddress).searchParams.get('actor') ?? '',
});

let ids = 0;

/** A faultless statement, and then the changes at these paths: `result.score.scaled`. */
export function aStatement(
  lrs: StrictLrs,
  verb: string,
  changes: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  ids += 1;
  const result = results[verb];
  const isAboutMoveOn = ['completed', 'passed', 'failed'].includes(verb);
  const isAllowed = verb === 'answered';
  const categories = [
    ...(isAllowed ? [] : [{ id: `${CONTEXT}categories/cmi5` }]),
    ...(isAboutMoveOn ? [{ id: `${CONTEXT}categories/moveon` }] : []),
  ];
  const statement: Record<string, unknown> = {
    id: `00000000-0000-4000-9000-${String(ids).padStart(12, '0')}`,
    actor: JSON.parse(new URL(lrs.pageAddress).searchParams.get('actor') ?? ''),
    verb: { id: `${VERBS}${verb}` },
    object: isAllowed ? question : { objectType: 'Activity', id: enrolment.activityId },
    ...(result && { result }),
    context: {
      registration: enrolment.registration,
      contextActivities: {
        grouping: [{ objectType: 'Activity', id: enrolment.publisherId }],
        ...(categories.length > 0 && { category: categories }),
      },
      extensions: {
        [`${CONTEXT}extensions/sessionid`]: lrs.session.id,
        ...((verb === 'passed' || verb === 'failed') &&
          lrs.session.masteryScore !== undefined && {
            [`${CONTEXT}extensions/masteryscore`]: lrs.session.masteryScore,
          }),
      },
    },
    timestamp: '2026-11-21T09:00:00.000Z',
  };
  for (const [path, value] of Object.entries(changes)) setAt(statement, path.split('.'), value);
  return JSON.parse(JSON.stringify(statement)) as Record<string, unknown>;
}

const results: Readonly<Record<string, object | undefined>> = {
  completed: { completion: true, duration: 'PT1M' },
  passed: { success: true, duration: 'PT1M' },
  failed: { success: false, duration: 'PT1M' },
  terminated: { duration: 'PT2M' },
  answered: { success: true, response: 'a[,]b' },
};

const question = {
  objectType: 'Activity',
  id: `${enrolment.activityId}/test/quiz/question/q_one_a1`,
  definition: {
    type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
    interactionType: 'choice',
    correctResponsesPattern: ['a[,]c'],
  },
};

function setAt(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [name = '', ...rest] = path;
  if (rest.length === 0) {
    target[name] = value;
    return;
  }
  const child = { ...(target[name] as Record<string, unknown> | undefined) };
  target[name] = child;
  setAt(child, rest, value);
}

export const kindsOf = (log: readonly LoggedRequest[]): string[] =>
  log.map(({ kind, status }) => `${kind} ${String(status ?? 'lost')}`);
