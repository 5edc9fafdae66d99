import { describe, expect, test } from 'vitest';
import { aScore, anAnswer, aSnapshot, aStatus, someTime } from './entries.ts';
import { open, suspend, writeAll, type RecordHarness } from './harness.ts';

const everyEntry = [
  aStatus('incomplete'),
  aScore(0.5),
  anAnswer(),
  aSnapshot('1~late'),
  someTime(1000),
  suspend,
];

const closed = { ok: false, problem: { kind: 'closed' } };

export function describeLife(harness: RecordHarness): void {
  describe('from opening to closing', () => {
    test('it can be opened only once', async () => {
      const place = harness.createPlace();
      const { record } = await open(place);
      expect(await record.start()).toMatchObject({ ok: false });
      writeAll(record, [aStatus('incomplete'), suspend]);
      expect(await record.commit()).toEqual({ ok: true });
      expect(place.read().completion).toBe('incomplete');
    });

    test('two starts at once open it once', async () => {
      const { record } = harness.createPlace().launch();
      const results = await Promise.all([record.start(), record.start()]);
      expect(results.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    });

    test('closed while it is still being opened, it stays closed', async () => {
      const { record, log } = harness.createPlace().launch();
      const opening = record.start();
      expect(record.finish()).toMatchObject({ ok: false });
      expect(await opening).toMatchObject(closed);
      expect(record.write(aStatus('incomplete'))).toMatchObject(closed);
      expect(log).toEqual([]);
    });

    test('before it is opened, nothing can be handed over', async () => {
      const place = harness.createPlace();
      const { record } = place.launch();
      for (const entry of everyEntry) expect(record.write(entry)).toMatchObject({ ok: false });
      expect(await record.commit()).toMatchObject({ ok: false });
    });

    test('closing it stores what was handed over', async () => {
      const place = harness.createPlace();
      const { record } = await open(place);
      writeAll(record, [aStatus('incomplete'), aSnapshot('1~last'), someTime(5000), suspend]);
      expect(record.finish()).toEqual({ ok: true });
      expect(place.read()).toMatchObject({
        completion: 'incomplete',
        snapshot: '1~last',
        durationMs: 5000,
        isSuspended: true,
      });
    });

    test('closing it through the Exit button stores what was handed over, too', async () => {
      const place = harness.createPlace();
      const { record } = await open(place);
      writeAll(record, [aStatus('incomplete'), aSnapshot('1~last'), suspend]);
      expect(record.finish(true)).toEqual({ ok: true });
      expect(place.read().snapshot).toBe('1~last');
    });

    test('it can be closed only once', async () => {
      const { record } = await open(harness.createPlace());
      expect(record.finish()).toEqual({ ok: true });
      expect(record.finish()).toMatchObject(closed);
      expect(record.finish(true)).toMatchObject(closed);
    });

    test('after it is closed, nothing is taken any more', async () => {
      const place = harness.createPlace();
      const { record } = await open(place);
      writeAll(record, [aStatus('incomplete'), suspend]);
      record.finish();
      const before = place.read();
      for (const entry of everyEntry) expect(record.write(entry)).toMatchObject(closed);
      expect(await record.commit()).toMatchObject(closed);
      expect(place.read()).toEqual(before);
    });

    test('after it is closed, it cannot be opened again', async () => {
      const { record } = await open(harness.createPlace());
      record.finish();
      expect(await record.start()).toMatchObject({ ok: false });
    });

    test('a place of record that cannot be reached is reported as not found', async () => {
      const record = harness.createUnreachable();
      const notFound = { ok: false, problem: { kind: 'not-found' } };
      expect(await record.start()).toMatchObject(notFound);
      for (const entry of everyEntry) expect(record.write(entry)).toMatchObject(notFound);
      expect(await record.commit()).toMatchObject(notFound);
      expect(record.finish()).toMatchObject({ ok: false });
    });
  });
}
