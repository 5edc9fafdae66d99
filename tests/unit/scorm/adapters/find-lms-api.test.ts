import { describe, expect, test } from 'vitest';
import { findLmsApi } from '../../../../scorm/adapters/find-lms-api.ts';
import { scorm12ApiSpec } from '../../../../scorm/standards/scorm12/data-model.ts';
import { scorm2004ApiSpec } from '../../../../scorm/standards/scorm2004/data-model.ts';
import { createFakeLms, toScorm12Api, toScorm2004Api } from './fake-lms.ts';

interface FakeWindow {
  parent?: unknown;
  opener?: unknown;
  top?: unknown;
  API?: unknown;
  API_1484_11?: unknown;
  waitedMs: number;
  setTimeout: (action: () => void, delayMs: number) => void;
}

/** A window whose timer does not wait. */
function aWindow(parts: Partial<FakeWindow> = {}): FakeWindow {
  const window: FakeWindow = {
    waitedMs: 0,
    setTimeout: (action, delayMs) => {
      window.waitedMs += delayMs;
      queueMicrotask(action);
    },
    ...parts,
  };
  if (!('parent' in parts)) window.parent = window;
  return window;
}

/** A window of another origin: reading anything but its relations throws. */
function aForeignWindow(relations: { parent?: unknown; opener?: unknown; top?: unknown } = {}) {
  const foreign: object = new Proxy(relations, {
    get(target, name) {
      if (name === 'parent' && !('parent' in relations)) return foreign;
      if (name in target) return target[name as keyof typeof target];
      throw new Error('Blocked a frame from accessing a cross-origin frame.');
    },
  });
  return foreign;
}

const api = toScorm12Api(createFakeLms());
const find = (window: FakeWindow) => findLmsApi(scorm12ApiSpec, window);

describe('where the LMS is looked for', () => {
  test('in the page itself', async () => {
    expect(await find(aWindow({ API: api }))).toBe(api);
  });

  test('in the windows around it, the nearest first', async () => {
    const far = aWindow({ API: toScorm12Api(createFakeLms()) });
    const near = aWindow({ parent: far, API: api });
    const page = aWindow({ parent: aWindow({ parent: near }) });
    expect(await find(page)).toBe(api);
  });

  test('in the window that opened the page, and around that', async () => {
    const opener = aWindow({ parent: aWindow({ API: api }) });
    expect(await find(aWindow({ opener }))).toBe(api);
  });

  test('in the window that opened the outermost window', async () => {
    const top = aWindow({ opener: aWindow({ API: api }) });
    expect(await find(aWindow({ parent: top, top }))).toBe(api);
  });

  test('around the page before the window that opened it', async () => {
    const opener = aWindow({ API: toScorm12Api(createFakeLms()) });
    expect(await find(aWindow({ parent: aWindow({ API: api }), opener }))).toBe(api);
  });

  test('beyond windows of another origin', async () => {
    const parent = aForeignWindow({ parent: aWindow({ API: api }) });
    expect(await find(aWindow({ parent }))).toBe(api);
    const opener = aForeignWindow();
    expect(await find(aWindow({ parent: aForeignWindow(), opener, API: api }))).toBe(api);
    expect(await find(aWindow({ parent: aForeignWindow(), opener }))).toBe(undefined);
  });

  test.each([
    [50, true],
    [51, false],
  ])('%d windows up: found is %s', async (height, isFound) => {
    let window = aWindow({ API: api });
    for (let level = 0; level < height; level += 1) window = aWindow({ parent: window });
    expect((await find(window)) !== undefined).toBe(isFound);
  });

  test('nowhere, when windows go round in a circle', async () => {
    const window = aWindow();
    window.parent = aWindow({ parent: window });
    expect(await find(window)).toBe(undefined);
  });
});

describe('what counts as the LMS', () => {
  const api2004 = toScorm2004Api(createFakeLms());

  test('only the object of the standard the package was made for', async () => {
    const window = aWindow({ API: api, API_1484_11: api2004 });
    expect(await findLmsApi(scorm12ApiSpec, window)).toBe(api);
    expect(await findLmsApi(scorm2004ApiSpec, window)).toBe(api2004);
    expect(await findLmsApi(scorm2004ApiSpec, aWindow({ API: api }))).toBe(undefined);
  });

  test.each([
    ['nothing', null],
    ['a text', 'API'],
    ['an object without functions', {}],
    ['an object without one of the functions', { ...api, LMSGetLastError: undefined }],
    ['an object of another origin', aForeignWindow()],
  ])('not %s', async (_what, other) => {
    expect(await find(aWindow({ parent: aWindow({ API: other }) }))).toBe(undefined);
    expect(await find(aWindow({ API: other, parent: aWindow({ API: api }) }))).toBe(api);
  });
});

describe('how long the LMS is looked for', () => {
  test('not at all when it is there', async () => {
    const window = aWindow({ API: api });
    await find(window);
    expect(window.waitedMs).toBe(0);
  });

  test('until it is there', async () => {
    const window = aWindow();
    const wait = window.setTimeout;
    window.setTimeout = (action, delayMs) => {
      if (window.waitedMs === 1_200) window.API = api;
      wait(action, delayMs);
    };
    expect(await find(window)).toBe(api);
    expect(window.waitedMs).toBe(1_300);
  });

  test('for three seconds at most', async () => {
    const window = aWindow();
    expect(await find(window)).toBe(undefined);
    expect(window.waitedMs).toBe(3_000);
  });
});
