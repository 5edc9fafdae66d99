import { describe, expect, test } from 'vitest';
import { anAnswer, aScore, aSnapshot, aStatus, someTime } from './entries.ts';
import { open, suspend, visit, writeAll, type RecordHarness } from './harness.ts';

export function describeBudgets(harness: RecordHarness): void {
  describe('calls to the LMS', () => {
    test('opening the module takes 20 at most, the first save included', async () => {
      const { record, log } = await open(harness.createPlace());
      writeAll(record, [aStatus('incomplete'), suspend]);
      await record.commit();
      expect(log.length).toBeLessThanOrEqual(20);
    });

    test('opening it again takes 20 at most', async () => {
      const place = harness.createPlace();
      await visit(place, [aSnapshot('1~state'), anAnswer(), aScore(1), aStatus('complete')]);
      const { record, log } = await open(place);
      writeAll(record, [suspend]);
      await record.commit();
      expect(log.length).toBeLessThanOrEqual(20);
    });

    test('an answer takes 10 at most', async () => {
      const { record, log } = await open(harness.createPlace());
      for (const questionId of ['one', 'two', 'three']) {
        const before = log.length;
        writeAll(record, [anAnswer({ questionId, kind: 'multiple', chosen: [0, 1, 2] })]);
        expect(log.length - before).toBeLessThanOrEqual(10);
      }
    });

    test('leaving takes 6 at most', async () => {
      const { record, log } = await open(harness.createPlace());
      const before = log.length;
      writeAll(record, [someTime(60_000), suspend]);
      await record.commit();
      record.finish(true);
      expect(log.length - before).toBeLessThanOrEqual(6);
    });
  });
}
