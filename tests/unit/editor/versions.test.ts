import { expect, test } from 'vitest';
import { createVersions } from '../../../src/editor/page/versions.ts';

const path = 'modules/bike-lights/lessons/be-seen.mdx';

/** What a browser keeps from one page to the next. */
function aBrowser() {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  return { storage, openPage: () => createVersions(storage) };
}

test('a text is begun from the version that was shown last', () => {
  const versions = aBrowser().openPage();
  expect(versions.of(path)).toBeUndefined();
  versions.shown(path, 'one');
  versions.shown(path, 'two');
  expect(versions.of(path)).toBe('two');
});

test('a draft stays begun where it was, however often it is shown again', () => {
  const browser = aBrowser();
  const [second, third] = [browser.openPage(), browser.openPage()];
  second.noteDrafts([{ path, begunFrom: 'one' }]);
  second.shown(path, 'two');
  expect(second.of(path)).toBe('one');
  // Keystatic has by now written down the version it put the draft over.
  third.noteDrafts([{ path, begunFrom: 'two' }]);
  third.shown(path, 'two');
  expect(third.of(path)).toBe('one');
});

test('where a draft began is forgotten once it is saved or given up', () => {
  const versions = aBrowser().openPage();
  versions.shown(path, 'two');
  versions.noteDrafts([{ path, begunFrom: 'one' }]);
  versions.saved(path);
  expect(versions.of(path)).toBe('two');
  versions.noteDrafts([{ path, begunFrom: 'one' }]);
  versions.noteDrafts([]);
  expect(versions.of(path)).toBe('two');
});

test.each(['no JSON', '[', 'null', '{"a": 1}'])(
  'what is kept and cannot be read is none: %s',
  (text) => {
    const versions = createVersions({ getItem: () => text, setItem: () => undefined });
    expect(versions.of('a')).toBeUndefined();
  },
);
