import { expect, test } from 'vitest';
import { takeTabLock } from '../../../src/tracking/tab-lock.ts';

/** The browser's own lock manager, which Node has too. */
const { locks } = navigator;

test('the first tab gets the lock and the second does not', async () => {
  const first = await takeTabLock(locks, 'module-a', 50);
  expect(first).toBeDefined();
  expect(await takeTabLock(locks, 'module-a', 50)).toBeUndefined();
  expect(await takeTabLock(locks, 'module-b', 50)).toBeDefined();
});

test('a lock that was given up goes to the next tab', async () => {
  const first = await takeTabLock(locks, 'module-c', 50);
  first?.release();
  expect(await takeTabLock(locks, 'module-c', 50)).toBeDefined();
});

test('a page that is being reloaded has a moment to give up its lock', async () => {
  const old = await takeTabLock(locks, 'module-d', 50);
  const reloaded = takeTabLock(locks, 'module-d', 2000);
  old?.release();
  expect(await reloaded).toBeDefined();
});

test('without locks every tab may write', async () => {
  expect(await takeTabLock(undefined, 'module-e')).toBeDefined();
  expect(await takeTabLock(undefined, 'module-e')).toBeDefined();
});

test('a page that is not allowed to use locks may write', async () => {
  const forbidden = {
    request: () => Promise.reject(new DOMException('No locks here', 'SecurityError')),
  } as unknown as LockManager;
  expect(await takeTabLock(forbidden, 'module-f')).toBeDefined();
});
