import { describe, expect, test } from 'vitest';
import type { LmsFaults } from '../../scorm/strict-lms/faults.ts';
import { anAnswer, aScore, aSnapshot, aStatus, someTime } from './entries.ts';
import { open, suspend, writeAll, type LmsTraits, type RecordHarness } from './harness.ts';

const refused = { ok: false, problem: { kind: 'refused' } };

const result = [
  anAnswer(),
  aSnapshot('1~after-quiz'),
  aScore(0.9),
  aStatus('complete', 'passed'),
  someTime(60_000),
  suspend,
];

const resultOnFile = {
  completion: 'complete',
  success: 'passed',
  scaledScore: 0.9,
  snapshot: '1~after-quiz',
  answers: [{ id: 'q_grounds_for_search_a1', isCorrect: true }],
  durationMs: 60_000,
  isSuspended: true,
};

export function describeTrouble(harness: RecordHarness, lms: LmsTraits): void {
  const { valueByValue } = lms;

  describe('an LMS in trouble', () => {
    test.each<[string, LmsFaults]>([
      ['refuses to begin', { initializeFalse: true }],
      ['fails when it begins', { initializeThrows: true }],
    ])('%s: that is a result, and nothing more is asked of it', async (_, faults) => {
      const { record, log } = harness.createPlace().launch({ faults });
      expect(await record.start()).toMatchObject(refused);
      const calls = log.length;
      for (const entry of result) expect(record.write(entry)).toMatchObject({ ok: false });
      expect(await record.commit()).toMatchObject({ ok: false });
      expect(record.finish()).toMatchObject({ ok: false });
      expect(log.length).toBe(calls);
    });

    test.each<[string, LmsFaults]>([
      ['refuses to store', { commitFalse: 2 }],
      ['fails while storing', { commitThrows: 2 }],
    ])('%s, twice: everything is kept and stored the third time', async (_, faults) => {
      const place = harness.createPlace();
      const { record } = await open(place, { faults });
      writeAll(record, result);
      expect(await record.commit()).toMatchObject(refused);
      expect(await record.commit()).toMatchObject(refused);
      expect(place.read().snapshot).toBeUndefined();
      expect(await record.commit()).toEqual({ ok: true });
      expect(place.read()).toMatchObject(resultOnFile);
    });

    test('has signed the learner out: everything is stored once they are back', async () => {
      const place = harness.createPlace();
      const { record, faults } = await open(place);
      writeAll(record, result);
      faults.expiredLogin = true;
      expect(await record.commit()).toMatchObject({
        ok: false,
        problem: { kind: 'refused', detail: expect.stringContaining(lms.signedOutCode) as string },
      });
      faults.expiredLogin = false;
      expect(await record.commit()).toEqual({ ok: true });
      expect(place.read()).toMatchObject(resultOnFile);
    });

    test.each<[string, LmsFaults]>([
      ['refuses the last save', { finishFalse: true }],
      ['fails in the last save', { finishThrows: true }],
      ['has signed the learner out at the end', { expiredLogin: true }],
    ])('%s: nothing is thrown, and what was saved before stays', async (_, fault) => {
      const place = harness.createPlace();
      const { record, faults } = await open(place);
      writeAll(record, result);
      await record.commit();
      Object.assign(faults, fault);
      writeAll(record, [someTime(90_000)]);
      expect(record.finish()).toMatchObject(lms.knowsHowItClosed ? refused : { ok: true });
      expect(record.write(aScore(1))).toMatchObject({ ok: false, problem: { kind: 'closed' } });
      expect(place.read()).toMatchObject(resultOnFile);
    });

    test('loses the last save: what was saved before is there at the next visit', async () => {
      const place = harness.createPlace();
      const { record } = await open(place, { faults: { closingSaveLost: true } });
      writeAll(record, result);
      await record.commit();
      writeAll(record, [aSnapshot('1~lost')]);
      record.finish();
      expect((await open(place)).launch).toMatchObject({
        snapshot: '1~after-quiz',
        status: { completion: 'complete', success: 'passed' },
      });
    });

    test('fails on answers: score and status get through', async () => {
      const place = harness.createPlace();
      const faults = { setThrows: ['cmi.interactions'] };
      const { record } = await open(place, { faults });
      expect(record.write(anAnswer())).toMatchObject(valueByValue ? refused : { ok: true });
      writeAll(record, [aScore(0.9), aStatus('complete', 'passed'), suspend]);
      expect(await record.commit()).toEqual({ ok: true });
      expect(place.read()).toMatchObject({ scaledScore: 0.9, success: 'passed', answers: [] });
    });

    if (!valueByValue) return;

    // Moodle's SCORM 1.2 player does: only a value that differs from the failed one is sent again.
    test('forgets what it failed to store: a new state gets through, a new visit repairs the rest', async () => {
      const place = harness.createPlace();
      const { record, faults } = await open(place, { faults: { forgetsFailedValues: true } });
      writeAll(record, [aStatus('incomplete'), suspend]);
      expect(await record.commit()).toEqual({ ok: true });
      faults.commitFalse = 1;
      writeAll(record, result);
      expect(await record.commit()).toMatchObject(refused);
      writeAll(record, [aSnapshot('1~save-2'), someTime(61_000)]);
      expect(await record.commit()).toEqual({ ok: true });
      record.finish();
      expect(place.read()).toMatchObject({ snapshot: '1~save-2', durationMs: 61_000 });

      const next = await open(place, { faults: { forgetsFailedValues: true } });
      expect(next.launch).toMatchObject({ snapshot: '1~save-2', isFirstLaunch: false });
      writeAll(next.record, [aSnapshot('1~after-quiz'), ...result.filter(isNoTime)]);
      expect(await next.record.commit()).toEqual({ ok: true });
      expect(place.read()).toMatchObject({ ...resultOnFile, durationMs: 61_000 });
    });

    test('fails on one element: the problem names the element', async () => {
      const { record } = await open(harness.createPlace(), {
        faults: { setThrows: [valueByValue.status] },
      });
      expect(record.write(aStatus('incomplete'))).toMatchObject({
        ok: false,
        problem: {
          kind: 'refused',
          detail: expect.stringContaining(valueByValue.status) as string,
        },
      });
    });

    test('says false and means true: the value counts as taken', async () => {
      const place = harness.createPlace();
      const { record } = await open(place, { faults: { saysFalseOnSuccess: ['cmi'] } });
      writeAll(record, result);
      await record.commit();
      expect(place.read()).toMatchObject(resultOnFile);
    });
  });
}

const isNoTime = ({ type }: { readonly type: string }): boolean => type !== 'time';
