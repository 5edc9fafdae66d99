import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LearningRecordProvider } from '../../../../src/tracking/learning-record.ts';
import {
  registeredProvider,
  registerProvider,
} from '../../../../src/tracking/provider-registry.ts';
import { createFakeLms, toScorm12Api, toScorm2004Api } from './fake-lms.ts';
import { createFakeStorage } from './fake-storage.ts';

beforeEach(() => {
  vi.resetModules();
  registerProvider(undefined as unknown as LearningRecordProvider);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Runs an adapter script in a page whose LMS has both objects. */
async function load(
  entry: 'scorm12' | 'scorm2004' | 'standalone',
  attributes: Readonly<Record<string, string>> = {},
) {
  const script = { getAttribute: (name: string) => attributes[name] ?? null };
  const findScript = (selector: string) => (selector === 'script[data-adapter]' ? script : null);
  const lms12 = createFakeLms();
  const lms2004 = createFakeLms();
  vi.stubGlobal('window', {
    API: toScorm12Api(lms12),
    API_1484_11: toScorm2004Api(lms2004),
    localStorage: createFakeStorage(),
    document: { readyState: 'complete', querySelector: findScript },
    setTimeout,
  });
  await import(`../../../../scorm/adapters/entries/${entry}.ts`);
  const provider = registeredProvider();
  if (!provider) throw new Error('No provider was registered.');
  return { provider, lms12, lms2004 };
}

describe('the script a page loads', () => {
  test('for SCORM 1.2 records at the object of SCORM 1.2', async () => {
    const { provider, lms12, lms2004 } = await load('scorm12');
    expect(lms12.calls).toEqual([]);
    const record = provider.createLearningRecord({ moduleId: 'charter' });
    expect(record.name).toBe('SCORM 1.2');
    expect((await record.start()).ok).toBe(true);
    expect(lms12.calls[0]).toBe('initialize');
    expect(lms2004.calls).toEqual([]);
    expect(provider.device).toBe(undefined);
  });

  test('for SCORM 2004 records at the object of SCORM 2004', async () => {
    const { provider, lms12, lms2004 } = await load('scorm2004');
    const record = provider.createLearningRecord({ moduleId: 'charter' });
    expect(record.name).toBe('SCORM 2004');
    expect((await record.start()).ok).toBe(true);
    expect(lms2004.calls[0]).toBe('initialize');
    expect(lms12.calls).toEqual([]);
    expect(provider.device).toBe(undefined);
  });

  test('goes by what packaging wrote at it', async () => {
    const { provider, lms12 } = await load('scorm12', { 'data-report-pass-as': 'completed' });
    const record = provider.createLearningRecord({ moduleId: 'charter' });
    await record.start();
    record.write({ type: 'status', status: { completion: 'complete', success: 'passed' } });
    expect(lms12.calls.at(-1)).toContain('completed');
  });

  test('for a site without an LMS records on the device, and leaves every LMS alone', async () => {
    const { provider, lms12, lms2004 } = await load('standalone');
    const record = provider.createLearningRecord({ moduleId: 'charter' });
    expect(record.name).toBe('this device');
    expect((await record.start()).ok).toBe(true);
    expect(await record.commit()).toEqual({ ok: true });
    expect(provider.device?.list()).toMatchObject([{ moduleId: 'charter' }]);
    expect(provider.device?.isPersistent()).toBe(true);
    expect([...lms12.calls, ...lms2004.calls]).toEqual([]);
  });
});
