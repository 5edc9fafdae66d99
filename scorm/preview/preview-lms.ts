import { createStrictLms, type StrictLms } from '../strict-lms/create-strict-lms.ts';
import type { LogEntry } from '../strict-lms/session.ts';
import type { Standard } from '../strict-lms/standard-rules.ts';
import type { LmsStore } from '../strict-lms/store.ts';

export interface PreviewLms {
  /** The object that the page of a package looks for. */
  readonly api: Readonly<Record<string, unknown>>;
  /** Every call so far, with the launch it belongs to. */
  log(): readonly LaunchedEntry[];
  /** What an LMS that keeps to the letter would refuse or object to. */
  objections(): readonly string[];
}

export type LaunchedEntry = LogEntry & { readonly launch: number };

interface Surroundings {
  readonly store: LmsStore;
  /** The document that is in the frame. Another one than before is another launch. */
  readonly currentPage: () => unknown;
  /** Called after each call. */
  readonly onCall: () => void;
}

/**
 * An LMS for looking at: the strict double of the tests, which starts a new session over the same
 * record whenever the page in the frame is another one. A page that is being written reloads often.
 */
export function createPreviewLms(
  standard: Standard,
  { store, currentPage, onCall }: Surroundings,
): PreviewLms {
  const launches: StrictLms<object>[] = [];
  let launchedPage: unknown;

  function current(): Readonly<Record<string, (...given: readonly unknown[]) => unknown>> {
    const page = currentPage();
    const last = launches.at(-1);
    const isSame = last !== undefined && (page === undefined || page === launchedPage);
    const lms = isSame ? last : createStrictLms({ standard, store });
    if (!isSame) {
      launches.push(lms);
      launchedPage = page;
    }
    return lms.api as ReturnType<typeof current>;
  }

  const members = Object.entries(createStrictLms({ standard }).api as object);
  const api = Object.fromEntries(
    members.map(([name, member]: [string, unknown]) => [
      name,
      typeof member !== 'function'
        ? member
        : (...given: readonly unknown[]): unknown => {
            try {
              return current()[name]?.(...given);
            } finally {
              onCall();
            }
          },
    ]),
  );
  return {
    api,
    log: () =>
      launches.flatMap(({ log }, index) => log.map((entry) => ({ ...entry, launch: index + 1 }))),
    objections: () => launches.flatMap(({ violations }) => violations),
  };
}
