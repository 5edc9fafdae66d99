import { createCmi5Record } from '../../scorm/adapters/cmi5.ts';
import { launchAsLms, LAUNCH_VALUES, OWN_VALUES } from '../helpers/strict-lrs/as-lms.ts';
import { readLrs } from '../helpers/strict-lrs/read-lrs.ts';
import { createLrsStore } from '../helpers/strict-lrs/store.ts';
import type { PlaceOfRecord, RecordHarness } from './harness.ts';

/** The time of the answers in the contract is a little later. */
const NOW_MS = Date.UTC(2026, 10, 21, 9, 0, 0);

export const cmi5Harness: RecordHarness = {
  createPlace,
  createUnreachable: () =>
    createCmi5Record({
      pageAddress: 'https://lms.example.org/content/index.html',
      send: () => Promise.reject(new TypeError('Failed to fetch')),
      nowMs: () => NOW_MS,
      createId: () => '00000000-0000-4000-8000-000000000000',
      leave: () => undefined,
    }),
  hasExit: true,
  keepsProgress: true,
  nameOption: (_, key) => key.replaceAll('-', '_'),
  lms: {
    launchElements: [...LAUNCH_VALUES, OWN_VALUES],
    passMark: '0.8',
    signedOutCode: '401',
    hasCredit: false,
    mayLackAnswers: false,
    knowsHowItClosed: false,
  },
};

function createPlace(): PlaceOfRecord {
  const store = createLrsStore();
  return {
    launch: ({ faults = {}, launch = {} } = {}) =>
      launchAsLms({ store, faults, launch, nowMs: () => NOW_MS }),
    read: () => structuredClone(readLrs(store)),
  };
}
