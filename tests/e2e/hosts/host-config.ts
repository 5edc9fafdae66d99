import type { LmsFaults } from '../../../scorm/strict-lms/faults.ts';
import type { LogEntry } from '../../../scorm/strict-lms/session.ts';
import type { LaunchSettings, LmsStore } from '../../../scorm/strict-lms/store.ts';

/** What a test tells a host page, as JSON after the `#` of its address. */
export interface HostConfig {
  /** Name under which the record is kept: pages with the same name share it. */
  readonly record: string;
  readonly packageUrl: string;
  readonly opens: 'frame' | 'popup';
  readonly store?: LmsStore;
  readonly faults?: LmsFaults;
  readonly launch?: LaunchSettings;
  /** Value of the frame's `sandbox` attribute. */
  readonly sandbox?: string;
}

/** What a host page keeps in the local storage of its origin, so that it survives reloads. */
export interface KeptHost {
  store: LmsStore;
  faults: LmsFaults;
  log: LogEntry[];
  violations: string[];
}

/** For tests: where the content runs, as `window.name`. */
export const CONTENT_NAME = 'content';

declare global {
  interface Window {
    readonly lmsStore: LmsStore;
    readonly lmsLog: readonly LogEntry[];
    readonly lmsViolations: readonly string[];
    lmsFaults: LmsFaults;
  }
}
