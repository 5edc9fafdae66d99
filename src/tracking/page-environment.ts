import { takeTabLock, type TabLock } from './tab-lock.ts';
import { createTextKeeper, type TextKeeper } from './text-keeper.ts';

/** What a session needs of the page around it: clocks, timers, the page's comings and goings. */
export interface PageEnvironment {
  /** Milliseconds on a clock that only goes forward. */
  monotonicMs(): number;
  /** Milliseconds since 1970. */
  nowMs(): number;
  /** Calls back once. Returns the way to call it off. */
  setTimer(callback: () => void, delayMs: number): () => void;
  isVisible(): boolean;
  /** `false` only where the browser is sure that there is no network. */
  isOnline(): boolean;
  onVisibilityChange(listener: () => void): void;
  /** The page goes away, perhaps for good. */
  onPageHide(listener: () => void): void;
  /** A page that went away comes back as it was left. */
  onPageReturn(listener: () => void): void;
  /** The learner touched, typed, scrolled or moved the pointer. */
  onActivity(listener: () => void): void;
  /** Whether the server that the page came from still hands out its files to this learner. */
  probe(): Promise<boolean>;
  /** `undefined` if another tab holds the lock. */
  takeTabLock(name: string): Promise<TabLock | undefined>;
  /** For work that has not reached its place of record. */
  readonly texts: TextKeeper;
  /** A line for the console. */
  warn(message: string): void;
}

const ACTIVITY = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll'];
const PROBE_TIMEOUT_MS = 10_000;

/** @param probeAddress a small script of the page's own */
export function createPageEnvironment(
  page: Window,
  probeAddress: string | undefined,
): PageEnvironment {
  const { document, navigator, performance } = page;
  return {
    monotonicMs: () => performance.now(),
    nowMs: () => Date.now(),
    setTimer(callback, delayMs) {
      const timer = page.setTimeout(callback, delayMs);
      return () => {
        page.clearTimeout(timer);
      };
    },
    isVisible: () => document.visibilityState === 'visible',
    isOnline: () => navigator.onLine,
    onVisibilityChange(listener) {
      document.addEventListener('visibilitychange', listener);
    },
    onPageHide(listener) {
      page.addEventListener('pagehide', listener);
    },
    onPageReturn(listener) {
      page.addEventListener('pageshow', ({ persisted }) => {
        if (persisted) listener();
      });
    },
    onActivity(listener) {
      for (const type of ACTIVITY) {
        page.addEventListener(type, listener, { capture: true, passive: true });
      }
    },
    probe: async () => probeAddress === undefined || (await isServed(probeAddress)),
    texts: createTextKeeper(() => page.localStorage),
    takeTabLock: (name) => takeTabLock(locksOf(navigator), name),
    warn(message) {
      console.warn(message);
    },
  };
}

/** A learner who has been signed out gets a page to sign in instead of the script. */
async function isServed(address: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PROBE_TIMEOUT_MS);
    const response = await fetch(address, { cache: 'no-store', signal });
    // The package was replaced under the open page: its files have new names, and saving goes on.
    if (response.status === 404) return true;
    return response.ok && (response.headers.get('content-type') ?? '').includes('script');
  } catch {
    return false;
  }
}

/** Absent from old browsers and from pages that are not served over HTTPS. */
function locksOf(navigator: Partial<Navigator>): LockManager | undefined {
  return navigator.locks;
}
