import type { ModuleDefinition } from '../progress/module-definition.ts';
import type { ProgressStore } from '../progress/progress-store.ts';
import { createLearnerSession, type LearnerSession } from './learner-session.ts';
import type { LearningRecord, LearningRecordProvider, TrackingResult } from './learning-record.ts';
import { createPageEnvironment, type PageEnvironment } from './page-environment.ts';
import { registeredProvider } from './provider-registry.ts';

/**
 * The one call with which a page begins to put a learner's progress on record. Returns at once; what
 * becomes of it shows in the store.
 */
export function startSession(
  definition: ModuleDefinition,
  store: ProgressStore,
  createEnvironment: (probeAddress: string | undefined) => PageEnvironment = environmentOfWindow,
): LearnerSession {
  const provider = registeredProvider();
  const environment = createEnvironment(provider?.device ? undefined : adapterAddress());
  const record = createRecord(provider, definition.id);
  const session = createLearnerSession({ store, record, environment });
  void session.start();
  return session;
}

const environmentOfWindow = (probeAddress: string | undefined) =>
  createPageEnvironment(window, probeAddress);

/** The adapter's script: a small file that every package has. */
function adapterAddress(): string | undefined {
  return document.querySelector<HTMLScriptElement>('script[data-adapter]')?.src;
}

function createRecord(
  provider: LearningRecordProvider | undefined,
  moduleId: string,
): LearningRecord {
  if (!provider) return absentRecord('the adapter script did not load');
  try {
    return provider.createLearningRecord({ moduleId });
  } catch (cause) {
    return absentRecord(String(cause));
  }
}

/** Stands in where there is no adapter, so that everything else is the same. */
function absentRecord(reason: string): LearningRecord {
  const answer = {
    ok: false,
    problem: { kind: 'not-found', detail: `No place of record: ${reason}` },
  } as const satisfies TrackingResult;
  return {
    name: 'no record',
    start: () => Promise.resolve(answer),
    write: () => answer,
    commit: () => Promise.resolve(answer),
    finish: () => answer,
  };
}
