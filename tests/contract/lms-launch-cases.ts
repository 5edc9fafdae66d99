import { describe, expect, test } from 'vitest';
import type { LmsFaults } from '../../scorm/strict-lms/faults.ts';
import { anAnswer, aScore, aStatus, someTime } from './entries.ts';
import { open, suspend, visit, writeAll, type LmsTraits, type RecordHarness } from './harness.ts';

export function describeLmsLaunches(harness: RecordHarness, lms: LmsTraits): void {
  describe('what the LMS says about the visit', () => {
    test('who the learner is', async () => {
      const { launch } = await open(harness.createPlace(), {
        launch: { learnerId: 'pc-1234', learnerName: 'Ní Bhriain, Aoife' },
      });
      expect(launch.learner).toEqual({ id: 'pc-1234', name: 'Ní Bhriain, Aoife' });
    });

    test.each(['normal', 'browse', 'review'] as const)('that it is a %s visit', async (mode) => {
      const { launch, record } = await open(harness.createPlace(), { launch: { mode } });
      expect(launch.mode).toBe(mode);
      writeAll(record, [someTime(1000), suspend]);
      expect(record.finish()).toEqual({ ok: true });
    });

    test('that a review shows what is on record', async () => {
      const place = harness.createPlace();
      await visit(place, [aScore(0.9), aStatus('complete', 'passed')]);
      const { launch } = await open(place, { launch: { mode: 'review', credit: 'no-credit' } });
      expect(launch).toMatchObject({
        mode: 'review',
        isForCredit: !lms.hasCredit,
        isFirstLaunch: false,
        status: { completion: 'complete', success: 'passed' },
        scaledScore: 0.9,
      });
    });

    test('what the pass mark is', async () => {
      const { launch } = await open(harness.createPlace(), { launch: { passMark: lms.passMark } });
      expect(launch.passingScore).toBe(0.8);
    });

    test('nothing about mode, credit or entry: a normal visit for credit', async () => {
      const faults = { emptyMode: true, emptyCredit: true, emptyEntry: true };
      const { launch } = await open(harness.createPlace(), { faults });
      expect(launch).toMatchObject({ mode: 'normal', isForCredit: true, isFirstLaunch: true });
    });

    if (lms.hasCredit) {
      test.each([
        ['credit', true],
        ['no-credit', false],
      ] as const)('that it is for %s', async (credit, isForCredit) => {
        const { launch } = await open(harness.createPlace(), { launch: { credit } });
        expect(launch.isForCredit).toBe(isForCredit);
      });
    }

    if (!lms.mayLackAnswers) return;

    test('that single answers cannot be recorded, which holds up nothing else', async () => {
      const place = harness.createPlace();
      const { launch, record, log } = await open(place, { faults: { noInteractions: true } });
      expect(launch.acceptsAnswers).toBe(false);
      const before = log.length;
      expect(record.write(anAnswer())).toMatchObject({ ok: false, problem: { kind: 'refused' } });
      expect(log.length).toBe(before);
      writeAll(record, [aScore(0.9), aStatus('complete', 'passed'), suspend]);
      expect(await record.commit()).toEqual({ ok: true });
      expect(place.read()).toMatchObject({ scaledScore: 0.9, success: 'passed' });
    });
  });

  describe('an LMS that says odd things', () => {
    test.each<[string, unknown]>([
      ['numbers', 42],
      ['negative numbers', -1],
      ['truth values', true],
      ['null', null],
      ['undefined', undefined],
      ['objects', { toString: () => 'an object' }],
      ['objects without text', Object.create(null)],
      ['lists', [1, 2]],
      ['symbols', Symbol('odd')],
      ['the text NaN', 'NaN'],
      ['a text of one megabyte', 'x'.repeat(1_000_000)],
      ['control characters', '\u0000\uFFFF'],
    ])('%s for everything: the module opens all the same', async (_, value) => {
      const reads = Object.fromEntries(lms.launchElements.map((element) => [element, value]));
      const { launch } = await open(harness.createPlace(), { faults: { reads } });
      expect(launch.mode).toBe('normal');
      expect(launch.isForCredit).toBe(true);
      expect(typeof launch.learner.id).toBe('string');
      expect(typeof launch.learner.name).toBe('string');
      expect(['string', 'undefined']).toContain(typeof launch.snapshot);
      for (const share of [launch.scaledScore, launch.passingScore]) {
        if (share === undefined) continue;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    });

    if (!lms.valueByValue) return;

    test('nothing about what an answer consists of: answers are taken all the same', async () => {
      const place = harness.createPlace();
      const faults = { reads: { 'cmi.interactions._children': '' } };
      const { launch, record } = await open(place, { faults });
      expect(launch.acceptsAnswers).toBe(true);
      writeAll(record, [anAnswer(), suspend]);
      await record.commit();
      expect(place.read().answers).toMatchObject([{ isCorrect: true }]);
    });

    test.each(['boolean', 'number', 'text'] as const)(
      'yes and no as a %s: everything is taken',
      async (answersAs) => {
        const place = harness.createPlace();
        const { record } = await open(place, { faults: { answersAs } });
        writeAll(record, [anAnswer(), aScore(0.9), aStatus('complete', 'passed'), suspend]);
        expect(await record.commit()).toEqual({ ok: true });
        expect(record.finish()).toEqual({ ok: true });
        expect(place.read()).toMatchObject({ scaledScore: 0.9, success: 'passed' });
      },
    );

    test.each<[string, LmsFaults]>([
      ['no error for values that nobody has set', { quietUnsetReads: true }],
      ['an exception for the saved state', { getThrows: ['cmi.suspend_data'] }],
      ['an exception for everything', { getThrows: ['cmi'] }],
    ])('%s: the module opens all the same', async (_, faults) => {
      const { launch } = await open(harness.createPlace(), { faults });
      expect(launch).toMatchObject({ mode: 'normal', isForCredit: true, snapshot: undefined });
    });
  });
}
