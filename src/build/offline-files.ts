import { createHash } from 'node:crypto';
import { HASH_LENGTH, OFFLINE_PAGE, type OfflineList } from '../offline/offline-list.ts';
import { SEARCH_INDEX_FILE } from '../search/search-entry.ts';

/** Film and other large files would fill a phone: they need a network. */
const MAX_BYTES = 1_000_000;
const KINDS = 'js|css|woff2|svg|png|jpg|webp|csv|txt';
const NAMES = new RegExp(`[\\w.-]+\\.(?:${KINDS})\\b`, 'g');
const IS_TEXT = /\.(?:html|js|css|svg)$/;

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * What each module needs to work without a network. A file is needed where its name stands in a page,
 * or in a script or stylesheet that is needed itself: names are hashes of what is in them.
 * @param files of the built site, by path
 */
export function offlineFiles(files: Files): OfflineList {
  const byName = new Map(
    [...files.keys()]
      .filter((path) => new RegExp(`\\.(?:${KINDS})$`).test(path) && path !== SEARCH_INDEX_FILE)
      .filter((path) => (files.get(path)?.length ?? 0) <= MAX_BYTES)
      .map((path) => [path.slice(path.lastIndexOf('/') + 1), path] as const),
  );
  const shellPages = ['index.html', OFFLINE_PAGE].filter((page) => files.has(page));
  const shell = withNeeds(shellPages, files, byName);
  const modules = new Map<string, readonly string[]>();
  for (const [id, pages] of pagesByModule(files)) {
    const needed = withNeeds(pages, files, byName).filter((path) => !shell.includes(path));
    modules.set(id, needed);
  }
  const all = [...new Set([...shell, ...[...modules.values()].flat()])].sort();
  return {
    files: Object.fromEntries(all.map((path) => [path, hashOf(files.get(path))])),
    shell,
    modules: Object.fromEntries(modules),
  };
}

/** Pages of each module: its own, then those of its practice sets. */
function pagesByModule(files: Files): ReadonlyMap<string, readonly string[]> {
  const modules = new Map<string, string[]>();
  for (const path of [...files.keys()].filter((name) => /^[^/]+\.html$/.test(name)).sort()) {
    const id = /<main\b[^>]* data-offline-module="([^"]+)"/.exec(textOf(files.get(path)))?.[1];
    if (id === undefined) continue;
    const pages = modules.get(id) ?? [];
    modules.set(id, path === `${id}.html` ? [path, ...pages] : [...pages, path]);
  }
  return modules;
}

/** Pages, and after them all that they need, in order of path. */
function withNeeds(
  pages: readonly string[],
  files: Files,
  byName: ReadonlyMap<string, string>,
): readonly string[] {
  const needed = new Set(pages);
  // A set hands out what is added to it while it is walked through.
  for (const path of needed) {
    if (!IS_TEXT.test(path)) continue;
    for (const [name] of textOf(files.get(path)).matchAll(NAMES)) {
      const found = byName.get(name);
      if (found !== undefined) needed.add(found);
    }
  }
  return [...pages, ...[...needed].filter((path) => !pages.includes(path)).sort()];
}

const textOf = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);

const hashOf = (content: Uint8Array | undefined): string =>
  createHash('sha256')
    .update(content ?? '')
    .digest('hex')
    .slice(0, HASH_LENGTH);
