// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { resultsOnDevice } from '../../../src/objectives/refresher-results.ts';

const KEY = 'groundings:1:objectives:charter';
const device = () => resultsOnDevice(window)!;

beforeEach(() => {
  localStorage.clear();
});

test('the first result of a refresher stays', () => {
  device().keep('charter', 1, { tell: false });
  device().keep('charter', 1, { tell: true });
  device().keep('charter', 4, { tell: true });
  expect([...device().read('charter')]).toEqual([
    [1, { tell: false }],
    [4, { tell: true }],
  ]);
  expect(Object.keys(localStorage)).toEqual([KEY]);
});

describe('results are forgotten', () => {
  beforeEach(() => {
    device().keep('charter', 1, { tell: true });
    device().keep('charter', 4, { tell: true });
    device().keep('other', 1, { link: true });
    localStorage.setItem('groundings:1:something-else', 'stays');
  });

  test('of one refresher', () => {
    device().forget('charter', 1);
    expect([...device().read('charter').keys()]).toEqual([4]);
  });

  test('of one module', () => {
    device().forget('charter');
    expect(localStorage.getItem(KEY)).toBeNull();
    expect([...device().read('other').keys()]).toEqual([1]);
  });

  test('of all modules, and nothing else', () => {
    device().forgetAll();
    expect(Object.keys(localStorage)).toEqual(['groundings:1:something-else']);
  });
});

test.each([
  ['nothing', ''],
  ['no JSON', '{'],
  ['a text', '"tell"'],
  ['a list', '[]'],
  ['weeks that are none', '{"week one":{"tell":true},"-1":{"tell":true}}'],
])('%s in the place of results is no result', (_, text) => {
  localStorage.setItem(KEY, text);
  expect([...device().read('charter')]).toEqual([]);
});

test('marks that are none are left out', () => {
  localStorage.setItem(KEY, '{"1":{"tell":"right","link":true},"4":7}');
  expect([...device().read('charter')]).toEqual([
    [1, { link: true }],
    [4, {}],
  ]);
});

test('where the browser keeps nothing there is no device', () => {
  const blocked = {
    get localStorage(): Storage {
      throw new DOMException('blocked', 'SecurityError');
    },
  };
  expect(resultsOnDevice(blocked)).toBeUndefined();
});

test('a full store loses a result and nothing else', () => {
  const full = {
    localStorage: Object.assign(Object.create(localStorage) as Storage, {
      getItem: () => null,
      removeItem: () => undefined,
      setItem: (_: string, value: string) => {
        if (value !== '') throw new DOMException('full', 'QuotaExceededError');
      },
    }),
  };
  expect(() => resultsOnDevice(full)?.keep('charter', 1, { tell: true })).not.toThrow();
});
