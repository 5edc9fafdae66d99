import type { LearningRecord } from '../../src/tracking/learning-record.ts';
import type { StrictLms, StrictLmsOptions } from '../../scorm/strict-lms/create-strict-lms.ts';
import { readRecord } from '../../scorm/strict-lms/read-record.ts';
import { rules12 } from '../../scorm/strict-lms/standard-12.ts';
import { rules2004 } from '../../scorm/strict-lms/standard-2004.ts';
import type { Standard } from '../../scorm/strict-lms/standard-rules.ts';
import { createLmsStore } from '../../scorm/strict-lms/store.ts';
import type { LmsTraits, PlaceOfRecord, RecordHarness } from './harness.ts';

export interface LmsHarnessOptions<Api> {
  readonly standard: Standard;
  readonly createRecord: (options: {
    readonly findApi: () => Promise<Api | undefined>;
  }) => LearningRecord;
  readonly createLms: (options: StrictLmsOptions) => StrictLms<Api>;
  /** Whether the LMS is the strict double. */
  readonly isStrict: boolean;
}

/** An adapter in front of an LMS that lives in this process. */
export function createLmsHarness<Api>(options: LmsHarnessOptions<Api>): RecordHarness {
  const { standard, createRecord, createLms, isStrict } = options;

  function createPlace(): PlaceOfRecord {
    const store = createLmsStore();
    return {
      launch({ faults = {}, launch = {} } = {}) {
        const { api, ...lms } = createLms({ standard, store, faults, launch });
        return { ...lms, record: createRecord({ findApi: () => Promise.resolve(api) }) };
      },
      read: () => structuredClone(readRecord(standard, store)),
    };
  }

  return {
    createPlace,
    createUnreachable: () => createRecord({ findApi: () => Promise.resolve(undefined) }),
    hasExit: true,
    keepsProgress: standard === '2004',
    nameOption: (index, key) =>
      standard === '1.2' ? ('abcd'[index] ?? '') : key.replaceAll('-', '_'),
    ...(isStrict ? { lms: traits[standard] } : {}),
  };
}

const scormTraits = {
  signedOutCode: '101',
  hasCredit: true,
  mayLackAnswers: true,
  knowsHowItClosed: true,
} as const;

const traits: Readonly<Record<Standard, LmsTraits>> = {
  '1.2': {
    launchElements: readableElements(rules12),
    passMark: '80',
    ...scormTraits,
    valueByValue: { status: 'cmi.core.lesson_status' },
  },
  '2004': {
    launchElements: readableElements(rules2004),
    passMark: '0.8',
    ...scormTraits,
    valueByValue: { status: 'cmi.completion_status' },
  },
};

function readableElements({ model }: typeof rules12): string[] {
  return [
    ...Object.keys(model.elements).filter((name) => model.elements[name]?.access !== 'write'),
    ...model.lists.flatMap((list) => [`${list}._count`, `${list}._children`]),
  ];
}
