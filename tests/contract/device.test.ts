import { createDeviceProvider } from '../../scorm/adapters/device.ts';
import type { ScormAgain } from '../../scorm/adapters/device-run-time.ts';
import { loadScormAgain } from '../helpers/load-scorm-again.ts';
import { flatten } from '../helpers/scorm-again-host.ts';
import { readRecord, type RecordOnFile } from '../../scorm/strict-lms/read-record.ts';
import type { PlaceOfRecord } from './harness.ts';
import { describeLearningRecord } from './learning-record-contract.ts';

const moduleId = 'stop-and-search';

describeLearningRecord('this device', {
  createPlace,
  createUnreachable: () =>
    createDeviceProvider({
      openStorage: createTextStorage,
      loadScormAgain: () => Promise.reject(new Error('The file is not there.')),
    }).createLearningRecord({ moduleId }),
  hasExit: false,
  keepsProgress: true,
  nameOption: (index) => 'abcd'[index] ?? '',
});

function createPlace(): PlaceOfRecord {
  const storage = createTextStorage();
  return {
    launch: () => ({
      record: createDeviceProvider({
        openStorage: () => storage,
        loadScormAgain: async () => (await loadScormAgain()) as unknown as ScormAgain,
      }).createLearningRecord({ moduleId }),
      faults: {},
      log: [],
      violations: [],
    }),
    read: () => readKept([...storage.texts.values()][0]),
  };
}

interface KeptText {
  readonly cmi: object;
  readonly progress: number;
}

/** The device keeps SCORM 1.2 values; times of earlier visits are part of the total. */
function readKept(text: string | undefined): RecordOnFile {
  const kept = text === undefined ? undefined : (JSON.parse(text) as KeptText);
  const cmi = flatten('cmi', kept?.cmi ?? {});
  const session = {
    launch: 1,
    exit: cmi['cmi.core.exit'] ?? '',
    sessionTime: cmi['cmi.core.total_time'] ?? '',
    isFinished: true,
  };
  const record = readRecord('1.2', { cmi, sessions: [session], launches: 1 });
  return { ...record, progress: kept?.progress };
}

function createTextStorage() {
  const texts = new Map<string, string>();
  return {
    texts,
    get length() {
      return texts.size;
    },
    key: (index: number) => [...texts.keys()][index] ?? null,
    getItem: (name: string) => texts.get(name) ?? null,
    setItem: (name: string, text: string) => void texts.set(name, text),
    removeItem: (name: string) => void texts.delete(name),
  };
}
