import type { DataModel } from './element-table.ts';
import type { ErrorCodes } from './errors.ts';
import type { LmsFaults } from './faults.ts';
import type { LaunchSettings, LmsStore, SessionOnRecord } from './store.ts';

export type Standard = '1.2' | '2004';

export type CallKind =
  'initialize' | 'finish' | 'get' | 'set' | 'commit' | 'lastError' | 'errorString' | 'diagnostic';

/** Everything in which the two standards differ, apart from the values they allow. */
export interface StandardRules {
  /** Names of the functions the content calls. */
  readonly calls: Readonly<Record<CallKind, string>>;
  readonly errors: ErrorCodes;
  readonly model: DataModel;
  /** Elements that belong to a session, not to the attempt. */
  readonly exit: string;
  readonly sessionTime: string;
  /** Element that carries the status; untouched until the content sets it. */
  readonly status: string;
  readonly navigationRequest: string | undefined;
  /** Whether a launch after this session starts a new attempt, with nothing on record. */
  startsAfresh(last: SessionOnRecord | undefined): boolean;
  /** Values that the LMS decides for a launch. */
  launchValues(store: LmsStore, launch: LaunchSettings, faults: LmsFaults): Record<string, string>;
  /** Values that the LMS works out from others, after each set. */
  derivedValues(
    values: ReadonlyMap<string, string>,
    launch: LaunchSettings,
  ): Record<string, string>;
  /** Values that the LMS puts on record when the session ends, over those of the content. */
  closingValues(
    values: ReadonlyMap<string, string>,
    launch: LaunchSettings,
  ): Record<string, string>;
}

/** How a launch relates to the ones before: `resume` only after a session that was suspended. */
export function entryFor(store: LmsStore, faults: LmsFaults): string {
  if (faults.emptyEntry) return '';
  const last = store.sessions.at(-1);
  if (!last) return 'ab-initio';
  return last.exit === 'suspend' ? 'resume' : '';
}
