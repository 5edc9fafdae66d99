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

const ADDRESS =
  'https://lms.example.org/index.html?endpoint=https://lms.example.org/xapi/' +
  '&fetch=https://lms.example.org/fetch&activityId=https://lms.example.org/7&actor={}' +
  '&registration=760e3480-ba55-4991-94b0-01820dbd23a2';

/** Runs an adapter script in a page whose LMS has both objects. */
async function load(
  entry: 'scorm12' | 'scorm2004' | 'cmi5' | 'standalone',
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
    location: { href: ADDRESS },
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

  test('for cmi5 records where the address of the page says, and leaves every object alone', async () => {
    const asked: unknown[] = [];
    vi.stubGlobal('fetch', (address: string, { method }: RequestInit) => {
      asked.push([method, address]);
      return Promise.resolve(new Response('', { status: 503 }));
    });
    const { provider, lms12, lms2004 } = await load('cmi5');
    expect(asked).toEqual([]);
    const record = provider.createLearningRecord({ moduleId: 'charter' });
    expect(record.name).toBe('cmi5');
    expect(await record.start()).toMatchObject({ ok: false, problem: { kind: 'refused' } });
    expect(asked).toEqual([['POST', 'https://lms.example.org/fetch']]);
    expect([...lms12.calls, ...lms2004.calls]).toEqual([]);
    expect(provider.device).toBe(undefined);
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
