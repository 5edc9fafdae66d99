import { describe, expect, test } from 'vitest';
import type { StrictLrsOptions } from '../../helpers/strict-lrs/create-strict-lrs.ts';
import { createLrsStore } from '../../helpers/strict-lrs/store.ts';
import { aStatement, aVisit } from './a-visit.ts';

const CONTEXT = 'https://w3id.org/xapi/cmi5/context/';
const SESSION_ID = { [`${CONTEXT}extensions/sessionid`]: 'session-1' };
const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
const categories = (...names: readonly string[]) =>
  names.map((name) => ({ id: `${CONTEXT}categories/${name}` }));
const score = (scaled: number, raw = scaled * 100, max = 100) => ({ scaled, raw, min: 0, max });

type Changes = Readonly<Record<string, unknown>>;

describe('a visit by the book', () => {
  test.each<[string, readonly string[], StrictLrsOptions]>([
    ['looked in', ['terminated'], {}],
    ['done without a quiz', ['completed', 'terminated'], {}],
    ['passed', ['answered', 'passed', 'completed', 'terminated'], {}],
    ['failed for good', ['answered', 'completed', 'failed', 'terminated'], {}],
    ['looked back', ['terminated'], { launch: { launchMode: 'Review' } }],
    ['looked around', ['terminated'], { launch: { launchMode: 'Browse' } }],
  ])('%s is taken', (_, verbs, options) => {
    const visit = aVisit(options);
    visit.begin();
    for (const verb of verbs) expect(visit.post(aStatement(visit.lrs, verb))).toBe(200);
    expect(visit.lrs.violations).toEqual([]);
    expect(visit.lrs.store.statements).toHaveLength(verbs.length + 1);
    expect(visit.lrs.session.state).toBe('terminated');
  });

  test('with a score at the mastery score of the LMS is taken', () => {
    const visit = aVisit({ launch: { masteryScore: 0.8 } });
    visit.begin();
    const passed = aStatement(visit.lrs, 'passed', { 'result.score': score(0.8) });
    expect(visit.post(passed)).toBe(200);
  });
});

describe('a malformed statement is refused with 400, and the batch with it', () => {
  test.each<[string, string, Changes]>([
    ['an id that is no UUID', 'completed', { id: 'one' }],
    ['a UUID of another variant', 'completed', { id: '00000000-0000-4000-0000-000000000001' }],
    ['no id', 'completed', { id: undefined }],
    ['no timestamp', 'completed', { timestamp: undefined }],
    ['a timestamp that is not UTC', 'completed', { timestamp: '2026-11-21T09:00:00+01:00' }],
    ['no actor', 'completed', { actor: undefined }],
    ['a verb that is no IRI', 'completed', { 'verb.id': 'completed' }],
    ['an object that is no IRI', 'completed', { 'object.id': 'module' }],
    ['a duration that is none', 'completed', { 'result.duration': '60' }],
    ['a duration without a number', 'completed', { 'result.duration': 'PT' }],
    ['a success that is text', 'passed', { 'result.success': 'true' }],
    ['a score above 1', 'passed', { 'result.score': score(1.1) }],
    ['a score below 0', 'failed', { 'result.score': score(-0.1) }],
    ['a raw score above its maximum', 'passed', { 'result.score': score(0.9, 90, 10) }],
    ['a raw score with decimals', 'passed', { 'result.score': score(0.9, 89.5) }],
    ['a raw score without maximum', 'passed', { 'result.score': { scaled: 0.9, raw: 90 } }],
    ['a response of another form', 'answered', { 'result.response': 'What I think.' }],
    [
      'a pattern of another form',
      'answered',
      { 'object.definition.correctResponsesPattern': ['a b'] },
    ],
    ['an unknown type of question', 'answered', { 'object.definition.interactionType': 'essay' }],
    ['more than learners are told about', 'answered', { 'object.definition.name': { en: 'x' } }],
    ['an attachment', 'completed', { attachments: [] }],
  ])('%s', (_, verb, changes) => {
    const visit = aVisit();
    visit.begin();
    const sound = aStatement(visit.lrs, 'answered');
    expect(visit.post(sound, aStatement(visit.lrs, verb, changes))).toBe(400);
    expect(visit.lrs.store.statements).toHaveLength(1);
    expect(visit.lrs.violations).toHaveLength(1);
  });

  test('a single statement outside a list', () => {
    const visit = aVisit();
    visit.begin();
    const body = JSON.stringify(aStatement(visit.lrs, 'completed'));
    expect(visit.ask('POST', '/cmi5/xapi/statements', body)).toBe(400);
  });
});

describe('a statement against the rules of cmi5 is refused with 403', () => {
  const mastery = { launch: { masteryScore: 0.8 } } as const;
  const review = { launch: { launchMode: 'Review' } } as const;
  const browse = { launch: { launchMode: 'Browse' } } as const;

  test.each<[string, string, string, Changes, StrictLrsOptions?]>([
    ['another actor', '9.2', 'completed', { actor: { objectType: 'Agent', mbox: 'mailto:a@b.c' } }],
    ['another registration', '9.6.1', 'completed', { 'context.registration': 'other' }],
    ['no session id', '9.6.3.1', 'completed', { 'context.extensions': {} }],
    ['no grouping of the template', '10', 'answered', { 'context.contextActivities': {} }],
    ['another object', '9.4', 'completed', { 'object.id': 'https://lms.example.org/other' }],
    [
      'an answer about the module itself',
      '9.4',
      'answered',
      { 'object.id': 'https://lms.example.org/activities/4711' },
    ],
    ['no category', '9.6.2.1', 'completed', { 'context.contextActivities.category': [] }],
    [
      'a category on what cmi5 does not define',
      '9.3',
      'answered',
      {
        'context.contextActivities.category': categories('cmi5'),
        object: { objectType: 'Activity', id: 'https://lms.example.org/activities/4711' },
      },
    ],
    [
      'a result without moveon',
      '9.6.2.2',
      'completed',
      { 'context.contextActivities.category': categories('cmi5') },
    ],
    [
      'moveon without a result',
      '9.6.2.2',
      'terminated',
      { 'context.contextActivities.category': categories('cmi5', 'moveon') },
    ],
    ['completed without completion', '9.5.3', 'completed', { 'result.completion': undefined }],
    ['completed without duration', '9.5.4.1', 'completed', { 'result.duration': undefined }],
    ['completed with a score', '9.5.1', 'completed', { 'result.score': score(1) }],
    [
      'completed with progress',
      '9.5.5.1',
      'completed',
      { 'result.extensions': { [PROGRESS]: 100 } },
    ],
    ['terminated without duration', '9.5.4.1', 'terminated', { result: {} }],
    ['terminated with success', '9.5.2', 'terminated', { 'result.success': true }],
    ['a progress above 100', '9.5.5.1', 'terminated', { 'result.extensions': { [PROGRESS]: 101 } }],
    ['passed without success', '9.5.2', 'passed', { 'result.success': undefined }],
    ['passed below the mastery score', '9.5.1', 'passed', { 'result.score': score(0.7) }, mastery],
    ['failed at the mastery score', '9.5.1', 'failed', { 'result.score': score(0.8) }, mastery],
    [
      'passed without the mastery score',
      '9.6.3.2',
      'passed',
      { 'context.extensions': SESSION_ID },
      mastery,
    ],
    ['completed in review', '10', 'completed', {}, review],
    ['passed in a look around', '10', 'passed', {}, browse],
    ['something older than initialized', '9.3', 'completed', { timestamp: '2026-11-21T08:59:59Z' }],
  ])('%s (%s)', (_, section, verb, changes, options) => {
    const visit = aVisit(options);
    visit.begin();
    expect(visit.post(aStatement(visit.lrs, verb, changes))).toBe(403);
    expect(visit.lrs.violations).toEqual([expect.stringContaining(`(${section})`)]);
    expect(visit.lrs.store.statements).toHaveLength(1);
  });
});

describe('the order of statements', () => {
  test.each<[string, readonly string[]]>([
    ['anything before initialized', ['completed']],
    ['an answer before initialized', ['answered']],
    ['initialized twice', ['initialized', 'initialized']],
    ['completed twice', ['initialized', 'completed', 'completed']],
    ['passed twice', ['initialized', 'passed', 'passed']],
    ['passed and failed', ['initialized', 'passed', 'failed']],
    ['failed and passed', ['initialized', 'failed', 'passed']],
    ['something after terminated', ['initialized', 'terminated', 'completed']],
    ['an answer after terminated', ['initialized', 'terminated', 'answered']],
    ['terminated twice', ['initialized', 'terminated', 'terminated']],
  ])('%s: the last of them is refused', (_, verbs) => {
    const visit = aVisit();
    visit.ask('POST', '/cmi5/fetch');
    const statuses = verbs.map((verb) => visit.post(aStatement(visit.lrs, verb)));
    expect(statuses).toEqual([...verbs.slice(1).map(() => 200), 403]);
    expect(visit.lrs.violations).toHaveLength(1);
  });

  test.each<[string, string, string, number]>([
    ['completed comes once', 'completed', 'completed', 403],
    ['passed comes once', 'passed', 'passed', 403],
    ['failed does not follow passed', 'passed', 'failed', 403],
    ['passed may follow failed', 'failed', 'passed', 200],
    ['failed may come again', 'failed', 'failed', 200],
  ])('in an enrolment %s', (_, earlier, later, status) => {
    const store = createLrsStore();
    for (const [verb, expected] of [
      [earlier, 200],
      [later, status],
    ] as const) {
      const visit = aVisit({ store });
      visit.begin();
      expect(visit.post(aStatement(visit.lrs, verb))).toBe(expected);
      visit.post(aStatement(visit.lrs, 'terminated'));
    }
  });
});

describe('a statement that is sent again', () => {
  test('is taken once where it is the same in every letter', () => {
    const visit = aVisit();
    visit.begin();
    const completed = aStatement(visit.lrs, 'completed');
    expect(visit.post(completed)).toBe(200);
    expect(visit.post(completed, aStatement(visit.lrs, 'terminated'))).toBe(200);
    expect(visit.lrs.store.statements).toHaveLength(3);
    expect(visit.lrs.violations).toEqual([]);
  });

  test('is refused with 409 where it has changed, and the batch with it', () => {
    const visit = aVisit();
    visit.begin();
    const completed = aStatement(visit.lrs, 'completed');
    visit.post(completed);
    const changed = { ...completed, timestamp: '2026-11-21T09:00:01.000Z' };
    expect(visit.post(aStatement(visit.lrs, 'answered'), changed)).toBe(409);
    expect(visit.lrs.store.statements).toHaveLength(2);
  });

  test('can be asked for by its id', () => {
    const visit = aVisit();
    visit.begin();
    const [first] = visit.lrs.store.statements;
    const ask = (statementId: string) =>
      visit.ask('GET', '/cmi5/xapi/statements', '', { query: { statementId } });
    expect(ask(first?.id ?? '')).toBe(200);
    expect(ask('00000000-0000-4000-9000-999999999999')).toBe(404);
  });
});
