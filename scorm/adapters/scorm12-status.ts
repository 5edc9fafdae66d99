import type { PassStatus } from '../standards/adapter-options.ts';
import type { RecordStatus } from '../../src/tracking/learning-record.ts';

/** What content may write. `not attempted` belongs to the LMS; `browsed` is of no use to us. */
export type LessonStatus = 'incomplete' | 'completed' | 'passed' | 'failed';

const whenComplete = {
  unknown: 'completed',
  passed: 'passed',
  failed: 'failed',
} as const satisfies Record<RecordStatus['success'], LessonStatus>;

/**
 * SCORM 1.2 has one field for two facts, `cmi.core.lesson_status`. Success counts once the module is
 * complete: several LMSs close an attempt that says `passed` or `failed`.
 */
export function toLessonStatus(
  { completion, success }: RecordStatus,
  reportPassAs: PassStatus = 'passed',
): LessonStatus {
  if (completion !== 'complete') return 'incomplete';
  return success === 'passed' ? reportPassAs : whenComplete[success];
}

/** An empty or foreign value means that nothing is known. */
export function fromLessonStatus(lessonStatus: string): RecordStatus {
  switch (lessonStatus) {
    case 'passed':
      return { completion: 'complete', success: 'passed' };
    case 'failed':
      return { completion: 'complete', success: 'failed' };
    case 'completed':
      return { completion: 'complete', success: 'unknown' };
    case 'incomplete':
    case 'browsed':
      return { completion: 'incomplete', success: 'unknown' };
    default:
      return { completion: 'unknown', success: 'unknown' };
  }
}
