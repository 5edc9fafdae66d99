/** Held by the one tab that may write to a learner's record of a module. */
export interface TabLock {
  release(): void;
}

/** A page that is being reloaded gives up its lock only after the new one has asked for it. */
const WAIT_MS = 1000;

const noLock: TabLock = { release: () => undefined };

/**
 * `undefined` if another tab holds the lock. Where locks are missing or forbidden every tab gets one.
 * @see https://w3c.github.io/web-locks/
 */
export async function takeTabLock(
  locks: LockManager | undefined,
  name: string,
  waitMs = WAIT_MS,
): Promise<TabLock | undefined> {
  if (!locks) return noLock;
  return new Promise((resolve) => {
    const held = new Promise<void>((release) => {
      locks
        .request(name, { signal: AbortSignal.timeout(waitMs) }, () => {
          resolve({ release });
          return held;
        })
        .catch((cause: unknown) => {
          resolve(isTimeout(cause) ? undefined : noLock);
        });
    });
  });
}

function isTimeout(cause: unknown): boolean {
  return cause instanceof Error && cause.name === 'TimeoutError';
}
