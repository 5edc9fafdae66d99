/**
 * Things that real LMSs do to content. Every fault may be switched on and off while a session runs:
 * the double reads this object at each call.
 */
export interface LmsFaults {
  initializeFalse?: boolean;
  initializeThrows?: boolean;
  /** Commit answers false and stores nothing: always, or the next so many times. */
  commitFalse?: boolean | number;
  commitThrows?: boolean | number;
  /** Commit answers true and the values are lost: what a fire-and-forget request does offline. */
  commitStoresNothing?: boolean;
  finishFalse?: boolean;
  finishThrows?: boolean;
  /** Setting or getting an element with one of these beginnings throws. */
  setThrows?: readonly string[];
  getThrows?: readonly string[];
  /** Set answers true, and the value is dropped. Beginnings of element names. */
  dropsSilently?: readonly string[];
  /** Set answers false with error 0, and the value is kept. Beginnings of element names. */
  saysFalseOnSuccess?: readonly string[];
  /** After a failed commit the values count as stored; only a different value is sent again. */
  forgetsFailedValues?: boolean;
  /** Commit and finish answer false with error 101 and store nothing. */
  expiredLogin?: boolean;
  /** The LMS has no place for interactions. */
  noInteractions?: boolean;
  emptyMode?: boolean;
  emptyCredit?: boolean;
  emptyEntry?: boolean;
  /** A second initialize fails and also puts all values back to those of the launch. */
  secondInitializeResets?: boolean;
  /** Lengths are not limited to the standard's: 64,000 for all long texts. */
  generousLimits?: boolean;
  /** Reading a value nobody has set is no error, even in SCORM 2004. */
  quietUnsetReads?: boolean;
  /** Finish answers true and stores nothing when more than 64 KiB wait to be sent. */
  beaconCap?: boolean;
  /** Finish answers true and stores nothing. */
  closingSaveLost?: boolean;
  /** A session that ends without a status counts as completed. */
  completesUntouched?: boolean;
  /** The form in which true, false and error codes are answered. */
  answersAs?: 'text' | 'boolean' | 'number';
  /** What reading an element answers, whatever it is and whatever type it has. */
  reads?: Readonly<Record<string, unknown>>;
  /** For host pages: how long after the content has loaded its API becomes visible. */
  lateApiMs?: number;
}

/** Largest sum of request bodies a browser sends from a page that is going away. */
export const BEACON_LIMIT_BYTES = 65_536;

/** Whether one of the beginnings fits the element. */
export function concerns(beginnings: readonly string[] | undefined, element: string): boolean {
  return beginnings?.some((beginning) => element.startsWith(beginning)) ?? false;
}

/** Whether a fault that may be counted strikes; takes one off the count. */
export function strikes(faults: LmsFaults, name: 'commitFalse' | 'commitThrows'): boolean {
  const value = faults[name] ?? false;
  if (typeof value === 'boolean') return value;
  if (value <= 0) return false;
  faults[name] = value - 1;
  return true;
}
