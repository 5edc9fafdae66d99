import { describe, expect, test } from 'vitest';
import type { RecordEntry } from '../../../../src/tracking/learning-record.ts';
import { createScorm2004Record } from '../../../../scorm/adapters/scorm2004.ts';
import { aLaunch } from '../../../helpers/a-launch.ts';
import { anAnswer } from './an-answer.ts';
import { createFakeLms, setsOf, toScorm2004Api, type FakeLms } from './fake-lms.ts';

async function open(lms: FakeLms = createFakeLms()) {
  const record = createScorm2004Record({ findApi: () => toScorm2004Api(lms) });
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
        'cmi.learner_id': 'jd001',
        'cmi.learner_name': 'Jane Doe',
        'cmi.mode': 'browse',
        'cmi.credit': 'no-credit',
        'cmi.completion_status': 'completed',
        'cmi.success_status': 'failed',
        'cmi.suspend_data': '1~abc',
        'cmi.score.scaled': '0.45',
        'cmi.scaled_passing_score': 0.8,
      }),
    ).toEqual({
      learner: { id: 'jd001', name: 'Jane Doe' },
      mode: 'browse',
      isForCredit: false,
      status: { completion: 'complete', success: 'failed' },
      isFirstLaunch: false,
      snapshot: '1~abc',
      scaledScore: 0.45,
      passingScore: 0.8,
      acceptsAnswers: true,
      hasExit: true,
    });
  });

  test('is a normal one for credit where reading a value nobody has set is error 403', async () => {
    const lms = createFakeLms();
    lms.lastError = '403';
    expect((await open(lms)).launch).toEqual(aLaunch());
  });

  test.each([
    ['', true],
    ['not attempted', true],
    ['unknown', true],
    ['incomplete', false],
    ['completed', false],
  ])('with the status "%s" it is %s that it is the first', async (status, isFirst) => {
    expect((await launchOf({ 'cmi.completion_status': status })).isFirstLaunch).toBe(isFirst);
  });

  test.each(['401', '402'])('knows by error %s that no single answers are taken', async (code) => {
    const lms = createFakeLms({ 'cmi.interactions._children': '' });
    lms.lastError = code;
    expect((await open(lms)).launch.acceptsAnswers).toBe(false);
  });

  test('takes few calls and asks nothing twice', async () => {
    const { lms } = await open();
    expect(lms.calls[0]).toBe('initialize');
    expect(lms.calls.length).toBeLessThanOrEqual(13);
    expect(new Set(lms.calls).size).toBe(lms.calls.length);
  });
});

describe('what is put on record', () => {
  test.each<[string, RecordEntry, readonly string[]]>([
    [
      'work in progress, without a word on success',
      { type: 'status', status: { completion: 'incomplete', success: 'unknown' } },
      ['cmi.completion_status=incomplete'],
    ],
    [
      'a passed module',
      { type: 'status', status: { completion: 'complete', success: 'passed' } },
      ['cmi.completion_status=completed', 'cmi.success_status=passed'],
    ],
    [
      'a score, the share first',
      { type: 'score', scaledScore: 0.85 },
      ['cmi.score.scaled=0.85', 'cmi.score.raw=85', 'cmi.score.min=0', 'cmi.score.max=100'],
    ],
    [
      'an answer',
      { type: 'answer', answer: anAnswer() },
      ['cmi.interactions.0.id=q_what_to_check_a1'],
    ],
    [
      'a saved state and how far the learner is',
      { type: 'snapshot', snapshot: '1~abc', location: 'the-law', progress: 1 / 3 },
      ['cmi.suspend_data=1~abc', 'cmi.location=the-law', 'cmi.progress_measure=0.33'],
    ],
    [
      'a saved state alone, where place and progress are unknown',
      { type: 'snapshot', snapshot: '1~abc', location: '', progress: Number.NaN },
      ['cmi.suspend_data=1~abc'],
    ],
    ['time', { type: 'time', durationMs: 125_000 }, ['cmi.session_time=PT0H2M5S']],
    ['the wish to come back', { type: 'suspend' }, ['cmi.exit=suspend']],
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
      'cmi.interactions.0.correct_responses.0.pattern=officers_name[,]grounds',
      'cmi.interactions.0.learner_response=officers_name[,]hunch',
      'cmi.interactions.0.result=incorrect',
      'cmi.interactions.0.timestamp=2026-11-21T09:05:07',
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
        detail: `SCORM 2004: cmi.suspend_data was not sent: ${reason}`,
      },
    });
    expect(setsOf(lms)).toEqual([]);
  });

  test('but no score that is none', async () => {
    const { lms, record } = await open();
    expect(record.write({ type: 'score', scaledScore: 1.5 })).toEqual({
      ok: false,
      problem: {
        kind: 'refused',
        detail: 'SCORM 2004: cmi.score.scaled was not sent: 1.5 is no score',
      },
    });
    expect(setsOf(lms)).toEqual([]);
  });
});

describe('closing', () => {
  test.each([
    [false, ['terminate']],
    [true, ['set adl.nav.request=suspendAll', 'terminate']],
  ])('after the Exit button: %s', async (leave, calls) => {
    const { lms, record } = await open();
    const callsBefore = lms.calls.length;
    expect(record.finish(leave)).toEqual({ ok: true });
    expect(lms.calls.slice(callsBefore)).toEqual(calls);
  });

  test('happens even where the player refuses to close', async () => {
    const { lms, record } = await open();
    lms.refusals.set('adl.nav.request', '351');
    expect(record.finish(true)).toEqual({ ok: true });
    expect(lms.calls).toContain('terminate');
  });

  test('takes at most six calls with everything that is left to say', async () => {
    const { lms, record } = await open();
    record.write({ type: 'suspend' });
    await record.commit();
    const callsBefore = lms.calls.length;
    record.write({ type: 'snapshot', snapshot: '1~abc', location: 'the-law', progress: 0.5 });
    record.write({ type: 'time', durationMs: 1_000 });
    record.write({ type: 'suspend' });
    record.finish(true);
    expect(lms.calls.length - callsBefore).toBeLessThanOrEqual(6);
  });
});
