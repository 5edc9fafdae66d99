import { describe, expect, test } from 'vitest';
import type { RecordEntry } from '../../../../src/tracking/learning-record.ts';
import { createScorm12Record } from '../../../../scorm/adapters/scorm12.ts';
import { aLaunch } from '../../../helpers/a-launch.ts';
import { anAnswer } from './an-answer.ts';
import { createFakeLms, setsOf, toScorm12Api, type FakeLms } from './fake-lms.ts';

async function open(lms: FakeLms = createFakeLms()) {
  const record = createScorm12Record({ findApi: () => toScorm12Api(lms) });
  const started = await record.start();
  if (!started.ok) throw new Error(started.problem.detail);
  return { lms, record, launch: started.launch };
}

async function launchOf(values: Readonly<Record<string, unknown>>) {
  return (await open(createFakeLms(values))).launch;
}

describe('the launch', () => {
  test('is read from the LMS', async () => {
    expect(
      await launchOf({
        'cmi.core.student_id': 'jd001',
        'cmi.core.student_name': 'Doe, Jane',
        'cmi.core.lesson_mode': 'review',
        'cmi.core.credit': 'no-credit',
        'cmi.core.lesson_status': 'passed',
        'cmi.suspend_data': '1~abc',
        'cmi.core.score.raw': '85',
        'cmi.student_data.mastery_score': 80,
      }),
    ).toEqual({
      learner: { id: 'jd001', name: 'Doe, Jane' },
      mode: 'review',
      isForCredit: false,
      status: { completion: 'complete', success: 'passed' },
      isFirstLaunch: false,
      snapshot: '1~abc',
      scaledScore: 0.85,
      passingScore: 0.8,
      acceptsAnswers: true,
      hasExit: true,
    });
  });

  test('is a normal one for credit where the LMS says nothing', async () => {
    expect(await launchOf({})).toEqual(aLaunch());
  });

  test('survives an LMS that fails at every question', async () => {
    const lms = createFakeLms();
    const failing = { ...toScorm12Api(lms), LMSGetValue: () => JSON.parse('{') as unknown };
    const record = createScorm12Record({ findApi: () => failing });
    expect(await record.start()).toMatchObject({
      ok: true,
      launch: { mode: 'normal', isFirstLaunch: true, acceptsAnswers: false },
    });
  });

  test.each([
    ['', true],
    ['not attempted', true],
    ['unknown', true],
    ['incomplete', false],
    ['browsed', false],
    ['failed', false],
    ['completed', false],
    ['passed', false],
  ])('with the status "%s" it is %s that it is the first', async (status, isFirst) => {
    expect((await launchOf({ 'cmi.core.lesson_status': status })).isFirstLaunch).toBe(isFirst);
  });

  test('decides by the state found, whatever the LMS says about the entry', async () => {
    const values = { 'cmi.core.entry': 'ab-initio', 'cmi.suspend_data': '1~abc' };
    expect((await launchOf(values)).snapshot).toBe('1~abc');
  });

  test('knows when the LMS takes no single answers', async () => {
    const lms = createFakeLms({ 'cmi.interactions._children': '' });
    lms.lastError = '401';
    expect((await open(lms)).launch.acceptsAnswers).toBe(false);
  });

  test('takes few calls and asks nothing twice', async () => {
    const { lms } = await open();
    expect(lms.calls[0]).toBe('initialize');
    expect(lms.calls.length).toBeLessThanOrEqual(12);
    expect(new Set(lms.calls).size).toBe(lms.calls.length);
  });
});

describe('what is put on record', () => {
  test.each<[string, RecordEntry, readonly string[]]>([
    [
      'a status',
      { type: 'status', status: { completion: 'complete', success: 'passed' } },
      ['cmi.core.lesson_status=passed'],
    ],
    [
      'a score',
      { type: 'score', scaledScore: 0.85 },
      ['cmi.core.score.raw=85', 'cmi.core.score.min=0', 'cmi.core.score.max=100'],
    ],
    [
      'an answer',
      { type: 'answer', answer: anAnswer() },
      ['cmi.interactions.0.id=q_what_to_check_a1'],
    ],
    [
      'a saved state',
      { type: 'snapshot', snapshot: '1~abc', location: 'the-law', progress: 0.5 },
      ['cmi.suspend_data=1~abc', 'cmi.core.lesson_location=the-law'],
    ],
    ['time', { type: 'time', durationMs: 125_000 }, ['cmi.core.session_time=0000:02:05.00']],
    ['the wish to come back', { type: 'suspend' }, ['cmi.core.exit=suspend']],
  ])('%s', async (_what, entry, sets) => {
    const { lms, record } = await open();
    expect(record.write(entry)).toEqual({ ok: true });
    expect(setsOf(lms)).toEqual(sets);
  });

  test('an answer with all its parts, in at most ten calls', async () => {
    const { lms, record } = await open(createFakeLms({ 'cmi.interactions._children': undefined }));
    const callsBefore = lms.calls.length;
    expect(record.write({ type: 'answer', answer: anAnswer() })).toEqual({ ok: true });
    expect(setsOf(lms)).toEqual([
      'cmi.interactions.0.id=q_what_to_check_a1',
      'cmi.interactions.0.type=choice',
      'cmi.interactions.0.correct_responses.0.pattern={a,c}',
      'cmi.interactions.0.student_response=a,b',
      'cmi.interactions.0.result=wrong',
      'cmi.interactions.0.time=09:05:07',
    ]);
    expect(lms.calls.length - callsBefore).toBeLessThanOrEqual(10);
  });

  test.each([
    ['too long', 'x'.repeat(4097), '4097 characters are more than 4096'],
    ['with a letter beyond ASCII', '1~ü', 'it has characters that not every LMS keeps'],
  ])('but no saved state that is %s', async (_what, snapshot, reason) => {
    const { lms, record } = await open();
    const entry = { type: 'snapshot', snapshot, location: 'the-law', progress: 0.5 } as const;
    expect(record.write(entry)).toEqual({
      ok: false,
      problem: {
        kind: 'refused',
        detail: `SCORM 1.2: cmi.suspend_data was not sent: ${reason}`,
      },
    });
    expect(setsOf(lms)).toEqual([]);
  });

  test('but no score that is none', async () => {
    const { lms, record } = await open();
    expect(record.write({ type: 'score', scaledScore: Number.NaN })).toEqual({
      ok: false,
      problem: {
        kind: 'refused',
        detail: 'SCORM 1.2: cmi.core.score.raw was not sent: NaN is no score',
      },
    });
    expect(setsOf(lms)).toEqual([]);
  });

  test('says which element the LMS refused, and why', async () => {
    const { lms, record } = await open();
    lms.refusals.set('cmi.core.lesson_status', '405');
    const status = { completion: 'incomplete', success: 'unknown' } as const;
    expect(record.write({ type: 'status', status })).toEqual({
      ok: false,
      problem: {
        kind: 'refused',
        detail: 'SCORM 1.2: cmi.core.lesson_status was refused with error 405',
      },
    });
  });
});

test('closing is one call, with or without the Exit button', async () => {
  for (const leave of [true, false]) {
    const { lms, record } = await open();
    const callsBefore = lms.calls.length;
    expect(record.finish(leave)).toEqual({ ok: true });
    expect(lms.calls.slice(callsBefore)).toEqual(['terminate']);
  }
});
