/** A request as it arrives. */
export interface LrsRequest extends RawRequest {
  readonly kind: RequestKind;
  readonly query: URLSearchParams;
}

export interface RawRequest {
  readonly method: string;
  /** Whole, with its query. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** `document` and `statements` write, the others read. */
export type RequestKind =
  | 'fetch'
  | 'launch-data'
  | 'preferences'
  | 'own-document'
  | 'statement'
  | 'document'
  | 'statements'
  | 'unknown';

export interface LrsAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Where the double is, whatever the origin. */
export const LRS_PATHS = {
  fetch: '/cmi5/fetch',
  statements: '/cmi5/xapi/statements',
  state: '/cmi5/xapi/activities/state',
  agentProfile: '/cmi5/xapi/agents/profile',
} as const;

export const ENDPOINT_PATH = '/cmi5/xapi/';

export const LAUNCH_DATA = 'LMS.LaunchData';
export const PREFERENCES = 'cmi5LearnerPreferences';

export function toLrsRequest(raw: RawRequest): LrsRequest {
  const { pathname, searchParams: query } = new URL(raw.url);
  return { ...raw, query, kind: kindOf(raw.method, pathname, query) };
}

function kindOf(method: string, path: string, query: URLSearchParams): RequestKind {
  const isRead = method === 'GET';
  switch (path) {
    case LRS_PATHS.fetch:
      return 'fetch';
    case LRS_PATHS.agentProfile:
      return isRead ? 'preferences' : 'unknown';
    case LRS_PATHS.statements:
      if (method === 'POST') return 'statements';
      return isRead ? 'statement' : 'unknown';
    case LRS_PATHS.state:
      if (method === 'PUT') return 'document';
      if (!isRead) return 'unknown';
      return query.get('stateId') === LAUNCH_DATA ? 'launch-data' : 'own-document';
    default:
      return 'unknown';
  }
}
