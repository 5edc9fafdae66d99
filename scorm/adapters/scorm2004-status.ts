import type { RecordStatus } from '../../src/tracking/learning-record.ts';

export interface Scorm2004Status {
  readonly completion: 'unknown' | 'incomplete' | 'completed';
  /** `undefined`: do not write it, so that what the LMS knows or works out stands. */
  readonly success: 'passed' | 'failed' | undefined;
}

const completions = {
  unknown: 'unknown',
  incomplete: 'incomplete',
  complete: 'completed',
} as const satisfies Record<RecordStatus['completion'], Scorm2004Status['completion']>;

/** `cmi.completion_status` (RTE 4.2.4) and `cmi.success_status` (RTE 4.2.22). */
export function toScorm2004Status({ completion, success }: RecordStatus): Scorm2004Status {
  return {
    completion: completions[completion],
    success: success === 'unknown' ? undefined : success,
  };
}

/** An empty or foreign value, and `not attempted`, mean that nothing is known. */
export function fromScorm2004Status(completion: string, success: string): RecordStatus {
  return { completion: fromCompletion(completion), success: fromSuccess(success) };
}

function fromCompletion(value: string): RecordStatus['completion'] {
  if (value === 'completed') return 'complete';
  return value === 'incomplete' ? 'incomplete' : 'unknown';
}

function fromSuccess(value: string): RecordStatus['success'] {
  return value === 'passed' || value === 'failed' ? value : 'unknown';
}
