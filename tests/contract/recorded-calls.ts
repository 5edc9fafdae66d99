import type { LogEntry } from '../../scorm/strict-lms/session.ts';

/** The calls that change something, one line each: `element = value`, or the name of the call. */
export function settings(log: readonly LogEntry[]): string[] {
  return log
    .filter(({ call, value }) => value !== undefined || !call.includes('Get'))
    .map(({ call, element, value }) =>
      element === undefined ? call : `${element} = ${String(value)}`,
    );
}
