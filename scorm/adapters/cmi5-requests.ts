import type { RecordedCall, TrackingProblem } from '../../src/tracking/learning-record.ts';
import { cmi5Documents, fetchErrors } from '../standards/cmi5/launch.ts';
import { statusMeaning, XAPI_VERSION, xapiResources } from '../standards/cmi5/xapi.ts';
import { createCallLog } from './call-log.ts';
import { parseObject, type LaunchAddress } from './cmi5-launch.ts';
import type { Statement } from './cmi5-statements.ts';

/** The part of the browser's `fetch` in use here. */
export type Send = (address: string, request: LrsRequest) => Promise<LrsResponse>;

export interface LrsRequest {
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly cache: 'no-store';
  /** Goes on when the page is gone. Browsers carry 64 KiB of such requests at a time. */
  readonly keepalive?: boolean;
}

export interface LrsResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

export type Answer =
  | { readonly ok: true; readonly text: string; readonly etag: string | undefined }
  /** `status` is absent where there was no answer at all. */
  | { readonly ok: false; readonly status: number | undefined; readonly problem: TrackingProblem };

/** Requests to the LMS's record store. None throws, and none says in words what it is allowed by. */
export interface LrsRequests {
  /** Gets the permission for this visit. It can be had once only (cmi5 8.2). */
  authorize(): Promise<Answer>;
  getDocument(stateId: string): Promise<Answer>;
  getPreferences(): Promise<Answer>;
  putDocument(stateId: string, text: string, conditions: Conditions): Promise<Answer>;
  postStatements(statements: readonly Statement[], about: string): Promise<Answer>;
  /** Asks whether a statement is on record. */
  getStatement(id: string, about: string): Promise<Answer>;
  log(): readonly RecordedCall[];
}

/** What must hold of the stored document for it to be replaced. */
export interface Conditions {
  readonly etag?: string;
  /** There must not be one. */
  readonly isNew?: boolean;
}

const NAME = 'cmi5';

/** What a request is, for the log and for messages. */
type About = Omit<RecordedCall, 'result' | 'errorCode'> & { readonly element: string };

export function createLrsRequests(address: LaunchAddress, send: Send): LrsRequests {
  const log = createCallLog();
  let token = '';

  function fail(kind: TrackingProblem['kind'], status: number | undefined, what: string): Answer {
    return { ok: false, status, problem: { kind, detail: `${NAME}: ${what}` } };
  }

  async function request(about: About, url: string, init: LrsRequest): Promise<Answer> {
    try {
      const response = await send(url, init);
      const { status } = response;
      const text = await response.text();
      const isPage = text.trimStart().startsWith('<');
      const isDone = status >= 200 && status < 300 && !isPage;
      // What is read may say who the learner is; its length will do.
      const result = about.call === 'get' ? `${status} (${text.length} characters)` : `${status}`;
      log.add({ ...about, result, ...(isDone ? {} : { errorCode: `${status}` }) });
      if (isDone) return { ok: true, text, etag: response.headers.get('ETag') ?? undefined };
      // Who has been signed out, or is not let into the network, gets a page to sign in, with 200.
      const why = isPage ? 'a web page came instead' : statusMeaning(status);
      const what = `${about.element} was answered with ${status}: ${why}`;
      return fail('refused', isPage ? undefined : status, what);
    } catch (cause) {
      const name = cause instanceof Error ? cause.name : 'something';
      log.add({ ...about, result: 'no answer', errorCode: name });
      return fail('not-found', undefined, `${about.element} had no answer (${name})`);
    }
  }

  function toUrl(resource: string, query: Readonly<Record<string, string>>): string {
    return `${address.endpoint}${resource}?${new URLSearchParams(query).toString()}`;
  }

  const headers = (): Record<string, string> => ({
    Authorization: `Basic ${token}`,
    'X-Experience-API-Version': XAPI_VERSION,
  });

  const agent = JSON.stringify(address.actor);
  const { activityId, registration } = address;
  const toDocumentUrl = (stateId: string) =>
    toUrl(xapiResources.state, { activityId, agent, registration, stateId });

  const get = (element: string, url: string) =>
    request({ call: 'get', element }, url, {
      method: 'GET',
      headers: headers(),
      cache: 'no-store',
    });

  const write = (about: About, method: 'PUT' | 'POST', url: string, more: object, body: string) =>
    request(about, url, {
      method,
      headers: { ...headers(), 'Content-Type': 'application/json', ...more },
      body,
      cache: 'no-store',
      keepalive: true,
    });

  return {
    async authorize() {
      const about = { call: 'initialize', element: 'the fetch address' } as const;
      const answer = await request(about, address.fetch, { method: 'POST', cache: 'no-store' });
      if (!answer.ok) return answer;
      const document = parseObject(answer.text);
      const code = document?.['error-code'];
      if (typeof code === 'string' || typeof code === 'number') {
        const meaning = fetchErrors[`${code}`] ?? 'unknown';
        return fail('refused', undefined, `the fetch address gave error ${code}: ${meaning}`);
      }
      const given = document?.['auth-token'];
      if (typeof given !== 'string' || given === '') {
        return fail('refused', undefined, 'the fetch address gave no token');
      }
      token = given;
      return { ok: true, text: '', etag: undefined };
    },

    getDocument: (stateId) => get(stateId, toDocumentUrl(stateId)),

    getPreferences: () =>
      get(
        cmi5Documents.preferences,
        toUrl(xapiResources.agentProfile, { agent, profileId: cmi5Documents.preferences }),
      ),

    putDocument(stateId, text, { etag, isNew }) {
      const conditions = {
        ...(etag === undefined ? {} : { 'If-Match': etag }),
        ...(isNew ? { 'If-None-Match': '*' } : {}),
      };
      const about = { call: 'set', element: stateId, value: text } as const;
      return write(about, 'PUT', toDocumentUrl(stateId), conditions, text);
    },

    postStatements: (statements, about) =>
      write(
        { call: 'commit', element: 'statements', value: about },
        'POST',
        `${address.endpoint}${xapiResources.statements}`,
        {},
        JSON.stringify(statements),
      ),

    getStatement: (id, about) =>
      get(`statement ${about}`, toUrl(xapiResources.statements, { statementId: id })),

    log: () => log.entries(),
  };
}
