import { HASH_LENGTH, type OfflineAnswer, type OfflineList } from './offline-list.ts';

/** The part of a browser's cache in use here. */
export type FileStore = Pick<Cache, 'match' | 'put' | 'delete' | 'keys'>;

export interface KeptFilesOptions {
  readonly list: OfflineList;
  readonly store: FileStore;
  /** Address of the folder that all paths begin in, with a slash at its end. */
  readonly root: string;
  readonly fetchFile: (address: string, options: RequestInit) => Promise<Response>;
}

/**
 * Files of this version of the site on the device. Each is kept under its path and the hash of its
 * content, so that two versions can lie side by side until the learner takes up the newer one, and a
 * file that is not the one the build left is never taken for it.
 */
export function createKeptFiles({ list, store, root, fetchFile }: KeptFilesOptions) {
  const addressOf = (path: string) => root + path;
  const keyOf = (path: string) => `${addressOf(path)}?${list.files[path] ?? ''}`;
  const filesOf = (module: string) => [...list.shell, ...(list.modules[module] ?? [])];

  const find = (path: string): Promise<Response | undefined> =>
    list.files[path] === undefined ? Promise.resolve(undefined) : store.match(keyOf(path));

  async function isKept(module: string): Promise<boolean> {
    const needed = filesOf(module).filter((path) => !canDoWithout(path));
    const found = await Promise.all(needed.map(find));
    return found.every((response) => response !== undefined);
  }

  /** @throws OfflineProblem where a file cannot be had */
  async function keep(paths: readonly string[]): Promise<void> {
    await Promise.all(
      paths.map(async (path) => {
        if (await find(path)) return;
        const file = await fetchRight(path);
        if (!file) return;
        await store.put(keyOf(path), file).catch(() => {
          throw new OfflineProblem('no-room', path);
        });
      }),
    );
  }

  /** The file as the build left it; nothing where the host does not serve files of a kind we can do without. */
  async function fetchRight(path: string): Promise<Response | undefined> {
    let problem: OfflineProblem['reason'] = 'not-reached';
    for (const cache of ['default', 'reload'] as const) {
      const response = await fetchFile(addressOf(path), { cache }).catch(() => undefined);
      if (response?.status === 404 && canDoWithout(path)) return undefined;
      if (response?.ok !== true) continue;
      const content = await response.arrayBuffer();
      if ((await hashOf(content)) === list.files[path]) return copyOf(response, content);
      problem = 'other-version';
    }
    throw new OfflineProblem(problem, path);
  }

  return {
    find,

    keptModules: async (): Promise<readonly string[]> => {
      const ids = Object.keys(list.modules);
      const kept = await Promise.all(ids.map(isKept));
      return ids.filter((_, index) => kept[index]);
    },

    keepModule: async (module: string): Promise<OfflineAnswer['problem']> => {
      try {
        await keep(filesOf(module));
        return undefined;
      } catch (error) {
        if (error instanceof OfflineProblem) return error.reason;
        throw error;
      }
    },

    /** The shell, and every module that is kept in this or an earlier version. */
    async keepForThisVersion(): Promise<void> {
      const paths = new Set((await store.keys()).map(({ url }) => pathIn(root, url)));
      const modules = Object.values(list.modules).filter(([page = '']) => paths.has(page));
      await keep([...list.shell, ...modules.flat()]);
    },

    /** Removes all that belongs to no file of this version. */
    async removeOthers(): Promise<void> {
      const ours = new Set(Object.keys(list.files).map(keyOf));
      await remove(store, (url) => !ours.has(url));
    },

    async removeModules(): Promise<void> {
      const shell = new Set(list.shell.map(keyOf));
      await remove(store, (url) => !shell.has(url));
    },
  };
}

class OfflineProblem extends Error {
  readonly reason: NonNullable<OfflineAnswer['problem']>;

  constructor(reason: NonNullable<OfflineAnswer['problem']>, path: string) {
    super(`${path}: ${reason}`);
    this.reason = reason;
  }
}

/** Some hosts do not know these kinds of files, and pages are made to work without them. */
const canDoWithout = (path: string): boolean => /\.(?:woff2|webp|json)$/.test(path);

/** The path of an address below a folder. */
export const pathIn = (root: string, url: string): string =>
  url.replace(/[?#].*$/, '').slice(root.length);

async function remove(store: FileStore, isRight: (url: string) => boolean): Promise<void> {
  const keys = (await store.keys()).filter(({ url }) => isRight(url));
  await Promise.all(keys.map((key) => store.delete(key)));
}

/**
 * The same answer, with the host's policy, for any request: one that followed a redirect is refused
 * for pages, and what is kept is no longer packed.
 */
function copyOf(response: Response, content: ArrayBuffer): Response {
  const headers = new Headers(response.headers);
  for (const name of ['Content-Encoding', 'Content-Length', 'Vary']) headers.delete(name);
  return new Response(content, { headers });
}

async function hashOf(content: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.slice(0, HASH_LENGTH);
}
