/** A text that Keystatic keeps in the browser until it is saved. */
export interface Draft {
  /** The form it belongs to, as the server calls it. */
  readonly path: string;
  /** The version of the file it was begun from, where there was one. */
  readonly begunFrom?: string;
}

/** All drafts that Keystatic keeps in this browser. What cannot be read counts as none. */
export async function readDrafts(): Promise<readonly Draft[]> {
  const names = await indexedDB.databases();
  if (!names.some(({ name }) => name === DATABASE)) return [];
  const database = await answerOf(indexedDB.open(DATABASE));
  try {
    if (!database.objectStoreNames.contains(STORE)) return [];
    const store = database.transaction(STORE).objectStore(STORE);
    return ((await answerOf(store.getAll())) as readonly StoredDraft[]).flatMap(toDrafts);
  } finally {
    database.close();
  }
}

const DATABASE = 'keystatic';
const STORE = 'items';

/** As Keystatic writes it. */
interface StoredDraft {
  /** Of the folder of the form and of its file, with hyphens between; nothing stands for what is not there. */
  readonly beforeTreeKey?: string;
  readonly files?: ReadonlyMap<string, unknown>;
}

function toDrafts({ beforeTreeKey = '', files }: StoredDraft): readonly Draft[] {
  const [, begunFrom] = beforeTreeKey.split('-');
  return [...(files?.keys() ?? [])].map((path) => ({ path, ...(begunFrom && { begunFrom }) }));
}

const answerOf = <Result>(request: IDBRequest<Result>) =>
  new Promise<Result>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps no drafts.'));
  });
