import { describe, expect, test } from 'vitest';
import { createDeviceStorage } from '../../../../scorm/adapters/device-storage.ts';
import { createFakeStorage } from './fake-storage.ts';

const forbidden = () => {
  throw new Error('The operation is insecure.');
};

test('texts are kept under names that begin with the prefix', () => {
  const browser = createFakeStorage();
  const storage = createDeviceStorage('ours:', () => browser);
  storage.write('b', 'second');
  storage.write('a', 'first');
  expect(Object.fromEntries(browser.texts)).toEqual({ 'ours:a': 'first', 'ours:b': 'second' });
  expect(storage.keys()).toEqual(['a', 'b']);
  expect(storage.read('a')).toBe('first');
  storage.remove('a');
  expect(storage.read('a')).toBe(undefined);
  expect(storage.keys()).toEqual(['b']);
});

test('texts of others are neither seen nor removed', () => {
  const browser = createFakeStorage({ theirs: 'x', 'other:ours:': 'y' });
  const storage = createDeviceStorage('ours:', () => browser);
  expect(storage.keys()).toEqual([]);
  expect(storage.read('theirs')).toBe(undefined);
  storage.remove('theirs');
  expect(browser.texts.size).toBe(2);
});

describe('a browser that keeps nothing', () => {
  test.each([
    ['has no storage', forbidden],
    ['forbids its use', () => Object.assign(createFakeStorage(), { state: 'forbidden' as const })],
  ])('because it %s: texts live as long as the page', (_why, openStorage) => {
    const storage = createDeviceStorage('ours:', openStorage);
    expect(storage.isPersistent()).toBe(false);
    storage.write('a', 'first');
    expect(storage.read('a')).toBe('first');
    expect(storage.keys()).toEqual(['a']);
    storage.remove('a');
    expect(storage.keys()).toEqual([]);
    expect(storage.read('a')).toBe(undefined);
  });
});

describe('a browser that is full', () => {
  test('texts live as long as the page, and the newest one counts', () => {
    const browser = createFakeStorage({ 'ours:a': 'old' });
    const storage = createDeviceStorage('ours:', () => browser);
    expect(storage.isPersistent()).toBe(true);
    browser.state = 'full';
    storage.write('a', 'new');
    expect(storage.read('a')).toBe('new');
    expect(storage.keys()).toEqual(['a']);
    expect(storage.isPersistent()).toBe(false);
  });

  test('is trusted again when the text could be kept', () => {
    const browser = createFakeStorage();
    const storage = createDeviceStorage('ours:', () => browser);
    browser.state = 'full';
    storage.write('a', 'first');
    browser.state = 'fine';
    storage.write('a', 'second');
    expect(storage.isPersistent()).toBe(true);
    expect(browser.texts.get('ours:a')).toBe('second');
  });
});

test('asking whether texts are kept leaves nothing behind', () => {
  const browser = createFakeStorage();
  expect(createDeviceStorage('ours:', () => browser).isPersistent()).toBe(true);
  expect(browser.texts.size).toBe(0);
});
