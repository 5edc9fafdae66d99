import { describe, expect, test } from 'vitest';
import { createLrsStore } from '../../helpers/strict-lrs/store.ts';
import type { LrsFaults } from '../../helpers/strict-lrs/faults.ts';
import { aStatement, aVisit, kindsOf, type RequestChanges } from './a-visit.ts';

describe('the fetch address', () => {
  test('gives the token once, and an error with 200 from then on', () => {
    const visit = aVisit();
    expect(visit.ask('POST', '/cmi5/fetch')).toBe(200);
    expect(JSON.parse(visit.lastBody())).toEqual({ 'auth-token': visit.lrs.session.token });
    expect(visit.lrs.violations).toEqual([]);
    expect(visit.ask('POST', '/cmi5/fetch')).toBe(200);
    expect(JSON.parse(visit.lastBody())).toMatchObject({ 'error-code': '1' });
    expect(visit.lrs.violations).toEqual(['fetch (200): the fetch address was used twice (8.2.1)']);
  });

  test('is not for GET', () => {
    const visit = aVisit();
    expect(visit.ask('GET', '/cmi5/fetch')).toBe(405);
    expect(visit.lrs.violations).toHaveLength(1);
  });
});

describe('every other request', () => {
  test.each<[string, number, RequestChanges]>([
    ['without a version of xAPI', 400, { headers: { 'x-experience-api-version': undefined } }],
    ['with the version 0.95', 400, { headers: { 'x-experience-api-version': '0.95' } }],
    ['without a token', 401, { headers: { authorization: undefined } }],
    ['with another token', 401, { headers: { authorization: 'Basic bm86bm8=' } }],
    ['with the token as a bearer', 401, { headers: { authorization: 'Bearer x' } }],
    ['of another registration', 403, { query: { registration: 'other' } }],
    ['of another module', 403, { query: { activityId: 'https://lms.example.org/other' } }],
    ['of another learner', 403, { query: { agent: '{"objectType":"Agent"}' } }],
    ['of the LMS’s own document', 403, { query: { stateId: 'LMS.LaunchData' } }],
    ['of a text that is no JSON', 400, { headers: { 'content-type': 'text/plain' } }],
  ])('%s is refused with %i', (_, status, changes) => {
    const visit = aVisit();
    expect(visit.document('own', 'PUT', '{}', changes)).toBe(status);
    expect(visit.lrs.violations).toHaveLength(1);
    expect(visit.lrs.store.documents['own']).toBeUndefined();
  });

  test.each([
    ['PATCH', '/cmi5/xapi/statements'],
    ['DELETE', '/cmi5/xapi/activities/state'],
    ['PUT', '/cmi5/xapi/agents/profile'],
    ['GET', '/somewhere/else'],
  ])('%s %s is nothing this content has a use for', (method, path) => {
    const visit = aVisit();
    expect(visit.ask(method, path)).toBe(404);
    expect(visit.lrs.violations).toHaveLength(1);
  });
});

describe('documents', () => {
  test('are not there, then there, with a version', () => {
    const visit = aVisit();
    expect(visit.document('own', 'GET')).toBe(404);
    expect(visit.document('own', 'PUT', '{"a":1}')).toBe(204);
    expect(visit.document('own', 'GET')).toBe(200);
    expect(visit.lastBody()).toBe('{"a":1}');
    expect(visit.lrs.store.documents['own']?.etag).toMatch(/^"[0-9a-f]{40}"$/);
    expect(visit.document('LMS.LaunchData', 'GET')).toBe(200);
    expect(visit.lrs.violations).toEqual([]);
  });

  test.each<[string, number, Readonly<Record<string, string>>, LrsFaults]>([
    ['the version that is there', 204, { 'if-match': 'known' }, {}],
    ['another version', 412, { 'if-match': '"other"' }, {}],
    ['that there must be none', 412, { 'if-none-match': '*' }, {}],
    ['nothing', 204, {}, {}],
    ['nothing where it must', 409, {}, { needsVersion: true }],
    ['the version where it must', 204, { 'if-match': 'known' }, { needsVersion: true }],
  ])('are replaced for who names %s: %i', (_, status, given, faults) => {
    const visit = aVisit({ faults });
    visit.document('own', 'PUT', '{"a":1}');
    const etag = visit.lrs.store.documents['own']?.etag ?? '';
    const headers = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, value.replace('known', etag)]),
    );
    expect(visit.document('own', 'PUT', '{"a":2}', { headers })).toBe(status);
    expect(visit.lrs.store.documents['own']?.text).toBe(status === 204 ? '{"a":2}' : '{"a":1}');
    expect(visit.lrs.violations).toEqual([]);
  });

  test('outlive a visit, unlike its session', () => {
    const store = createLrsStore();
    const first = aVisit({ store });
    first.begin();
    first.document('own', 'PUT', '{"a":1}');
    const second = aVisit({ store });
    expect(second.document('own', 'GET')).toBe(200);
    expect(first.lrs.session.state).toBe('abandoned');
    expect(first.post(aStatement(first.lrs, 'terminated'))).toBe(403);
    expect(first.lrs.violations.join()).toContain('given up');
  });
});

describe('faults', () => {
  test.each<[string, LrsFaults, readonly string[], number]>([
    ['an error of the fetch address', { fetchError: '3' }, ['fetch 200'], 1],
    ['a fetch address out of order', { fetchStatus: 500 }, ['fetch 500'], 1],
    ['no network', { offline: true }, ['fetch lost', 'statements lost'], 0],
    ['a page to sign in', { portal: true }, ['fetch 200', 'statements 200'], 0],
    ['a token that is over', { tokenExpired: true }, ['fetch 200', 'statements 401'], 0],
    ['writes refused', { writes: 429 }, ['fetch 200', 'statements 429'], 0],
    ['other writes refused', { writes: 429, writesTo: 'document' }, ['statements 200'], 1],
    ['writes refused no more', { writes: 429, writesLeft: 0 }, ['statements 200'], 1],
    ['an answer that gets lost', { answersLost: 1 }, ['statements lost'], 1],
  ])('%s', (_, faults, expected, storedCount) => {
    const visit = aVisit({ faults });
    visit.begin();
    expect(kindsOf(visit.lrs.log)).toEqual(expect.arrayContaining([...expected]));
    expect(visit.lrs.store.statements).toHaveLength(storedCount);
    expect(visit.lrs.violations).toEqual([]);
  });

  test('may be switched while a visit goes on, and count down', () => {
    const visit = aVisit({ faults: { writes: 503, writesLeft: 1 } });
    visit.begin();
    const statement = aStatement(visit.lrs, 'initialized');
    expect(visit.post(statement)).toBe(200);
    visit.lrs.faults.tokenExpired = true;
    expect(visit.post(statement)).toBe(401);
  });

  test('answers about single questions can be refused alone', () => {
    const visit = aVisit({ faults: { refusesAnswers: true } });
    visit.begin();
    expect(visit.post(aStatement(visit.lrs, 'answered'))).toBe(400);
    expect(visit.post(aStatement(visit.lrs, 'completed'))).toBe(200);
  });

  test('versions can be hidden, and reading can fail', () => {
    const visit = aVisit({
      faults: { hidesVersions: true, reads: { 'own-document': { status: 500 } } },
    });
    expect(visit.document('own', 'PUT', '{}')).toBe(204);
    expect(visit.document('own', 'GET')).toBe(500);
  });
});
