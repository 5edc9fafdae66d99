import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LearningRecord, RecordEntry } from '../../../../src/tracking/learning-record.ts';
import { createDeviceProvider } from '../../../../scorm/adapters/device.ts';
import type { ScormAgain } from '../../../../scorm/adapters/device-run-time.ts';
import { aLaunch } from '../../../helpers/a-launch.ts';
import { anAnswer } from './an-answer.ts';
import { createFakeStorage } from './fake-storage.ts';

const loadScormAgain = () =>
  import('scorm-again/scorm12') as Promise<unknown> as Promise<ScormAgain>;

const KEY = 'groundings:1:charter';

function aDevice(storage = createFakeStorage()) {
  const provider = createDeviceProvider({ openStorage: () => storage, loadScormAgain });
  return { storage, provider, device: provider.device! };
}

const passed: RecordEntry = {
  type: 'status',
  status: { completion: 'complete', success: 'passed' },
};
const incomplete: RecordEntry = {
  type: 'status',
  status: { completion: 'incomplete', success: 'unknown' },
};
const halfway: RecordEntry = { type: 'snapshot', snapshot: '1~a', location: 'law', progress: 0.5 };

async function open(record: LearningRecord) {
  const started = await record.start();
  if (!started.ok) throw new Error(started.problem.detail);
  return started.launch;
}

/** One visit to a module. Answers what was found at its start. */
async function visit(
  { provider }: ReturnType<typeof aDevice>,
  entries: readonly RecordEntry[],
  moduleId = 'charter',
) {
  const record = provider.createLearningRecord({ moduleId });
  const launch = await open(record);
  for (const entry of entries) expect(record.write(entry)).toEqual({ ok: true });
  expect(await record.commit()).toEqual({ ok: true });
  expect(record.finish()).toEqual({ ok: true });
  return launch;
}

describe('opening a module', () => {
  test('for the first time', async () => {
    expect(await visit(aDevice(), [])).toEqual(aLaunch({ hasExit: false }));
  });

  test('again finds what was kept, and is no review even after passing', async () => {
    const device = aDevice();
    await visit(device, [halfway, { type: 'score', scaledScore: 0.85 }, passed]);
    expect(await visit(device, [])).toMatchObject({
      mode: 'normal',
      isForCredit: true,
      status: { completion: 'complete', success: 'passed' },
      isFirstLaunch: false,
      snapshot: '1~a',
      scaledScore: 0.85,
    });
  });

  test('goes by the name of this device', async () => {
    const record = aDevice().provider.createLearningRecord({ moduleId: 'charter' });
    expect(record.name).toBe('this device');
    expect(record.write(passed)).toEqual({
      ok: false,
      problem: { kind: 'not-found', detail: 'this device: has not been opened' },
    });
  });

  test('fails in words when the run-time does not load', async () => {
    const provider = createDeviceProvider({
      openStorage: createFakeStorage,
      loadScormAgain: () => Promise.reject(new Error('offline')),
    });
    expect(await provider.createLearningRecord({ moduleId: 'charter' }).start()).toEqual({
      ok: false,
      problem: { kind: 'not-found', detail: 'this device: no LMS API was found' },
    });
  });
});

describe('what is kept', () => {
  const cmiOf = ({ storage }: ReturnType<typeof aDevice>) =>
    (JSON.parse(storage.texts.get(KEY)!) as { cmi: Record<string, Record<string, unknown>> }).cmi;

  test('adds up the time of all visits, whatever was committed on the way', async () => {
    const device = aDevice();
    for (const durationMs of [60_000, 5_000]) {
      const record = device.provider.createLearningRecord({ moduleId: 'charter' });
      await open(record);
      await record.commit();
      record.write({ type: 'time', durationMs: durationMs / 2 });
      await record.commit();
      record.write({ type: 'time', durationMs });
      record.finish();
    }
    expect(cmiOf(device)['core']!['total_time']).toBe('00:01:05');
  });

  test('numbers answers on from visit to visit', async () => {
    const device = aDevice();
    await visit(device, [{ type: 'answer', answer: anAnswer() }]);
    await visit(device, [{ type: 'answer', answer: anAnswer({ quizAttempt: 2 }) }]);
    expect(cmiOf(device)['interactions']).toMatchObject({
      '0': { id: 'q_what_to_check_a1', result: 'wrong' },
      '1': { id: 'q_what_to_check_a2', student_response: 'a,b' },
    });
  });

  test('is kept at once, so that nothing depends on a proper end', async () => {
    const device = aDevice();
    const record = device.provider.createLearningRecord({ moduleId: 'charter' });
    await open(record);
    record.write(halfway);
    const committing = record.commit();
    expect(device.device.list()).toMatchObject([{ moduleId: 'charter', progress: 0.5 }]);
    await committing;
  });
});

describe('the list of modules on this device', () => {
  test('tells status and progress of each', async () => {
    const device = aDevice();
    await visit(device, [passed, { ...halfway, progress: 1 }], 'history');
    await visit(device, [incomplete, halfway], 'charter');
    await visit(device, [], 'charter');
    expect(device.device.list()).toEqual([
      {
        moduleId: 'charter',
        status: { completion: 'incomplete', success: 'unknown' },
        progress: 0.5,
      },
      { moduleId: 'history', status: { completion: 'complete', success: 'passed' }, progress: 1 },
    ]);
  });

  test('leaves out what is damaged and what belongs to others', () => {
    const storage = createFakeStorage({ [KEY]: '{', 'other-page': '{}' });
    expect(aDevice(storage).device.list()).toEqual([]);
  });
});

describe('clearing', () => {
  test('one module leaves the others', async () => {
    const device = aDevice();
    await visit(device, [halfway], 'history');
    await visit(device, [halfway], 'charter');
    device.device.clear('charter');
    expect(device.device.list().map(({ moduleId }) => moduleId)).toEqual(['history']);
    expect(await visit(device, [])).toMatchObject({ isFirstLaunch: true, snapshot: undefined });
  });

  test('all modules leaves nothing of ours and everything of others', async () => {
    const storage = createFakeStorage({ 'other-page': 'x', 'groundings:1:history': '{' });
    const device = aDevice(storage);
    await visit(device, [halfway]);
    device.device.clear();
    expect(Object.fromEntries(storage.texts)).toEqual({ 'other-page': 'x' });
  });

  test('a module that is open keeps it cleared', async () => {
    const { provider, device } = aDevice();
    const record = provider.createLearningRecord({ moduleId: 'charter' });
    await open(record);
    record.write(halfway);
    await record.commit();
    device.clear('charter');
    expect(await record.commit()).toEqual({
      ok: false,
      problem: { kind: 'refused', detail: 'this device: commit was refused with error 101' },
    });
    record.finish();
    expect(device.list()).toEqual([]);
  });
});

describe('a device that keeps nothing', () => {
  test.each(['full', 'forbidden'] as const)('because it is %s', async (state) => {
    const storage = createFakeStorage();
    storage.state = state;
    const device = aDevice(storage);
    await visit(device, [passed, halfway]);
    expect(device.device.isPersistent()).toBe(false);
    expect(device.device.list()).toHaveLength(1);
    expect(await visit(device, [])).toMatchObject({ snapshot: '1~a', isFirstLaunch: false });
    device.device.clear();
    expect(device.device.list()).toEqual([]);
  });

  test('is not what a browser with room is', () => {
    expect(aDevice().device.isPersistent()).toBe(true);
  });
});

describe('a record that is damaged', () => {
  const keptWith = (core: unknown, rest: object = {}) =>
    JSON.stringify({ cmi: { suspend_data: '1~a', core, ...rest }, progress: 0.5 });

  test.each([
    ['cut off', keptWith({ lesson_status: 'passed' }).slice(0, -9)],
    ['of another kind', '[1,2,3]'],
    ['with a status nobody knows', keptWith({ lesson_status: 'finished' })],
    ['with one answer for all', keptWith({}, { interactions: 5 })],
    ['with a score that is none', keptWith({ score: { raw: 'many' } })],
    ['with a time that is none', keptWith({ total_time: 'long' })],
    ['with answers that are none', keptWith({}, { interactions: { '0': { type: 'unheard-of' } } })],
  ])('%s starts fresh', async (_how, text) => {
    const device = aDevice(createFakeStorage({ [KEY]: text }));
    expect(await visit(device, [halfway])).toMatchObject({
      isFirstLaunch: true,
      snapshot: undefined,
      status: { completion: 'unknown', success: 'unknown' },
    });
    expect(await visit(device, [])).toMatchObject({ snapshot: '1~a' });
  });

  test('opens, and takes new values, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (core, interactions) => {
        const storage = createFakeStorage({ [KEY]: keptWith(core, { interactions }) });
        await visit(aDevice(storage), [incomplete, halfway]);
        expect(aDevice(storage).device.list()).toHaveLength(1);
      }),
    );
  });
});
