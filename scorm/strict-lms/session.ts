import { checkSet, readElement, type Values } from './element-access.ts';
import { errorText, EXPIRED_LOGIN } from './errors.ts';
import { BEACON_LIMIT_BYTES, concerns, strikes, type LmsFaults } from './faults.ts';
import { objectionToSet } from './house-rules.ts';
import { createRecordKeeper } from './record-keeper.ts';
import type { CallKind, StandardRules } from './standard-rules.ts';
import type { LaunchSettings, LmsStore } from './store.ts';

export interface LogEntry {
  readonly call: string;
  readonly element?: string;
  readonly value?: string;
  /** `threw` where the call did. */
  readonly result: unknown;
  readonly error: number;
}

export interface SessionOptions {
  readonly rules: StandardRules;
  readonly store: LmsStore;
  readonly faults: LmsFaults;
  readonly launch: LaunchSettings;
  readonly log: LogEntry[];
  readonly violations: string[];
}

export type StrictSession = Readonly<Record<CallKind, (...given: readonly unknown[]) => unknown>>;

interface Outcome {
  readonly result: unknown;
  readonly error: number;
  /** What the content did wrong. */
  readonly violation?: string;
}

const DONE: Outcome = { result: true, error: 0 };

/** One launch, from the LMS's side: not running, running, finished. */
export function createSession(options: SessionOptions): StrictSession {
  const { rules, store, faults, launch, log, violations } = options;
  const { errors } = rules;
  const keeper = createRecordKeeper(options);
  let state: 'notRunning' | 'running' | 'afterFinish' = 'notRunning';
  let values: Values = new Map();
  let lastError = 0;

  function refusal(error: number, violation?: string): Outcome {
    return { result: false, error, ...(violation === undefined ? {} : { violation }) };
  }

  function outsideSession(kind: 'finish' | 'get' | 'set' | 'commit'): Outcome | undefined {
    if (state === 'running') return undefined;
    const when = state === 'notRunning' ? 'before the session began' : 'after it was finished';
    return refusal(errors[state][kind], `called ${when}`);
  }

  function initialize(argument: unknown): Outcome {
    if (argument !== '') return refusal(errors.argument, 'needs the empty string');
    if (state === 'running') {
      if (faults.secondInitializeResets) values = keeper.reset();
      return refusal(errors.alreadyRunning, 'called twice');
    }
    if (state === 'afterFinish') {
      return refusal(errors.initializeAfterFinish, 'called after the session was finished');
    }
    if (faults.initializeFalse) return refusal(errors.initializeFailed);
    state = 'running';
    values = keeper.open();
    return DONE;
  }

  function get(name: unknown): Outcome {
    const outside = outsideSession('get');
    if (outside) return { ...outside, result: '' };
    if (typeof name !== 'string') return refusal(errors.nothingNamed.get, 'element is not text');
    if (faults.reads && name in faults.reads) return { result: faults.reads[name], error: 0 };
    const { value, error } = readElement(rules, values, name, faults);
    const isExpected =
      error === 0 || error === errors.unset || (faults.noInteractions && /_c\w+$/.test(name));
    return { result: value, error, ...(isExpected ? {} : { violation: errorText(String(error)) }) };
  }

  function set(name: unknown, given: unknown): Outcome {
    const outside = outsideSession('set');
    if (outside) return outside;
    if (typeof name !== 'string') return refusal(errors.nothingNamed.set, 'element is not text');
    const value = String(given);
    const error = checkSet(rules, values, name, value, faults);
    if (error !== 0) return refusal(error, errorText(String(error)));
    const objection =
      typeof given === 'string'
        ? objectionToSet(rules, values, name, value, { launch, store })
        : 'value is not text';
    if (!concerns(faults.dropsSilently, name)) keeper.take(name, value);
    return {
      result: !concerns(faults.saysFalseOnSuccess, name),
      error: 0,
      ...(objection === undefined ? {} : { violation: objection }),
    };
  }

  function commit(argument: unknown): Outcome {
    const outside = outsideSession('commit');
    if (outside) return outside;
    if (argument !== '') return refusal(errors.argument, 'needs the empty string');
    const isExpired = faults.expiredLogin === true;
    if (isExpired || strikes(faults, 'commitFalse')) {
      keeper.fail();
      return refusal(isExpired ? EXPIRED_LOGIN : errors.commitFailed);
    }
    if (faults.commitStoresNothing) keeper.lose();
    else keeper.store();
    return DONE;
  }

  function finish(argument: unknown): Outcome {
    const outside = outsideSession('finish');
    if (outside) return outside;
    if (argument !== '') return refusal(errors.argument, 'needs the empty string');
    state = 'afterFinish';
    if (faults.expiredLogin) return refusal(EXPIRED_LOGIN);
    if (faults.finishFalse) return refusal(errors.finishFailed);
    const isTooLong = faults.beaconCap && keeper.pendingBytes() > BEACON_LIMIT_BYTES;
    if (!isTooLong && !faults.closingSaveLost) keeper.close();
    return DONE;
  }

  /** Whether a fault makes this call throw before anything happens. */
  function throws(kind: CallKind, name: unknown): boolean {
    if (kind === 'initialize') return faults.initializeThrows === true;
    if (kind === 'finish') return faults.finishThrows === true;
    if (kind === 'commit') return strikes(faults, 'commitThrows');
    if (typeof name !== 'string') return false;
    if (kind === 'set') return concerns(faults.setThrows, name);
    return kind === 'get' && concerns(faults.getThrows, name);
  }

  /** A function of the API: carries out the call, and writes it down. */
  function recorded(kind: CallKind, run: (...given: readonly unknown[]) => Outcome) {
    return (...given: readonly unknown[]): unknown => {
      const [name, value] = given;
      const isAccess = kind === 'get' || kind === 'set';
      const about = {
        call: rules.calls[kind],
        ...(isAccess ? { element: String(name) } : {}),
        ...(kind === 'set' ? { value: String(value) } : {}),
      };
      if (throws(kind, name)) {
        lastError = errors.commitFailed;
        log.push({ ...about, result: 'threw', error: lastError });
        throw new Error(`The LMS failed in ${about.call}.`);
      }
      const outcome = run(...given);
      lastError = outcome.error;
      const result = spoken(outcome.result, faults.answersAs);
      log.push({ ...about, result, error: outcome.error });
      if (outcome.violation !== undefined) {
        violations.push(`${describe(about)}: ${outcome.violation} (${String(outcome.error)})`);
      }
      return result;
    };
  }

  const ask = (run: (code: unknown) => unknown) => (code?: unknown) => ({
    result: run(code),
    error: lastError,
  });

  return {
    initialize: recorded('initialize', initialize),
    finish: recorded('finish', finish),
    get: recorded('get', get),
    set: recorded('set', set),
    commit: recorded('commit', commit),
    lastError: recorded(
      'lastError',
      ask(() => String(lastError)),
    ),
    errorString: recorded(
      'errorString',
      ask((code) => errorText(String(code))),
    ),
    diagnostic: recorded(
      'diagnostic',
      ask((code) => errorText(String(code))),
    ),
  };
}

function describe(about: { call: string; element?: string; value?: string }): string {
  const given = [about.element, about.value].filter((each) => each !== undefined);
  return `${about.call}(${given.map((each) => JSON.stringify(shortened(each))).join(', ')})`;
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 40)}… (${String(text.length)} characters)`;
}

/** The standards want text; LMSs answer in other forms too. */
function spoken(result: unknown, form: LmsFaults['answersAs'] = 'text'): unknown {
  if (typeof result === 'boolean') {
    if (form === 'text') return String(result);
    return form === 'number' ? Number(result) : result;
  }
  return form === 'number' && typeof result === 'string' && /^\d+$/.test(result)
    ? Number(result)
    : result;
}
