// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { createPrivateText, pageStores } from '../../../src/private/private-text.ts';

const KEY = 'groundings:1:private:charter:note:theme';
const stores = { session: sessionStorage, device: localStorage };
const theme = (from = stores as Parameters<typeof createPrivateText>[1]) =>
  createPrivateText('charter:note:theme', from);

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

test('what is written lasts for the session, and the device keeps nothing', () => {
  theme().write('my words');
  expect(theme().read()).toBe('my words');
  expect(theme().isOnDevice()).toBe(false);
  expect([sessionStorage.length, localStorage.length]).toEqual([1, 0]);
  expect(sessionStorage.getItem(KEY)).toBe('my words');
});

test('the device keeps it from the moment it is asked to, and the session no longer does', () => {
  theme().write('my words');
  expect(theme().setOnDevice(true)).toBe(true);
  theme().write('more words');
  expect(localStorage.getItem(KEY)).toBe('more words');
  expect(sessionStorage.length).toBe(0);
  expect(theme().isOnDevice()).toBe(true);
});

test('the device forgets it when it is asked to, and the session goes on', () => {
  theme().setOnDevice(true);
  theme().write('my words');
  expect(theme().setOnDevice(false)).toBe(true);
  expect(localStorage.length).toBe(0);
  expect(theme().read()).toBe('my words');
});

test('clearing leaves no copy behind', () => {
  const text = theme();
  text.setOnDevice(true);
  text.write('my words');
  text.clear();
  expect(text.read()).toBe('');
  expect(text.isOnDevice()).toBe(false);
  expect([sessionStorage.length, localStorage.length]).toEqual([0, 0]);
});

test('notes of different names do not share what is written', () => {
  theme().write('my words');
  expect(createPrivateText('charter:plan:theme', stores).read()).toBe('');
});

describe('in a browser that keeps nothing', () => {
  const full = {
    getItem: () => null,
    removeItem: () => undefined,
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  } as unknown as Storage;

  test.each([
    ['refuses its stores', { session: undefined, device: undefined }],
    ['has no room left', { session: full, device: full }],
  ])('that %s, the page itself remembers', (_, refused) => {
    const text = theme(refused);
    text.write('my words');
    expect(text.read()).toBe('my words');
    expect(text.setOnDevice(true)).toBe(false);
    expect(text.isOnDevice()).toBe(false);
    text.clear();
    expect(text.read()).toBe('');
  });

  test('a store that may not even be looked at counts as refused', () => {
    const page = {
      get sessionStorage(): Storage {
        throw new Error('SecurityError');
      },
      localStorage,
    } as unknown as Window;
    expect(pageStores(page)).toEqual({ session: undefined, device: localStorage });
  });
});
