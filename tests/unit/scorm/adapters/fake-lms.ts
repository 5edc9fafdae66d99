import type { Scorm12Api } from '../../../../scorm/standards/scorm12/data-model.ts';
import type { Scorm2004Api } from '../../../../scorm/standards/scorm2004/data-model.ts';

/** An LMS that takes everything and writes down what it was asked. */
export interface FakeLms {
  readonly values: Map<string, unknown>;
  /** Error code with which an element is refused, by element. */
  readonly refusals: Map<string, string>;
  /** What the calls that end in a yes or no answer; a function is called and may throw. */
  readonly answers: Record<'initialize' | 'set' | 'commit' | 'terminate', unknown>;
  lastError: string;
  /** `get cmi.mode`, `set cmi.exit=suspend`, `commit`, … */
  readonly calls: string[];
}

export function createFakeLms(values: Readonly<Record<string, unknown>> = {}): FakeLms {
  return {
    values: new Map(
      Object.entries({
        'cmi.interactions._children': 'id',
        'cmi.interactions._count': 0,
        ...values,
      }),
    ),
    refusals: new Map(),
    answers: { initialize: 'true', set: 'true', commit: 'true', terminate: 'true' },
    lastError: '0',
    calls: [],
  };
}

export function toScorm12Api(lms: FakeLms): Scorm12Api {
  const functions = functionsOf(lms);
  return {
    LMSInitialize: functions.initialize,
    LMSFinish: functions.terminate,
    LMSGetValue: functions.get,
    LMSSetValue: functions.set,
    LMSCommit: functions.commit,
    LMSGetLastError: functions.lastError,
  };
}

export function toScorm2004Api(lms: FakeLms): Scorm2004Api {
  const functions = functionsOf(lms);
  return {
    Initialize: functions.initialize,
    Terminate: functions.terminate,
    GetValue: functions.get,
    SetValue: functions.set,
    Commit: functions.commit,
    GetLastError: functions.lastError,
  };
}

/** The sets among the calls, as `element=value`. */
export function setsOf(lms: FakeLms): readonly string[] {
  return lms.calls.filter((call) => call.startsWith('set ')).map((call) => call.slice(4));
}

function functionsOf(lms: FakeLms) {
  const answer = (name: keyof FakeLms['answers']) => {
    const given = lms.answers[name];
    return typeof given === 'function' ? (given as () => unknown)() : given;
  };
  const asked = (name: 'initialize' | 'commit' | 'terminate') => (parameter: string) => {
    lms.calls.push(name + parameter);
    return answer(name);
  };
  return {
    initialize: asked('initialize'),
    commit: asked('commit'),
    terminate: asked('terminate'),
    get: (element: string) => {
      lms.calls.push(`get ${element}`);
      const value = lms.values.get(element);
      return typeof value === 'function' ? (value as () => unknown)() : value;
    },
    set: (element: string, value: string) => {
      lms.calls.push(`set ${element}=${value}`);
      const refusal = lms.refusals.get(element);
      lms.lastError = refusal ?? '0';
      return refusal === undefined ? answer('set') : 'false';
    },
    lastError: () => {
      lms.calls.push('last error');
      return lms.lastError;
    },
  };
}
