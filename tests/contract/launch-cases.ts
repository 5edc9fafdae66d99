import { describe, expect, test } from 'vitest';
import { aLaunch } from '../helpers/a-launch.ts';
import { aScore, aSnapshot, aStatus } from './entries.ts';
import { open, suspend, visit, writeAll, type RecordHarness } from './harness.ts';

export function describeLaunches(harness: RecordHarness): void {
  describe('opening the module', () => {
    test('the first time, nothing is on record', async () => {
      const { launch } = await open(harness.createPlace());
      expect(launch).toEqual(aLaunch({ learner: launch.learner, hasExit: harness.hasExit }));
    });

    test('a second time, it finds what the first visit left', async () => {
      const place = harness.createPlace();
      await visit(place, [aSnapshot('1~state'), aScore(0.85), aStatus('complete', 'passed')]);
      const { launch } = await open(place);
      expect(launch).toMatchObject({
        status: { completion: 'complete', success: 'passed' },
        isFirstLaunch: false,
        snapshot: '1~state',
        scaledScore: 0.85,
      });
    });

    test('again and again, it finds what the last visit left', async () => {
      const place = harness.createPlace();
      await visit(place, [aStatus('incomplete'), aSnapshot('1~first')]);
      await visit(place, [aSnapshot('1~second')]);
      await visit(place, []);
      const { launch } = await open(place);
      expect(launch.snapshot).toBe('1~second');
      expect(launch.status.completion).toBe('incomplete');
    });

    test('it finds what was saved before a visit broke off', async () => {
      const place = harness.createPlace();
      const { record } = await open(place);
      writeAll(record, [aStatus('incomplete'), suspend, aSnapshot('1~saved')]);
      await record.commit();
      record.write(aSnapshot('1~never-saved'));

      const { launch } = await open(place);
      expect(launch).toMatchObject({
        isFirstLaunch: false,
        snapshot: '1~saved',
        status: { completion: 'incomplete', success: 'unknown' },
      });
    });

    test.each([
      ['incomplete', 'unknown'],
      ['complete', 'unknown'],
      ['complete', 'passed'],
      ['complete', 'failed'],
    ] as const)('a status of %s and %s is read back as it was', async (completion, success) => {
      const place = harness.createPlace();
      await visit(place, [aStatus(completion, success)]);
      const { launch } = await open(place);
      expect(launch.status).toEqual({ completion, success });
    });

    test.each([0, 0.07, 0.29, 0.5, 0.57, 0.8, 1])(
      'a score of %d is read back as it was',
      async (scaledScore) => {
        const place = harness.createPlace();
        await visit(place, [aScore(scaledScore)]);
        expect((await open(place)).launch.scaledScore).toBe(scaledScore);
      },
    );
  });
}
