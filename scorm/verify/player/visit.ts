import type { Standard } from '../../strict-lms/standard-rules.ts';
import type { LaunchSettings, LmsStore } from '../../strict-lms/store.ts';

/** What the player’s page is told, as JSON after the `#` of its address. */
export interface Visit {
  readonly standard: Standard;
  readonly contentUrl: string;
  readonly store: LmsStore;
  readonly launch: LaunchSettings;
}

/** One call of the content, and what the LMS said. */
export interface ObservedCall {
  readonly call: string;
  readonly element?: string;
  /** Long values are cut; `length` is that of the whole. */
  readonly value?: string;
  readonly length?: number;
  readonly result: string;
  readonly error: number;
  /** Arguments that should have been the empty text and were not, as JSON. */
  readonly argument?: string;
  /** What the strict LMS objected to, for calls it carried out all the same. */
  readonly objections?: readonly string[];
  readonly phase: 'open' | 'closing';
}

/** What the player tells the check while the content runs. */
export type PlayerEvent =
  | { readonly type: 'called'; readonly call: ObservedCall; readonly store?: LmsStore }
  | { readonly type: 'called-often'; readonly count: number }
  | { readonly type: 'loaded' }
  | { readonly type: 'looked-for' };

/** Names under which the two sides find each other on the player’s window. */
declare global {
  interface Window {
    readonly tellCheck: (event: string) => void;
    closeContent: () => void;
    readonly recordOnFile: LmsStore;
  }
}
