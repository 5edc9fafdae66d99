import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { cmi5Fault, verbOf } from './cmi5-rules.ts';
import { LAUNCH_DATA, PREFERENCES, type LrsAnswer, type LrsRequest } from './request.ts';
import { formFault } from './statement-form.ts';
import {
  enrolment,
  type Json,
  type LrsSession,
  type LrsStore,
  type StoredStatement,
} from './store.ts';

/** What is answered, and what the content did wrong. */
export interface Outcome {
  readonly answer: LrsAnswer;
  readonly violation?: string;
}

export interface Enrolled {
  readonly store: LrsStore;
  readonly session: LrsSession;
  readonly actor: Json;
  readonly template: Json;
}

export const answer = (
  status: number,
  body = '',
  headers: Readonly<Record<string, string>> = {},
): LrsAnswer => ({ status, body, headers });

export const refusal = (status: number, violation: string): Outcome => ({
  answer: answer(status, violation),
  violation,
});

export const toEtag = (text: string): string =>
  `"${createHash('sha1').update(text).digest('hex')}"`;

export const json = (value: unknown): string => JSON.stringify(value);

/** cmi5 8.2: once only, by POST, answered with 200 even when it fails. */
export function fetchToken({ method }: LrsRequest, session: LrsSession): Outcome {
  const type = { 'content-type': 'application/json' };
  if (method !== 'POST') return refusal(405, `the fetch address was asked by ${method} (8.2.1)`);
  if (session.isTokenGiven) {
    const body = json({ 'error-code': '1', 'error-text': 'The token has been given out already.' });
    return {
      answer: answer(200, body, type),
      violation: 'the fetch address was used twice (8.2.1)',
    };
  }
  session.isTokenGiven = true;
  return { answer: answer(200, json({ 'auth-token': session.token }), type) };
}

/** What is wrong with every request alike: xAPI Communication 3.3 and 4.2. */
export function requestFault({ headers, kind }: LrsRequest, { token }: LrsSession) {
  if (kind === 'unknown') return refusal(404, 'there is no such resource');
  const version = headers['x-experience-api-version'];
  if (version === undefined || !/^1\.0(\.\d+)?$/.test(version)) {
    return refusal(400, `the version of xAPI is ${version ?? 'missing'}`);
  }
  if (headers['authorization'] !== `Basic ${token}`) return refusal(401, 'the token is not that');
  const isWriting = kind === 'document' || kind === 'statements';
  return isWriting && headers['content-type'] !== 'application/json'
    ? refusal(400, 'what is sent does not say that it is JSON')
    : undefined;
}

/** Documents belong to one module, learner and enrolment: cmi5 10, xAPI Communication 2.3. */
function documentFault(query: URLSearchParams, { actor }: Enrolled): Outcome | undefined {
  const wrong = [
    ['activityId', query.get('activityId') === enrolment.activityId],
    ['registration', query.get('registration') === enrolment.registration],
    ['agent', isDeepStrictEqual(parse(query.get('agent') ?? ''), actor)],
    ['stateId', Boolean(query.get('stateId'))],
  ].find(([, isRight]) => isRight === false);
  return wrong && refusal(403, `the ${String(wrong[0])} of a document is not that of the launch`);
}

export function readDocument({ query }: LrsRequest, enrolled: Enrolled): Outcome {
  const fault = documentFault(query, enrolled);
  if (fault) return fault;
  const found = enrolled.store.documents[query.get('stateId') ?? ''];
  return { answer: found ? answer(200, found.text, { etag: found.etag }) : answer(404) };
}

/** @param needsVersion whether a document is replaced only for who names the version that is there */
export function writeDocument(
  { query, headers, body }: LrsRequest,
  enrolled: Enrolled,
  needsVersion: boolean,
): Outcome {
  const fault = documentFault(query, enrolled);
  if (fault) return fault;
  const stateId = query.get('stateId') ?? '';
  if (stateId === LAUNCH_DATA) return refusal(403, 'the document of the LMS was written (10)');
  if (parse(body) === undefined) return refusal(400, 'a document is no JSON');
  const { store } = enrolled;
  const found = store.documents[stateId];
  const { 'if-match': match, 'if-none-match': noneMatch } = headers;
  if (match !== undefined && match !== found?.etag) return { answer: answer(412) };
  if (noneMatch === '*' && found) return { answer: answer(412) };
  if (needsVersion && found && match === undefined) return { answer: answer(409) };
  const etag = toEtag(body);
  store.documents[stateId] = { text: body, etag };
  return { answer: answer(204, '', { etag }) };
}

export function readPreferences({ query }: LrsRequest, { actor }: Enrolled): Outcome {
  const isRight =
    query.get('profileId') === PREFERENCES &&
    isDeepStrictEqual(parse(query.get('agent') ?? ''), actor);
  if (!isRight) return refusal(403, 'other preferences than those of the learner were read (11)');
  return { answer: answer(404) };
}

export function readStatement({ query }: LrsRequest, { store }: Enrolled): Outcome {
  const found = store.statements.find(({ id }) => id === query.get('statementId'));
  return { answer: found ? answer(200, json(found)) : answer(404) };
}

/** All of a batch or none of it: xAPI Communication 2.1.2. */
export function writeStatements({ body }: LrsRequest, enrolled: Enrolled): Outcome {
  const batch = parse(body);
  if (!Array.isArray(batch)) return refusal(400, 'what is sent is no list of statements');
  for (const statement of batch) {
    const fault = formFault(statement);
    if (fault !== undefined) return refusal(400, fault);
  }
  const { store, session } = enrolled;
  const before = { statements: [...store.statements], state: session.state };
  for (const statement of batch as StoredStatement[]) {
    const known = store.statements.find(({ id }) => id === statement.id);
    if (known && isDeepStrictEqual(known, statement)) continue;
    const fault = known ? undefined : cmi5Fault(statement, session, store, enrolled);
    if (known || fault !== undefined) {
      store.statements = before.statements;
      session.state = before.state;
      return known ? { answer: answer(409) } : refusal(403, `${verbOf(statement)}: ${fault ?? ''}`);
    }
    store.statements.push(statement);
    const verb = verbOf(statement);
    if (verb === 'initialized' || verb === 'terminated') session.state = verb;
  }
  return { answer: answer(200, json((batch as StoredStatement[]).map(({ id }) => id))) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
