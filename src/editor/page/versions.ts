import type { Draft } from './drafts.ts';

/** Which version of each file the text in this tab was begun from. */
export interface Versions {
  /** Notes what the server has shown. */
  readonly shown: (path: string, version: string) => void;
  /**
   * Notes where drafts began, before they are shown again: Keystatic puts a draft over whatever the
   * file has become, and from then on takes it for begun there.
   */
  readonly noteDrafts: (drafts: readonly Draft[]) => void;
  readonly of: (path: string) => string | undefined;
  readonly saved: (path: string) => void;
}

const KEY = 'groundings-drafts-begun-from';

/** @param storage outlives the page, as drafts do */
export function createVersions(storage: Pick<Storage, 'getItem' | 'setItem'>): Versions {
  const seen = new Map<string, string>();
  const begun = () => new Map(Object.entries(readRecord(storage.getItem(KEY))));
  const keep = (entries: ReadonlyMap<string, string>) =>
    storage.setItem(KEY, JSON.stringify(Object.fromEntries(entries)));
  return {
    shown: (path, version) => seen.set(path, version),
    noteDrafts: (drafts) => {
      const known = begun();
      keep(
        new Map(
          drafts.flatMap(({ path, begunFrom }) => {
            const version = known.get(path) ?? begunFrom;
            return version === undefined ? [] : [[path, version] as const];
          }),
        ),
      );
    },
    of: (path) => begun().get(path) ?? seen.get(path),
    saved: (path) => {
      const rest = begun();
      rest.delete(path);
      keep(rest);
    },
  };
}

function readRecord(text: string | null): Record<string, string> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    );
  } catch {
    return {};
  }
}
