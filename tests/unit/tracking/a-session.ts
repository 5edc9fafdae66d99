import type { ModuleDefinition } from '../../../src/progress/module-definition.ts';
import {
  createProgressStore,
  type ProgressEvent,
  type ProgressStore,
} from '../../../src/progress/progress-store.ts';
import type { Progress } from '../../../src/progress/progress.ts';
import {
  decodeSnapshot,
  encodeSnapshot,
  type SnapshotState,
} from '../../../src/progress/snapshot.ts';
import {
  createLearnerSession,
  type LearnerSession,
} from '../../../src/tracking/learner-session.ts';
import type { Launch } from '../../../src/tracking/learning-record.ts';
import { aModuleDefinition } from '../progress/a-module-definition.ts';
import { createFakePage, settle, type FakePage } from './fake-page.ts';
import { createMemoryLms, type MemoryLms } from './memory-lms.ts';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;

interface Setting {
  readonly lms?: MemoryLms;
  readonly page?: FakePage;
  readonly definition?: ModuleDefinition;
  readonly launch?: Partial<Launch>;
  /** Sent before the place of record has answered. */
  readonly early?: readonly ProgressEvent[];
}

export interface OpenedModule {
  readonly lms: MemoryLms;
  readonly page: FakePage;
  readonly store: ProgressStore;
  readonly session: LearnerSession;
  /** The learner does these things, one after the other. */
  act(...events: readonly ProgressEvent[]): Promise<void>;
}

/** A learner opens the module. */
export async function openModule(setting: Setting = {}): Promise<OpenedModule> {
  const {
    definition = aModuleDefinition(),
    lms = createMemoryLms(),
    page = createFakePage(),
  } = setting;
  const store = createProgressStore(definition);
  const record = lms.open(setting.launch);
  const session = createLearnerSession({ store, record, environment: page.environment });
  const starting = session.start();
  for (const event of setting.early ?? []) store.dispatch(event);
  await starting;
  await settle();
  return {
    lms,
    page,
    store,
    session,
    async act(...events) {
      for (const event of events) store.dispatch(event);
      await settle();
    },
  };
}

/** What the snapshot on record says. */
export function savedState(lms: MemoryLms, definition = aModuleDefinition()): SnapshotState {
  return decodeSnapshot(lms.stored.snapshot, definition);
}

/** A snapshot as an earlier visit would have left it. */
export function aSnapshot(
  progress: Progress,
  { rank = 3, saveCount = 7, recordedAttempts = 0 } = {},
  definition = aModuleDefinition(),
): string {
  const encoded = encodeSnapshot({ progress, rank, saveCount, recordedAttempts }, definition);
  return encoded.ok ? encoded.text : '';
}

export const status = (
  completion: Launch['status']['completion'],
  success: Launch['status']['success'] = 'unknown',
) => ({
  completion,
  success,
});
