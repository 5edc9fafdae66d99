import type { RefresherResult, RefresherResults } from './objective-states.ts';

const PREFIX = 'groundings:1:objectives:';
const keyOf = (moduleId: string) => `${PREFIX}${moduleId}`;

/** What this device keeps of refreshers: for each module, by week, right or missed by objective. */
export interface ResultsOnDevice {
  read(moduleId: string): RefresherResults;
  /** The first result of a refresher stays. */
  keep(moduleId: string, weeks: number, result: RefresherResult): void;
  forget(moduleId: string, weeks?: number): void;
  forgetAll(): void;
}

/** `undefined` where the browser does not let pages keep anything. */
export function resultsOnDevice(page: Pick<Window, 'localStorage'>): ResultsOnDevice | undefined {
  const storage = storageOf(page);
  if (!storage) return undefined;

  const read = (moduleId: string) => parse(storage.getItem(keyOf(moduleId)));

  function write(moduleId: string, results: RefresherResults): void {
    if (results.size === 0) {
      storage?.removeItem(keyOf(moduleId));
      return;
    }
    try {
      storage?.setItem(keyOf(moduleId), JSON.stringify(Object.fromEntries(results)));
    } catch {
      // A full store: the view goes on without this result.
    }
  }

  return {
    read,
    keep(moduleId, weeks, result) {
      const results = read(moduleId);
      if (!results.has(weeks)) write(moduleId, new Map([...results, [weeks, result]]));
    },
    forget(moduleId, weeks) {
      const results = [...read(moduleId)].filter(([week]) => weeks !== undefined && week !== weeks);
      write(moduleId, new Map(results));
    },
    forgetAll() {
      for (const key of Object.keys(storage)) {
        if (key.startsWith(PREFIX)) storage.removeItem(key);
      }
    },
  };
}

/** Touching the store may throw where it is blocked, and so may writing to it. */
function storageOf(page: Pick<Window, 'localStorage'>): Storage | undefined {
  try {
    const { localStorage } = page;
    localStorage.setItem(`${PREFIX}?`, '');
    localStorage.removeItem(`${PREFIX}?`);
    return localStorage;
  } catch {
    return undefined;
  }
}

/** Reads anything: what is not as written counts as nothing. */
function parse(text: string | null): RefresherResults {
  const results = new Map<number, RefresherResult>();
  for (const [week, result] of entriesOf(parsed(text))) {
    const marks = entriesOf(result).filter(
      (entry): entry is [string, boolean] => typeof entry[1] === 'boolean',
    );
    if (/^\d{1,2}$/.test(week)) results.set(Number(week), Object.fromEntries(marks));
  }
  return results;
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];
