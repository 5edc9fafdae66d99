import type { RecordStatus } from '../../src/tracking/learning-record.ts';
import { fromLessonStatus } from './scorm12-status.ts';

/**
 * What is kept on a device for one module: the values the run-time last committed and, because
 * SCORM 1.2 has no element for it, the share of parts completed. The run-time keeps values under
 * their SCORM 1.2 names, so `cmi.core.lesson_status` is `cmi.core` and then `lesson_status`.
 */
export interface KeptRecord {
  readonly cmi: Fields;
  /** 0 to 1. */
  readonly progress: number;
}

export type Fields = Readonly<Record<string, unknown>>;

export function toKeptText(record: KeptRecord): string {
  return JSON.stringify(record);
}

/** Reads what `toKeptText` wrote. `undefined` for any other text. */
export function fromKeptText(text: string): KeptRecord | undefined {
  const kept = parse(text);
  if (!isFields(kept) || !isFields(kept['cmi']) || !isFields(kept['cmi']['core'])) return undefined;
  const { cmi, progress } = kept;
  const isShare = typeof progress === 'number' && progress >= 0 && progress <= 1;
  return { cmi, progress: isShare ? progress : 0 };
}

export function keptStatus({ cmi }: KeptRecord): RecordStatus {
  const status = fieldsOf(cmi, 'core')['lesson_status'];
  return fromLessonStatus(typeof status === 'string' ? status : '');
}

/**
 * The values a run-time is loaded with before it is opened. The total time includes the earlier
 * sessions, so the time of the last one is left out; so are the values an LMS supplies itself.
 */
export function toLaunchData(kept: KeptRecord | undefined): { readonly cmi: Fields } {
  const core = kept ? fieldsOf(kept.cmi, 'core') : {};
  return {
    cmi: {
      suspend_data: kept?.cmi['suspend_data'],
      interactions: kept?.cmi['interactions'],
      core: {
        lesson_status: core['lesson_status'],
        lesson_location: core['lesson_location'],
        score: core['score'],
        total_time: core['total_time'],
        credit: 'credit',
        lesson_mode: 'normal',
        entry: toEntry(kept ? core['exit'] : undefined),
      },
    },
  };
}

/** `cmi.core.entry`, SCORM 1.2 RTE 3.4.4: `resume` only after an exit with `suspend`. */
function toEntry(lastExit: unknown): string {
  if (lastExit === undefined) return 'ab-initio';
  return lastExit === 'suspend' ? 'resume' : '';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fieldsOf(fields: Fields, name: string): Fields {
  const value = fields[name];
  return isFields(value) ? value : {};
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
