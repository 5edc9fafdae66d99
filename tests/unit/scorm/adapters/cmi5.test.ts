import { describe, expect, test } from 'vitest';
import type { AnswerRecord, RecordEntry } from '../../../../src/tracking/learning-record.ts';
import { ownDocument } from '../../../helpers/strict-lrs/read-lrs.ts';
import { createLrsStore, enrolment } from '../../../helpers/strict-lrs/store.ts';
import { settle } from '../../tracking/fake-page.ts';
import { anAnswer } from './an-answer.ts';
import { atLrs, opened, requestsAt, verbsAt } from './cmi5-record.ts';

const status = (completion: 'incomplete' | 'complete', success = 'unknown'): RecordEntry =>
  ({ type: 'status', status: { completion, success } }) as RecordEntry;
const score = (scaledScore: number): RecordEntry => ({ type: 'score', scaledScore });
const time = (durationMs: number): RecordEntry => ({ type: 'time', durationMs });
const state = (snapshot: string): RecordEntry => ({
  type: 'snapshot',
  snapshot,
  location: 'rights',
  progress: 0.5,
});
const answer = (changes: Partial<AnswerRecord> = {}): RecordEntry => ({
  type: 'answer',
  answer: { ...anAnswer(), ...changes },
});
const passed = [score(0.9), status('complete', 'passed')] as const;

describe('opening', () => {
  test('asks for the token once, then for everything the LMS has, and says nothing yet', async () => {
    const { lrs, record } = await opened();
    expect(requestsAt(lrs)).toEqual([
      'fetch 200',
      'launch-data 200',
      'preferences 404',
      'own-document 404',
    ]);
    await record.commit();
    expect(verbsAt(lrs)).toEqual(['initialized']);
    expect(lrs.violations).toEqual([]);
  });

  test.each([
    ['no launch parameters at all', () => 'https://lms.example.org/index.html', 'not-found'],
    ['no actor', (url: string) => url.replace(/actor=[^&]*&/, ''), 'refused'],
    [
      'an actor that is no object',
      (url: string) => url.replace(/actor=[^&]*/, 'actor=pc'),
      'refused',
    ],
    [
      'an endpoint of no web address',
      (url: string) => url.replace(/endpoint=[^&]*/, 'endpoint=ftp%3A%2F%2Fx'),
      'refused',
    ],
    [
      'a registration that is no UUID',
      (url: string) => url.replace(/registration=.*/, 'registration=7'),
      'refused',
    ],
  ])('with %s is a problem, and nothing is asked', async (_, address, kind) => {
    const { lrs, record } = atLrs({ address });
    expect(await record.start()).toMatchObject({ ok: false, problem: { kind } });
    expect(lrs.log).toEqual([]);
  });

  test.each([
    [
      'the fetch address gives an error',
      { fetchError: '1' },
      'refused',
      'error 1: it has been used before',
    ],
    [
      'the fetch address is out of order',
      { fetchStatus: 503 },
      'refused',
      '503: the LMS has a fault',
    ],
    ['there is no network', { offline: true }, 'not-found', 'no answer (TypeError)'],
    ['a page to sign in comes instead', { portal: true }, 'refused', 'a web page came instead'],
    [
      'the permission is over',
      { tokenExpired: true },
      'refused',
      '401: the permission for this visit is over',
    ],
    [
      'there is no launch document',
      { reads: { 'launch-data': { status: 404 } } },
      'refused',
      '404',
    ],
    [
      'the launch document is no JSON',
      { reads: { 'launch-data': { says: 'x' } } },
      'refused',
      'no context template',
    ],
    [
      'our document cannot be read',
      { reads: { 'own-document': { status: 500 } } },
      'refused',
      '500',
    ],
  ] as const)('where %s is a problem in plain words', async (_, faults, kind, words) => {
    const { record, lrs } = atLrs({ faults });
    expect(await record.start()).toMatchObject({
      ok: false,
      problem: { kind, detail: expect.stringContaining(words) as string },
    });
    expect(await record.commit()).toMatchObject({ ok: false });
    expect(record.finish()).toMatchObject({ ok: false });
    expect(lrs.log.filter((each) => each.kind === 'fetch')).toHaveLength(1);
    expect(lrs.store.statements).toEqual([]);
  });

  test.each([{ status: 403 }, { status: 500 }] as const)(
    'does without the learner’s settings where they are answered with %o',
    async (trouble) => {
      const { lrs } = await opened({ faults: { reads: { preferences: trouble } } });
      expect(lrs.violations).toEqual([]);
    },
  );

  test('takes the parameters in any order, and an endpoint without its last slash', async () => {
    const { lrs } = await opened({
      address: (url) => {
        const { searchParams, origin, pathname } = new URL(url);
        const turned = [...searchParams].reverse();
        const query = turned.map(([name, value]) => [name, value.replace(/\/$/, '')]);
        return `${origin}${pathname}?${new URLSearchParams(query).toString()}#quiz`;
      },
    });
    expect(lrs.violations).toEqual([]);
  });
});

describe('a quiz passed', () => {
  test('is stored in our document first, then said, then noted as said', async () => {
    const { lrs, save } = await opened();
    await save(status('incomplete'));
    const before = lrs.log.length;
    expect(await save(answer(), ...passed, state('1~state'), time(65_000))).toEqual({ ok: true });
    expect(requestsAt(lrs).slice(before)).toEqual([
      'document 204',
      'statements 200',
      'statements 200',
      'statements 200',
      'document 204',
    ]);
    expect(verbsAt(lrs)).toEqual(['initialized', 'completed', 'passed', 'answered']);
    expect(ownDocument(lrs.store)).toEqual({
      version: 1,
      completion: 'complete',
      success: 'passed',
      scaledScore: 0.9,
      progress: 0.5,
      location: 'rights',
      durationMs: 65_000,
      reported: ['completed', 'passed'],
      snapshot: '1~state',
    });
    const [, completed, result, answered] = lrs.store.statements;
    expect(completed?.result).toEqual({ completion: true, duration: 'PT0H1M5S' });
    expect(result?.result).toEqual({
      success: true,
      score: { scaled: 0.9, raw: 90, min: 0, max: 100 },
      duration: 'PT0H1M5S',
    });
    expect(answered?.object).toEqual({
      objectType: 'Activity',
      id: `${enrolment.activityId}/test/quiz/question/q_what_to_check_a1`,
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        interactionType: 'choice',
        correctResponsesPattern: [expect.any(String)],
      },
    });
  });

  test('names the mastery score of the LMS by which it was judged', async () => {
    const { lrs, save } = await opened({ launch: { masteryScore: 0.85 } });
    await save(...passed);
    expect(lrs.violations).toEqual([]);
    const marks = lrs.store.statements.map(({ context }) =>
      Object.values(context.extensions ?? {}),
    );
    expect(marks.at(-1)).toContain(0.85);
  });

  test('leaves out a score that does not agree with the mastery score of the LMS', async () => {
    const { lrs, save } = await opened({ launch: { masteryScore: 0.95 } });
    await save(...passed);
    expect(lrs.violations).toEqual([]);
    expect(lrs.store.statements.at(-1)?.result).not.toHaveProperty('score');
  });

  test('after it was failed for good is said in the next visit: one may not say both', async () => {
    const store = createLrsStore();
    const first = await opened({ store });
    await first.save(score(0.5), status('complete', 'failed'));
    expect(await first.save(score(0.9), status('complete', 'passed'))).toEqual({ ok: true });
    first.record.finish();
    const second = await opened({ store });
    await second.record.commit();
    expect(verbsAt({ store })).toEqual([
      ...['initialized', 'completed', 'failed', 'terminated'],
      ...['initialized', 'passed'],
    ]);
    expect([...first.lrs.violations, ...second.lrs.violations]).toEqual([]);
  });
});

describe('a visit that may not change the record', () => {
  test.each(['Review', 'Browse'] as const)(
    '%s: begins and ends, whatever is handed over',
    async (launchMode) => {
      const store = createLrsStore();
      const first = await opened({ store });
      await first.save(state('1~first'));
      first.record.finish();
      const document = store.documents['groundings.progress'];
      const { lrs, record, save } = await opened({ store, launch: { launchMode } });
      await save(answer(), ...passed, state('1~second'), time(5000));
      record.finish();
      expect(verbsAt(lrs).slice(2)).toEqual(['initialized', 'terminated']);
      expect(store.documents['groundings.progress']).toEqual(document);
      expect(store.statements.at(-1)?.result).toEqual({ duration: 'PT0H0M5S' });
      expect(lrs.violations).toEqual([]);
    },
  );
});

describe('trouble', () => {
  test('sends what has failed again in the same letters', async () => {
    const { lrs, save, clock } = await opened({ faults: { answersLost: 9 } });
    expect(await save(answer(), ...passed)).toMatchObject({ problem: { kind: 'not-found' } });
    clock.nowMs += 60_000;
    for (let tries = 0; tries < 8; tries += 1) await save(time(1000));
    lrs.faults.answersLost = 0;
    expect(await save()).toEqual({ ok: true });
    expect(verbsAt(lrs)).toEqual(['initialized', 'completed', 'passed', 'answered']);
    expect(lrs.violations).toEqual([]);
  });

  test.each([
    [400, 'it did not take it'],
    [401, 'the permission for this visit is over'],
    [403, 'the LMS does not allow it'],
    [404, 'the LMS does not have it'],
    [409, 'the LMS has something else in its place'],
    [412, 'it was changed from somewhere else'],
    [429, 'the LMS was asked too often'],
    [500, 'the LMS has a fault'],
    [503, 'the LMS has a fault'],
  ])('a save answered with %i is a problem that says: %s', async (writes, words) => {
    const { save, lrs } = await opened({ faults: { writes, writesTo: 'document' } });
    expect(await save(state('1~a'))).toEqual({
      ok: false,
      problem: {
        kind: 'refused',
        detail: `cmi5: groundings.progress was answered with ${String(writes)}: ${words}`,
      },
    });
    delete lrs.faults.writes;
    expect(await save()).toEqual({ ok: true });
    expect(ownDocument(lrs.store)).toMatchObject({ snapshot: '1~a' });
    expect(lrs.violations).toEqual([]);
  });

  test('our document that another device has changed is replaced, but no result is lost', async () => {
    const store = createLrsStore();
    const here = await opened({ store });
    await here.save(status('incomplete'), state('1~here'));
    const there = await opened({ store });
    await there.save(...passed, state('1~there'));
    here.lrs.session.state = 'initialized';
    expect(await here.save(state('1~here-again'))).toMatchObject({
      problem: { detail: expect.stringContaining('412') as string },
    });
    expect(await here.save()).toEqual({ ok: true });
    expect(ownDocument(store)).toMatchObject({
      snapshot: '1~here-again',
      completion: 'complete',
      success: 'passed',
      scaledScore: 0.9,
      reported: ['completed', 'passed'],
    });
    expect(here.lrs.violations).toEqual([]);
  });

  test.each([
    ['that must be named', { needsVersion: true }],
    ['that are not told', { hidesVersions: true }],
    ['that must be named and are told on reading only', { needsVersion: true, answersLost: 2 }],
  ])('documents with versions %s are saved all the same', async (_, faults) => {
    const { lrs, save } = await opened({ faults });
    for (const snapshot of ['1~a', '1~b', '1~c', '1~d']) await save(state(snapshot));
    expect(await save()).toEqual({ ok: true });
    expect(ownDocument(lrs.store)).toMatchObject({ snapshot: '1~d' });
  });

  test('a result that was said in an earlier visit without an answer is asked for, not said again', async () => {
    const store = createLrsStore();
    const first = await opened({ store });
    await first.save(status('incomplete'));
    first.lrs.faults.writesTo = 'document';
    first.record.write(score(0.9));
    first.record.write(status('complete', 'passed'));
    first.record.finish();
    const second = await opened({ store });
    await second.record.commit();
    expect(requestsAt(second.lrs).filter((each) => each.startsWith('statement '))).toEqual([
      'statement 200',
      'statement 200',
    ]);
    expect(verbsAt({ store }).filter((verb) => verb === 'passed')).toHaveLength(1);
    expect(ownDocument(store)).toMatchObject({ reported: ['completed', 'passed'] });
  });

  test('where it may not be asked for, it is sent, and taken for said when the LMS has it', async () => {
    const store = createLrsStore();
    const first = await opened({ store });
    await first.save(status('incomplete'));
    first.record.write(status('complete'));
    first.record.finish();
    const reads = { statement: { status: 403 } } as const;
    const second = await opened({ store, faults: { reads } });
    expect(await second.record.commit()).toEqual({ ok: true });
    expect(requestsAt(second.lrs)).toContain('statements 409');
    expect(verbsAt({ store }).filter((verb) => verb === 'completed')).toHaveLength(1);
  });

  test('an answer that the LMS will not have holds up nothing', async () => {
    const { lrs, save } = await opened({ faults: { refusesAnswers: true } });
    expect(await save(answer(), answer({ questionId: 'two' }), ...passed)).toEqual({ ok: true });
    expect(verbsAt(lrs)).toEqual(['initialized', 'completed', 'passed']);
    const before = lrs.log.length;
    expect(await save()).toEqual({ ok: true });
    expect(lrs.log.length).toBe(before);
  });

  test('answers that did not get through are sent in the next visit', async () => {
    const store = createLrsStore();
    const first = await opened({ store });
    await first.save(status('incomplete'));
    first.lrs.faults.writesTo = 'statements';
    first.lrs.faults.writes = 500;
    await first.save(answer(), state('1~state'));
    const second = await opened({ store });
    expect(await second.record.commit()).toEqual({ ok: true });
    expect(verbsAt({ store })).toEqual(['initialized', 'initialized', 'answered']);
    expect(ownDocument(store)).not.toHaveProperty('waiting');
    expect(second.lrs.violations).toEqual([]);
  });
});

describe('leaving', () => {
  test('says everything that is left in one request, and goes back where the LMS wants it', async () => {
    const returnUrl = 'https://lms.example.org/course/12?x=1';
    const { lrs, record, left, save } = await opened({ launch: { returnUrl } });
    await save(status('incomplete'));
    const before = lrs.log.length;
    for (const entry of [answer(), ...passed, state('1~last'), time(90_000)]) record.write(entry);
    expect(record.finish(true)).toEqual({ ok: true });
    expect(requestsAt(lrs).slice(before)).toEqual(['document 204', 'statements 200']);
    expect(verbsAt(lrs)).toEqual(['initialized', 'answered', 'completed', 'passed', 'terminated']);
    expect(left).toEqual([]);
    await settle();
    expect(left).toEqual([returnUrl]);
    expect(lrs.violations).toEqual([]);
  });

  test.each([
    ['closes the window where the LMS gave no address', undefined],
    ['does not run a script for an address', 'javascript:alert(1)'],
  ])('through the Exit button %s', async (_, returnUrl) => {
    const { record, left } = await opened({ launch: returnUrl === undefined ? {} : { returnUrl } });
    record.finish(true);
    await settle();
    expect(left).toEqual([undefined]);
  });

  test('in any other way goes nowhere', async () => {
    const { record, left } = await opened({ launch: { returnUrl: 'https://lms.example.org/' } });
    record.finish();
    await settle();
    expect(left).toEqual([]);
  });

  test('goes back even when the LMS does not answer', async () => {
    const { record, left, lrs } = await opened({
      launch: { returnUrl: 'https://lms.example.org/' },
    });
    lrs.faults.offline = true;
    expect(record.finish(true)).toEqual({ ok: true });
    await settle();
    expect(left).toEqual(['https://lms.example.org/']);
  });

  test('says how far the learner came, unless all is done', async () => {
    const { lrs, record } = await opened();
    record.write(state('1~half'));
    record.finish();
    expect(Object.values(lrs.store.statements.at(-1)?.result?.extensions ?? {})).toEqual([50]);
  });

  test('with 200 answers unsent stays far below 64 KiB and keeps the result', async () => {
    const { lrs, record, save } = await opened();
    await save(status('incomplete'));
    for (let index = 0; index < 200; index += 1) {
      record.write(answer({ questionId: `question-${String(index)}` }));
    }
    for (const entry of passed) record.write(entry);
    record.finish();
    const bytes = lrs.log
      .slice(-2)
      .reduce((sum, { request }) => sum + Buffer.byteLength(request.body), 0);
    expect(bytes).toBeLessThan(60_000);
    expect(verbsAt(lrs)).toContain('passed');
    expect(verbsAt(lrs).at(-1)).toBe('terminated');
    expect(lrs.violations).toEqual([]);
  });

  test('while a save is on its way says the same once more, which the LMS takes once', async () => {
    const { lrs, record, save } = await opened();
    const saving = save(answer(), ...passed, state('1~state'));
    record.finish();
    expect(await saving).toEqual({ ok: true });
    await settle();
    expect(verbsAt(lrs)).toEqual(['initialized', 'answered', 'completed', 'passed', 'terminated']);
    expect(lrs.violations).toEqual([]);
  });
});

describe('saves that overlap', () => {
  test('go one after the other, so that the newest state is the last to arrive', async () => {
    const { lrs, save } = await opened();
    const results = await Promise.all(['1~a', '1~b', '1~c'].map((text) => save(state(text))));
    expect(results).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    expect(ownDocument(lrs.store)).toMatchObject({ snapshot: '1~c' });
    expect(verbsAt(lrs)).toEqual(['initialized']);
  });
});

describe('what support and others may see', () => {
  test('the token and the learner are in no log, no document and no message', async () => {
    const launch = { learnerId: 'warrant-40417', learnerName: 'Okonkwo, Adaeze' };
    const { lrs, record, save } = await opened({ launch });
    await save(answer(), ...passed, state('1~state'));
    lrs.faults.tokenExpired = true;
    const failed = await save(state('1~more'));
    record.finish();
    const seen = JSON.stringify([record.diagnostics?.(), failed, ownDocument(lrs.store)]);
    expect(seen).not.toMatch(/warrant-40417|Okonkwo|Adaeze|Basic|auth-token/);
    expect(seen).not.toContain(lrs.session.token);
    expect(record.diagnostics?.().map(({ call, element }) => `${call} ${element ?? ''}`)).toEqual(
      expect.arrayContaining([
        'initialize the fetch address',
        'get LMS.LaunchData',
        'get groundings.progress',
        'set groundings.progress',
        'commit statements',
      ]),
    );
  });

  test('the token goes nowhere but into the header of requests to the LMS', async () => {
    const { lrs, record, save } = await opened();
    await save(answer(), ...passed);
    record.finish();
    for (const { request } of lrs.log) {
      expect(request.url + request.body).not.toContain(lrs.session.token);
    }
  });
});
