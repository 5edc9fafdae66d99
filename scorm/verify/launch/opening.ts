import type { LmsStore } from '../../strict-lms/store.ts';
import type { ObservedCall } from '../player/visit.ts';

/** Why an opening did not go as it should. */
export type Trouble =
  | { readonly kind: 'never-loads'; readonly afterMs: number }
  | { readonly kind: 'hangs' }
  | { readonly kind: 'crashes' }
  | { readonly kind: 'reloads-forever'; readonly times: number }
  | { readonly kind: 'dialogs-without-end'; readonly times: number; readonly last: string }
  | { readonly kind: 'leaves-player'; readonly to: string }
  | { readonly kind: 'launch-failed'; readonly why: string };

/** What was seen when a part was opened and closed once. */
export interface Opening {
  readonly trouble: Trouble | undefined;
  readonly calls: readonly ObservedCall[];
  /** Of all calls, told or not. */
  readonly callCount: number;
  /** The content looked for the LMS’s object of the other version of SCORM. */
  readonly soughtOther: boolean;
  /** What is on record afterwards. */
  readonly store: LmsStore;
  readonly dialogs: readonly string[];
  readonly scriptErrors: readonly string[];
  /** Paths in the package that were asked for and are not there. */
  readonly missing: readonly string[];
  /** Module scripts that were delivered as plain text. */
  readonly plainScripts: readonly string[];
  /** Other hosts, and what was asked of each. */
  readonly otherHosts: ReadonlyMap<string, readonly string[]>;
  /** Addresses of windows that were opened. */
  readonly windows: readonly string[];
}
