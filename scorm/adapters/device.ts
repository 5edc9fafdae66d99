import type { LearningRecord, LearningRecordProvider } from '../../src/tracking/learning-record.ts';
import { createRunTime, type ScormAgain } from './device-run-time.ts';
import { createDeviceStorage, type DeviceStorage, type TextStorage } from './device-storage.ts';
import { fromKeptText, keptStatus, toKeptText } from './kept-record.ts';
import { createScorm12Record } from './scorm12.ts';

/** The number changes when texts kept under the old one could no longer be read. */
const PREFIX = 'groundings:1:';

export interface DeviceOptions {
  /** May throw, as reading `window.localStorage` does where it is forbidden. */
  readonly openStorage: () => TextStorage;
  /** Called when a record is opened: the run-time is too large to load before it is needed. */
  readonly loadScormAgain: () => Promise<ScormAgain>;
}

/** Records kept on this device, by the SCORM 1.2 adapter over a run-time in the page. */
export function createDeviceProvider(options: DeviceOptions): LearningRecordProvider {
  const storage = createDeviceStorage(PREFIX, options.openStorage);

  return {
    createLearningRecord: ({ moduleId }) =>
      createDeviceRecord(moduleId, storage, options.loadScormAgain),

    device: {
      list: () =>
        storage.keys().flatMap((moduleId) => {
          const kept = fromKeptText(storage.read(moduleId) ?? '');
          return kept ? [{ moduleId, status: keptStatus(kept), progress: kept.progress }] : [];
        }),

      clear(moduleId) {
        const cleared = moduleId === undefined ? storage.keys() : [moduleId];
        for (const key of cleared) storage.remove(key);
      },

      isPersistent: () => storage.isPersistent(),
    },
  };
}

function createDeviceRecord(
  moduleId: string,
  storage: DeviceStorage,
  loadScormAgain: DeviceOptions['loadScormAgain'],
): LearningRecord {
  let progress = 0;

  async function findApi() {
    const scormAgain = await loadScormAgain();
    const text = storage.read(moduleId);
    const kept = fromKeptText(text ?? '');
    let hasText = text !== undefined;
    progress = kept?.progress ?? 0;

    return createRunTime(scormAgain, kept, (cmi) => {
      // Cleared while the module was open: what the learner wanted gone must not come back.
      if (hasText && storage.read(moduleId) === undefined) return false;
      storage.write(moduleId, toKeptText({ cmi, progress }));
      hasText = true;
      return true;
    });
  }

  const record = createScorm12Record({ name: 'this device', findApi });
  return {
    ...record,
    async start() {
      const result = await record.start();
      return result.ok ? { ok: true, launch: { ...result.launch, hasExit: false } } : result;
    },
    write(entry) {
      if (entry.type === 'snapshot') progress = entry.progress;
      return record.write(entry);
    },
  };
}
