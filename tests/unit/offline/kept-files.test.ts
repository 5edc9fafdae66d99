import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { createKeptFiles, type FileStore } from '../../../src/offline/kept-files.ts';
import type { OfflineList } from '../../../src/offline/offline-list.ts';

const root = 'https://force.example/training/';
const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** What the host serves; a test may change it. */
let host: Record<string, string>;
let keys: Map<string, string>;
let asked: string[];
let isFull: boolean;

const store = {
  match: (key: string) => {
    const kept = keys.get(key);
    return Promise.resolve(kept === undefined ? undefined : new Response(kept));
  },
  put: async (key: string, response: Response) => {
    if (isFull) throw new DOMException('No room.', 'QuotaExceededError');
    keys.set(key, await response.text());
  },
  delete: (request: Request) => Promise.resolve(keys.delete(request.url)),
  keys: () => Promise.resolve([...keys.keys()].map((url) => new Request(url))),
} as unknown as FileStore;

const listOf = (files: Record<string, string>): OfflineList => ({
  files: Object.fromEntries(Object.entries(files).map(([path, text]) => [path, hash(text)])),
  shell: ['index.html', 'assets/font.woff2'],
  modules: { lights: ['lights.html'], brakes: ['brakes.html'] },
});

const files = (list: OfflineList) =>
  createKeptFiles({
    list,
    store,
    root,
    fetchFile: (address) => {
      const path = address.slice(root.length);
      asked.push(path);
      const text = host[path];
      return Promise.resolve(new Response(text, { status: text === undefined ? 404 : 200 }));
    },
  });

const first = {
  'index.html': 'start',
  'assets/font.woff2': 'font',
  'lights.html': 'Lights, 1',
  'brakes.html': 'Brakes, 1',
};
const second = { ...first, 'lights.html': 'Lights, 2' };

beforeEach(() => {
  host = { ...first };
  keys = new Map();
  asked = [];
  isFull = false;
});

describe('a module', () => {
  test('is kept with what every page needs, and no other module is', async () => {
    const kept = files(listOf(first));
    expect(await kept.keepModule('lights')).toBe(undefined);
    expect(await kept.keptModules()).toEqual(['lights']);
    expect(await (await kept.find('lights.html'))?.text()).toBe('Lights, 1');
    expect(await kept.find('brakes.html')).toBe(undefined);
  });

  test('is fetched once', async () => {
    const kept = files(listOf(first));
    await kept.keepModule('lights');
    await kept.keepModule('lights');
    expect(asked.toSorted()).toEqual(['assets/font.woff2', 'index.html', 'lights.html']);
  });

  test('is kept where the host does not serve fonts', async () => {
    delete host['assets/font.woff2'];
    const kept = files(listOf(first));
    expect(await kept.keepModule('lights')).toBe(undefined);
    expect(await kept.keptModules()).toEqual(['lights']);
  });

  test.each([
    ['the host does not have its page', () => delete host['lights.html'], 'not-reached'],
    ['its page is of another version', () => (host['lights.html'] = 'Lights, 2'), 'other-version'],
    ['the device is full', () => (isFull = true), 'no-room'],
  ])('is not said to be kept where %s', async (_, change, problem) => {
    change();
    const kept = files(listOf(first));
    expect(await kept.keepModule('lights')).toBe(problem);
    expect(await kept.keptModules()).toEqual([]);
  });
});

describe('a new version', () => {
  test('brings every module that was kept, and fetches only what changed', async () => {
    await files(listOf(first)).keepModule('lights');
    host = { ...second };
    asked = [];
    const kept = files(listOf(second));
    await kept.keepForThisVersion();
    expect(asked).toEqual(['lights.html']);
    expect(await kept.keptModules()).toEqual(['lights']);
  });

  test('leaves the earlier one whole until it is taken up, and then removes what is left of it', async () => {
    const earlier = files(listOf(first));
    await earlier.keepModule('lights');
    host = { ...second };
    const kept = files(listOf(second));
    await kept.keepForThisVersion();
    expect(await (await earlier.find('lights.html'))?.text()).toBe('Lights, 1');
    await kept.removeOthers();
    expect(await earlier.find('lights.html')).toBe(undefined);
    expect(keys.size).toBe(3);
  });

  test('is not ready while part of it cannot be had', async () => {
    await files(listOf(first)).keepModule('lights');
    delete host['lights.html'];
    await expect(files(listOf(second)).keepForThisVersion()).rejects.toThrow('lights.html');
  });
});

test('modules can be removed, and what every page needs stays', async () => {
  const kept = files(listOf(first));
  await kept.keepModule('lights');
  await kept.removeModules();
  expect(await kept.keptModules()).toEqual([]);
  expect(await kept.find('index.html')).toBeDefined();
});
