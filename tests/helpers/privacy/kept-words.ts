import type { Channel } from './channels.ts';

/** A place where words are, and the words with it. */
export interface KeptWords {
  readonly channel: Channel;
  readonly words: string;
}

/**
 * What a window shows to the browser or keeps in it right now, as far as the marker is in it.
 * Runs in the window.
 * @param allowed starts of keys that are allowed to hold it, for each of the two storages
 */
export async function keptWords({
  marker,
  allowed,
}: {
  readonly marker: string;
  readonly allowed: Readonly<Record<'localStorage' | 'sessionStorage', readonly string[]>>;
}): Promise<KeptWords[]> {
  const found: KeptWords[] = [];
  const note = (channel: Channel, words: string) => {
    if (words.includes(marker)) found.push({ channel, words });
  };
  note('title', document.title);
  note('address', location.href);
  note('window name', window.name);
  note('cookie', document.cookie);
  note('history state', JSON.stringify(history.state));
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    for (const [key, value] of Object.entries(window[name])) {
      if (!allowed[name].some((start) => key.startsWith(start))) note(name, `${key} ${value}`);
    }
  }
  for (const { name } of await indexedDB.databases()) {
    for (const words of await wordsOfDatabase(name ?? '')) note('IndexedDB', words);
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      note('cache', `${request.url} ${(await (await cache.match(request))?.text()) ?? ''}`);
    }
  }
  return found;

  async function wordsOfDatabase(name: string): Promise<string[]> {
    const answerTo = <Answer>(request: IDBRequest<Answer>) =>
      new Promise<Answer>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error(`The database ${name} cannot be read.`));
        };
      });
    const database = await answerTo(indexedDB.open(name));
    const words: string[] = [];
    for (const store of database.objectStoreNames) {
      const rows = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([
        answerTo(rows.getAllKeys()),
        answerTo(rows.getAll()),
      ]);
      words.push(JSON.stringify([name, store, keys, values]));
    }
    database.close();
    return words;
  }
}
