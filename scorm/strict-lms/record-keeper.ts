import type { Values } from './element-access.ts';
import type { SessionOptions } from './session.ts';
import { objectionsToStoring } from './house-rules.ts';
import type { SessionOnRecord } from './store.ts';

/** Holds what one session has set, and brings it on record element by element. */
export interface RecordKeeper {
  /** Begins the session; answers the values the content works with. */
  open(): Values;
  /** Puts everything back to the launch values; what was not stored is gone. */
  reset(): Values;
  take(name: string, value: string): void;
  store(): void;
  /** The store was not reached; the content was told so. */
  fail(): void;
  /** The store was not reached; the content was not told. */
  lose(): void;
  /** Stores, and ends the session. */
  close(): void;
  /** Size of what waits to be sent, as the body of a form. */
  pendingBytes(): number;
}

type KeeperOptions = Pick<SessionOptions, 'rules' | 'store' | 'faults' | 'launch' | 'violations'>;

export function createRecordKeeper(options: KeeperOptions): RecordKeeper {
  const { rules, store, faults, launch, violations } = options;
  store.launches += 1;
  const number = store.launches;
  let launchValues: Values = new Map();
  const values: Values = new Map();
  /** Set and not yet sent, in the order of setting. */
  const pending: Values = new Map();
  /** What the LMS believes to be on record. */
  const sent: Values = new Map();

  function session(): SessionOnRecord {
    const found = store.sessions.find((each) => each.launch === number);
    if (found) return found;
    const begun = { launch: number, exit: '', sessionTime: '', isFinished: false };
    store.sessions.push(begun);
    return begun;
  }

  function reset(): Values {
    pending.clear();
    values.clear();
    for (const [name, value] of launchValues) values.set(name, value);
    derive();
    return values;
  }

  function derive(): void {
    for (const [name, value] of Object.entries(rules.derivedValues(values, launch))) {
      if (values.get(name) !== value) change(name, value);
    }
  }

  function change(name: string, value: string): void {
    values.set(name, value);
    // Deleting first keeps the order of the last setting.
    pending.delete(name);
    const isThoughtStored = faults.forgetsFailedValues === true && sent.get(name) === value;
    if (!isThoughtStored) pending.set(name, value);
  }

  function markSent(): void {
    for (const [name, value] of pending) sent.set(name, value);
    pending.clear();
  }

  function storePending(): void {
    violations.push(...objectionsToStoring(pending, values, store));
    const record = session();
    for (const [name, value] of pending) {
      if (name === rules.exit) record.exit = value;
      else if (name === rules.sessionTime) record.sessionTime = value;
      else if (name !== rules.navigationRequest) store.cmi[name] = value;
    }
    markSent();
  }

  return {
    open() {
      if (launch.mode !== 'review' && rules.startsAfresh(store.sessions.at(-1))) {
        store.cmi = {};
        store.sessions = [];
      }
      launchValues = new Map([
        ...Object.entries(store.cmi),
        ...Object.entries(rules.launchValues(store, launch, faults)),
      ]);
      for (const [name, value] of launchValues) sent.set(name, value);
      return reset();
    },
    reset,
    take(name, value) {
      change(name, value);
      derive();
    },
    store: storePending,
    fail() {
      if (faults.forgetsFailedValues) markSent();
    },
    lose: markSent,
    close() {
      const isUntouched = !values.has(rules.status);
      storePending();
      if (isUntouched && faults.completesUntouched) store.cmi[rules.status] = 'completed';
      Object.assign(store.cmi, rules.closingValues(values, launch));
      session().isFinished = true;
    },
    pendingBytes: () =>
      [...pending].reduce(
        (sum, [name, value]) => sum + name.length + encodeURIComponent(value).length + 2,
        0,
      ),
  };
}
