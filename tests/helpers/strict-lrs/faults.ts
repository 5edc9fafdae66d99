import type { LrsRequest } from './request.ts';

/** What becomes of a request instead of what should. */
export type Trouble =
  /** It is answered with this status, and nothing is stored. */
  | { readonly status: number }
  /** It is answered with this text, and nothing is looked up. */
  | { readonly says: string }
  /** It never arrives, or its answer never does. */
  | 'lost'
  | 'answer-lost';

/** Asked for each request, as it arrives. */
export type FindTrouble = (request: LrsRequest) => Trouble | undefined;

/**
 * Things that real LMSs and networks do to content. Every fault may be switched on and off while a visit
 * goes on: the double reads this object at each request.
 */
export interface LrsFaults {
  /** The fetch address gives this error code instead of a token, or is answered with this status. */
  fetchError?: '1' | '2' | '3';
  fetchStatus?: number;
  /** Reading one of these is answered so. */
  reads?: Partial<Record<'launch-data' | 'preferences' | 'own-document' | 'statement', Trouble>>;
  /** Writing is answered with this status: always, or the next so many times. */
  writes?: number;
  writesLeft?: number;
  /** Only one kind of write is concerned. */
  writesTo?: 'document' | 'statements';
  /** No request arrives. */
  offline?: boolean;
  /** Writes arrive, and their answers do not: the next so many. */
  answersLost?: number;
  /** Something on the way answers everything with 200 and a page to sign in. */
  portal?: boolean;
  tokenExpired?: boolean;
  /** Statements about single answers are taken for malformed. */
  refusesAnswers?: boolean;
  /** A document is replaced only for who names the version that is there, as xAPI 2.0 has it. */
  needsVersion?: boolean;
  /** Answers do not say which version of a document is there. */
  hidesVersions?: boolean;
}

/** Largest sum of bodies a browser sends from a page that is going away. */
export const KEEPALIVE_LIMIT_BYTES = 65_536;

export const PORTAL: Trouble = { says: '<!doctype html><title>Sign in</title>' };

export function troubleFrom(faults: LrsFaults): FindTrouble {
  return (request) => {
    if (faults.offline) return 'lost';
    if (faults.portal) return PORTAL;
    const { kind } = request;
    if (kind === 'fetch') return fetchTrouble(faults);
    if (faults.tokenExpired) return { status: 401 };
    if (kind === 'unknown') return undefined;
    if (kind !== 'document' && kind !== 'statements') return faults.reads?.[kind];
    if (kind === 'statements' && faults.refusesAnswers && request.body.includes('/answered"')) {
      return { status: 400 };
    }
    if (strikes(faults, 'answersLost')) return 'answer-lost';
    return writeTrouble(faults, kind);
  };
}

function fetchTrouble({ fetchError, fetchStatus }: LrsFaults): Trouble | undefined {
  if (fetchStatus !== undefined) return { status: fetchStatus };
  if (fetchError === undefined) return undefined;
  return { says: JSON.stringify({ 'error-code': fetchError, 'error-text': 'No.' }) };
}

function writeTrouble(faults: LrsFaults, kind: 'document' | 'statements'): Trouble | undefined {
  const { writes: status, writesTo } = faults;
  if (status === undefined || (writesTo !== undefined && writesTo !== kind)) return undefined;
  if (faults.writesLeft === undefined) return { status };
  return strikes(faults, 'writesLeft') ? { status } : undefined;
}

/** Takes one off the count. */
function strikes(faults: LrsFaults, name: 'answersLost' | 'writesLeft'): boolean {
  const left = faults[name] ?? 0;
  if (left <= 0) return false;
  faults[name] = left - 1;
  return true;
}
