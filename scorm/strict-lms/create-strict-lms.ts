import type { LmsFaults } from './faults.ts';
import { rules12 } from './standard-12.ts';
import { rules2004 } from './standard-2004.ts';
import { createSession, type LogEntry, type StrictSession } from './session.ts';
import type { Standard } from './standard-rules.ts';
import { createLmsStore, type LaunchSettings, type LmsStore } from './store.ts';

/** The object an LMS provides for SCORM 1.2 content, RTE 3.3. */
export interface Scorm12Api {
  LMSInitialize(argument: unknown): unknown;
  LMSFinish(argument: unknown): unknown;
  LMSGetValue(element: unknown): unknown;
  LMSSetValue(element: unknown, value: unknown): unknown;
  LMSCommit(argument: unknown): unknown;
  LMSGetLastError(): unknown;
  LMSGetErrorString(code: unknown): unknown;
  LMSGetDiagnostic(code: unknown): unknown;
}

/** The object an LMS provides for SCORM 2004 content, RTE 3.1. */
export interface Scorm2004Api {
  readonly version: string;
  Initialize(argument: unknown): unknown;
  Terminate(argument: unknown): unknown;
  GetValue(element: unknown): unknown;
  SetValue(element: unknown, value: unknown): unknown;
  Commit(argument: unknown): unknown;
  GetLastError(): unknown;
  GetErrorString(code: unknown): unknown;
  GetDiagnostic(code: unknown): unknown;
}

export interface StrictLms<Api> {
  readonly api: Api;
  /** What is on record: values get here by commit and finish only. */
  readonly store: LmsStore;
  /** May be changed while the session runs. */
  readonly faults: LmsFaults;
  readonly log: readonly LogEntry[];
  /** Everything the content did that a standard forbids or that harms a record. */
  readonly violations: readonly string[];
}

export interface StrictLmsOptions<S extends Standard = Standard> {
  readonly standard: S;
  /** Pass the store of an earlier launch to launch again. */
  readonly store?: LmsStore;
  readonly faults?: LmsFaults;
  readonly launch?: LaunchSettings;
}

/**
 * A double of the LMS's side of SCORM that takes nothing on trust: it checks every element, value
 * and call against the standard. One call stands for one launch of the content.
 */
export function createStrictLms(options: StrictLmsOptions<'1.2'>): StrictLms<Scorm12Api>;
export function createStrictLms(options: StrictLmsOptions<'2004'>): StrictLms<Scorm2004Api>;
export function createStrictLms(options: StrictLmsOptions): StrictLms<Scorm12Api | Scorm2004Api>;
export function createStrictLms(options: StrictLmsOptions): StrictLms<Scorm12Api | Scorm2004Api> {
  const { store = createLmsStore(), faults = {}, launch = {} } = options;
  const log: LogEntry[] = [];
  const violations: string[] = [];
  const rules = options.standard === '1.2' ? rules12 : rules2004;
  const session = createSession({ rules, store, faults, launch, log, violations });
  const api = options.standard === '1.2' ? toScorm12Api(session) : toScorm2004Api(session);
  return { api, store, faults, log, violations };
}

function toScorm12Api(session: StrictSession): Scorm12Api {
  return {
    LMSInitialize: session.initialize,
    LMSFinish: session.finish,
    LMSGetValue: session.get,
    LMSSetValue: session.set,
    LMSCommit: session.commit,
    LMSGetLastError: session.lastError,
    LMSGetErrorString: session.errorString,
    LMSGetDiagnostic: session.diagnostic,
  };
}

function toScorm2004Api(session: StrictSession): Scorm2004Api {
  return {
    version: '1.0',
    Initialize: session.initialize,
    Terminate: session.finish,
    GetValue: session.get,
    SetValue: session.set,
    Commit: session.commit,
    GetLastError: session.lastError,
    GetErrorString: session.errorString,
    GetDiagnostic: session.diagnostic,
  };
}
