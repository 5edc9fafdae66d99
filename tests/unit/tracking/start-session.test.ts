// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createProgressStore } from '../../../src/progress/progress-store.ts';
import type { LearningRecordProvider } from '../../../src/tracking/learning-record.ts';
import { registeredProvider, registerProvider } from '../../../src/tracking/provider-registry.ts';
import { startSession } from '../../../src/tracking/start-session.ts';
import { aModuleDefinition } from '../progress/a-module-definition.ts';
import { createFakePage, settle } from './fake-page.ts';
import { createMemoryLms } from './memory-lms.ts';

const definition = aModuleDefinition();

async function start() {
  const page = createFakePage();
  const createEnvironment = vi.fn(() => page.environment);
  const store = createProgressStore(definition);
  const session = startSession(definition, store, createEnvironment);
  await settle();
  return { page, store, session, probeAddress: createEnvironment.mock.calls[0]?.[0 as never] };
}

const noProvider = undefined as unknown as LearningRecordProvider;

beforeEach(() => {
  const script = document.createElement('script');
  script.dataset['adapter'] = '';
  script.type = 'text/plain';
  script.src = 'https://lms.example/package/tracking/adapter.js';
  document.head.append(script);
});

afterEach(() => {
  document.head.replaceChildren();
  registerProvider(noProvider);
});

test('the adapter that a page loads is found', () => {
  expect(registeredProvider()).toBeUndefined();
  const provider = { createLearningRecord: () => createMemoryLms().open() };
  registerProvider(provider);
  expect(registeredProvider()).toBe(provider);
});

describe('starting a session', () => {
  test('opens the record of the module', async () => {
    const lms = createMemoryLms();
    const createLearningRecord = vi.fn(() => lms.open());
    registerProvider({ createLearningRecord });
    const { store, session } = await start();
    expect(createLearningRecord).toHaveBeenCalledWith({ moduleId: 'the-charter' });
    expect(store.saveState.value).toEqual({ kind: 'saved' });
    session.exit();
    expect(lms.calls.at(-1)).toBe('leave');
  });

  test('checks an LMS by its copy of the adapter script', async () => {
    registerProvider({ createLearningRecord: () => createMemoryLms().open() });
    const { probeAddress } = await start();
    expect(probeAddress).toBe('https://lms.example/package/tracking/adapter.js');
  });

  test('asks no server where records are kept on this device', async () => {
    const device = { list: () => [], clear: () => undefined, isPersistent: () => true };
    registerProvider({ createLearningRecord: () => createMemoryLms().open(), device });
    const { probeAddress } = await start();
    expect(probeAddress).toBeUndefined();
  });

  test('leaves the module usable when the adapter did not load', async () => {
    const { store, page, session } = await start();
    expect(store.saveState.value).toEqual({ kind: 'not-recorded', reason: 'no-record' });
    expect(store.launch.value.isStarted).toBe(true);
    expect(page.warnings).toEqual(['No place of record: the adapter script did not load']);
    session.saveNow();
    session.exit();
  });

  test('leaves the module usable when the adapter fails', async () => {
    registerProvider({
      createLearningRecord: () => {
        throw new Error('storage is full');
      },
    });
    const { store, page } = await start();
    expect(store.saveState.value).toEqual({ kind: 'not-recorded', reason: 'no-record' });
    expect(page.warnings).toEqual(['No place of record: Error: storage is full']);
  });
});
