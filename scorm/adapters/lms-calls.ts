import type { RecordedCall, TrackingProblem } from '../../src/tracking/learning-record.ts';
import { createCallLog } from './call-log.ts';

/** The functions of an LMS's object under one set of names. Any of them may throw. */
export interface LmsApi {
  initialize(): unknown;
  terminate(): unknown;
  getValue(element: string): unknown;
  setValue(element: string, value: string): unknown;
  commit(): unknown;
  getLastError(): unknown;
}

export type CallResult =
  | { readonly ok: true }
  /** `errorCode` is the LMS's own, or what was thrown, or empty where the LMS was not asked. */
  | { readonly ok: false; readonly problem: TrackingProblem; readonly errorCode: string };

export type ElementValue = readonly [element: string, value: string];

/** The LMS's functions made safe: none throws, and none reaches the LMS outside an open session. */
export interface LmsCalls {
  initialize(): CallResult;
  /** Ends the session whatever the LMS answers. */
  terminate(): CallResult;
  /** Empty for an element that is unset, unknown or unreadable: SCORM 2004 answers 403 to unset. */
  get(element: string): string;
  set(element: string, value: string): CallResult;
  /**
   * Sets all values but empty ones, in order, whatever becomes of each. The result is the first
   * problem.
   */
  setAll(values: readonly ElementValue[]): CallResult;
  commit(): CallResult;
  /** Commits asked for so far, whatever became of them. */
  commitCount(): number;
  lastError(): string;
  /** The last calls, for support. */
  log(): readonly RecordedCall[];
  /** The answer to a value that is not fit to be handed over. */
  refuse(element: string, reason: string): CallResult;
}

const accepted: CallResult = { ok: true };

export function createLmsCalls(name: string, api: LmsApi): LmsCalls {
  let isOpen = false;
  const log = createCallLog();
  let commits = 0;

  function fail(kind: TrackingProblem['kind'], detail: string, errorCode = ''): CallResult {
    return { ok: false, problem: { kind, detail: `${name}: ${detail}` }, errorCode };
  }

  function lastError(): string {
    return attempt(() => api.getLastError()).text;
  }

  function request(about: Omit<RecordedCall, 'result'>, call: () => unknown): CallResult {
    const { text, hasThrown } = attempt(call);
    if (!hasThrown && (text === 'true' || text === '1')) {
      log.add({ ...about, result: text });
      return accepted;
    }
    const code = hasThrown ? text : lastError();
    log.add({ ...about, result: hasThrown ? 'threw' : text, errorCode: code });
    const label = about.element ?? about.call;
    return fail('refused', `${label} was refused with error ${code}`, code);
  }

  function whileOpen(label: string, call: () => CallResult): CallResult {
    return isOpen ? call() : fail('closed', `${label} came after closing`);
  }

  function set(element: string, value: string): CallResult {
    return whileOpen(element, () => {
      const about = { call: 'set', element, value } as const;
      const result = request(about, () => api.setValue(element, value));
      return result.ok || isNoError(result.errorCode) ? accepted : result;
    });
  }

  return {
    initialize() {
      const result = request({ call: 'initialize' }, () => api.initialize());
      isOpen = result.ok;
      return result;
    },

    terminate() {
      return whileOpen('terminate', () => {
        isOpen = false;
        return request({ call: 'terminate' }, () => api.terminate());
      });
    },

    get(element) {
      if (!isOpen) return '';
      const { text, hasThrown } = attempt(() => api.getValue(element));
      log.add({ call: 'get', element, result: text });
      return hasThrown ? '' : text;
    },

    set,

    setAll(values) {
      const results = values
        .filter(([, value]) => value !== '')
        .map(([element, value]) => set(element, value));
      return results.find((result) => !result.ok) ?? accepted;
    },

    commit() {
      commits += 1;
      return whileOpen('commit', () => request({ call: 'commit' }, () => api.commit()));
    },

    commitCount: () => commits,

    lastError,

    log: () => log.entries(),

    refuse: (element, reason) => fail('refused', `${element} was not sent: ${reason}`),
  };
}

/** Some LMSs answer `false` to a value they took. Then, and only then, they report no error. */
function isNoError(code: string): boolean {
  return code === '0' || code === '';
}

/** The standards ask for texts; LMSs answer with all of these. */
type Answer = string | number | boolean | null | undefined;

function attempt(call: () => unknown): { readonly text: string; readonly hasThrown: boolean } {
  try {
    return { text: String((call() as Answer) ?? ''), hasThrown: false };
  } catch (cause) {
    return { text: `"${String(cause)}"`, hasThrown: true };
  }
}
