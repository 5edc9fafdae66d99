import type { PageEnvironment } from '../../../src/tracking/page-environment.ts';
import type { TabLock } from '../../../src/tracking/tab-lock.ts';

interface Timer {
  readonly callback: () => void;
  readonly atMs: number;
}

export interface FakePage {
  readonly environment: PageEnvironment;
  /** Lets time pass, with all timers that fall due in it. */
  pass(durationMs: number): Promise<void>;
  hide(): Promise<void>;
  show(): Promise<void>;
  /** The learner touches the page. */
  touch(): void;
  /** The page goes away: `pagehide`, then `visibilitychange`. */
  leave(): Promise<void>;
  /** The page comes back from the back-forward cache. */
  comeBack(): void;
  isServerReachable: boolean;
  isOnline: boolean;
  /** What the browser keeps, by name. */
  readonly kept: Map<string, string>;
  readonly warnings: string[];
  readonly probes: number;
  readonly pendingTimers: number;
}

/** Locks held by tabs, shared by the pages of one browser. */
export const createFakeLocks = () => new Set<string>();

/** Lets everything run that waits for promises only. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
}

/** A page whose clock, timers, visibility and network the test holds in its hands. */
export function createFakePage(
  locks = createFakeLocks(),
  kept = new Map<string, string>(),
): FakePage {
  const startMs = Date.parse('2026-11-21T09:00:00Z');
  let nowMs = 0;
  let isVisible = true;
  let probes = 0;
  const timers = new Set<Timer>();
  const listeners = { visibility: [], hide: [], return: [], activity: [] } as Record<
    'visibility' | 'hide' | 'return' | 'activity',
    (() => void)[]
  >;
  const call = (name: keyof typeof listeners) => {
    for (const listener of listeners[name]) listener();
  };
  const setVisible = async (value: boolean) => {
    isVisible = value;
    call('visibility');
    await settle();
  };

  const page = {
    isServerReachable: true,
    isOnline: true,
    kept,
    warnings: [] as string[],
    get probes() {
      return probes;
    },
    get pendingTimers() {
      return timers.size;
    },
    async pass(durationMs: number) {
      const endMs = nowMs + durationMs;
      await settle();
      for (;;) {
        const [next] = [...timers]
          .filter(({ atMs }) => atMs <= endMs)
          .sort((a, b) => a.atMs - b.atMs);
        if (!next) break;
        timers.delete(next);
        nowMs = Math.max(nowMs, next.atMs);
        next.callback();
        await settle();
      }
      nowMs = endMs;
    },
    hide: () => setVisible(false),
    show: () => setVisible(true),
    touch() {
      call('activity');
    },
    async leave() {
      call('hide');
      await setVisible(false);
    },
    comeBack() {
      isVisible = true;
      call('return');
    },
  };

  const environment: PageEnvironment = {
    monotonicMs: () => nowMs,
    nowMs: () => startMs + nowMs,
    setTimer(callback, delayMs) {
      const timer = { callback, atMs: nowMs + delayMs };
      timers.add(timer);
      return () => {
        timers.delete(timer);
      };
    },
    isVisible: () => isVisible,
    isOnline: () => page.isOnline,
    onVisibilityChange: (listener) => listeners.visibility.push(listener),
    onPageHide: (listener) => listeners.hide.push(listener),
    onPageReturn: (listener) => listeners.return.push(listener),
    onActivity: (listener) => listeners.activity.push(listener),
    async probe() {
      probes += 1;
      return page.isServerReachable;
    },
    async takeTabLock(name): Promise<TabLock | undefined> {
      if (locks.has(name)) return undefined;
      locks.add(name);
      return { release: () => locks.delete(name) };
    },
    texts: {
      read: (name) => kept.get(name),
      write: (name, text) => void kept.set(name, text),
      remove: (name) => void kept.delete(name),
    },
    warn: (message) => page.warnings.push(message),
  };
  return Object.assign(page, { environment });
}
