import type { TextStorage } from '../../../../scorm/adapters/device-storage.ts';

export interface FakeStorage extends TextStorage {
  readonly texts: Map<string, string>;
  /** Set to make the browser refuse: to keep anything more, or to do anything at all. */
  state: 'fine' | 'full' | 'forbidden';
}

export function createFakeStorage(texts: Readonly<Record<string, string>> = {}): FakeStorage {
  const kept = new Map(Object.entries(texts));
  const allow = () => {
    if (storage.state === 'forbidden') throw new Error('The operation is insecure.');
  };
  const storage: FakeStorage = {
    texts: kept,
    state: 'fine',
    get length() {
      allow();
      return kept.size;
    },
    key: (index) => {
      allow();
      return [...kept.keys()][index] ?? null;
    },
    getItem: (name) => {
      allow();
      return kept.get(name) ?? null;
    },
    setItem: (name, text) => {
      allow();
      if (storage.state === 'full' && text !== '') throw new Error('The quota has been exceeded.');
      kept.set(name, text);
    },
    removeItem: (name) => {
      allow();
      kept.delete(name);
    },
  };
  return storage;
}
