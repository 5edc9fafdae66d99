import type { Standard } from '../../strict-lms/standard-rules.ts';

/** Names of what a record holds, in the words of a standard. */
export interface RecordElements {
  readonly start: string;
  readonly end: string;
  readonly objectName: string;
  readonly otherObjectName: string;
  readonly exit: string;
  readonly location: string;
  /** Any of them counts as a status. */
  readonly statuses: readonly string[];
  readonly score: string;
  readonly savedStateLimit: number;
}

export const recordElements: Readonly<Record<Standard, RecordElements>> = {
  '1.2': {
    start: 'LMSInitialize',
    end: 'LMSFinish',
    objectName: 'API',
    otherObjectName: 'API_1484_11',
    exit: 'cmi.core.exit',
    location: 'cmi.core.lesson_location',
    statuses: ['cmi.core.lesson_status'],
    score: 'cmi.core.score.raw',
    savedStateLimit: 4096,
  },
  '2004': {
    start: 'Initialize',
    end: 'Terminate',
    objectName: 'API_1484_11',
    otherObjectName: 'API',
    exit: 'cmi.exit',
    location: 'cmi.location',
    statuses: ['cmi.completion_status', 'cmi.success_status'],
    score: 'cmi.score.scaled',
    savedStateLimit: 64_000,
  },
};

export const SAVED_STATE = 'cmi.suspend_data';

export const isSet = ({ call }: { readonly call: string }): boolean => call.endsWith('SetValue');
export const isGet = ({ call }: { readonly call: string }): boolean => call.endsWith('GetValue');
export const isCommit = ({ call }: { readonly call: string }): boolean => call.endsWith('Commit');
