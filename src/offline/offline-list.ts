/** Everything that can be kept on a device, as a build leaves it. Paths are relative to the site. */
export interface OfflineList {
  /** The start of the SHA-256 value of each file, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** What every page needs, and the pages that are always kept. */
  readonly shell: readonly string[];
  /** What a module needs besides: its pages first, its own page before those of its sets. */
  readonly modules: Readonly<Record<string, readonly string[]>>;
}

/** Shown in place of a page that is neither kept nor within reach. */
export const OFFLINE_PAGE = 'offline.html';

/** The script that answers for the network. Its place decides that it works for the whole site. */
export const WORKER_FILE = 'service-worker.js';

/** Characters of a hash: enough to tell versions of one file apart. */
export const HASH_LENGTH = 16;

/** What a page may ask of the worker. It answers each through the port that comes along. */
export type OfflineRequest =
  | { readonly ask: 'keep'; readonly module: string }
  | { readonly ask: 'which-are-kept' }
  | { readonly ask: 'remove' }
  | { readonly ask: 'take-over' };

/** Ids of the modules that work without a network now; and why one that was asked for does not. */
export interface OfflineAnswer {
  readonly kept: readonly string[];
  readonly problem?: 'no-room' | 'not-reached' | 'other-version';
}
