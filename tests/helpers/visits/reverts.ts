import type { RecordEntry } from '../../../src/tracking/learning-record.ts';
import type { ApiFunctions } from './api-functions.ts';
import type { Revert } from './visit.ts';

/*
 * Protections of the product taken out one by one. A test that holds with one of these holds for the
 * wrong reason.
 */

const IS_STATUS = /(?:lesson|completion|success)_status$/;
const IS_EXIT = /^cmi\.(?:core\.)?exit$/;

type SetCall = (element: string, value: string) => readonly [string, string] | undefined;

/** Changes what is set, or keeps it from the LMS. */
const setting = (change: SetCall): Revert => ({
  api: (functions) => ({
    ...functions,
    set(element, value) {
      const changed = change(element, value);
      return changed ? functions.set(...changed) : 'true';
    },
  }),
});

const reading = (change: (element: string, get: ApiFunctions['get']) => unknown): Revert => ({
  api: (functions) => ({
    ...functions,
    get: (element) => change(element, (name) => functions.get(name)),
  }),
});

/** Writes more than it is asked to. */
const writing = (more: (entry: RecordEntry) => readonly RecordEntry[]): Revert => ({
  record: (record) => ({
    ...record,
    write(entry) {
      const results = more(entry).map((each) => record.write(each));
      return results.find(({ ok }) => !ok) ?? { ok: true };
    },
  }),
});

const failed = { completion: 'complete', success: 'failed' } as const;
const complete = { completion: 'complete', success: 'unknown' } as const;

export const reverts = {
  noStatusAtTheStart: setting((element, value) =>
    IS_STATUS.test(element) && value === 'incomplete' ? undefined : [element, value],
  ),
  savesOnlyAtTheEnd: { api: (functions) => ({ ...functions, commit: () => 'true' }) },
  listensToUnload: { environment: (page) => ({ ...page, onPageHide: () => undefined }) },
  neverTriesAgain: {
    environment: (page) => ({ ...page, setTimer: () => () => undefined }),
  },
  believesEveryAnswer: {
    environment: (page) => ({ ...page, probe: () => Promise.resolve(true) }),
  },
  ignoresFailedCommits: {
    api: (functions) => ({
      ...functions,
      commit() {
        functions.commit();
        return 'true';
      },
    }),
  },
  repeatsTheSameState: setting((element, value) => [
    element,
    element.endsWith('suspend_data') ? value.replace(/^(1~\d+~[^~]*~\d\.)[^.]*/, '$17') : value,
  ]),
  sendsNoDecoys: setting((element, value) =>
    element.startsWith('cmi.interactions') &&
    (value.endsWith('_') || ['true-false', 't', 'neutral', '00:00:00'].includes(value))
      ? undefined
      : [element, value],
  ),
  numbersFromZero: reading((element, get) =>
    element === 'cmi.interactions._count' ? '0' : get(element),
  ),
  restoresByEntry: reading((element, get) => {
    const isResumed = get('cmi.core.entry') === 'resume' || get('cmi.entry') === 'resume';
    return element.endsWith('suspend_data') && !isResumed ? '' : get(element);
  }),
  writesInReview: reading((element, get) => {
    if (element.endsWith('mode')) return 'normal';
    return IS_STATUS.test(element) || element.endsWith('suspend_data') ? '' : get(element);
  }),
  takesEmptyForBrowse: reading((element, get) =>
    element.endsWith('mode') ? String(get(element)).replace(/^$/, 'browse') : get(element),
  ),
  statusBeforeScore: {
    api(functions) {
      const held: (readonly [string, string])[] = [];
      const flush = () => {
        for (const call of held.splice(0)) functions.set(...call);
      };
      return {
        ...functions,
        set(element, value) {
          if (!element.includes('score.')) return functions.set(element, value);
          held.push([element, value]);
          return 'true';
        },
        commit() {
          flush();
          return functions.commit();
        },
      };
    },
  },
  scoresEveryTry: writing((entry) =>
    entry.type === 'answer' ? [entry, { type: 'score', scaledScore: 0.1 }] : [entry],
  ),
  failsEarly: writing((entry) =>
    entry.type === 'answer' && !entry.answer.isCorrect
      ? [entry, { type: 'status', status: failed }]
      : [entry],
  ),
  completesOnTheFirstPart: writing((entry) =>
    entry.type === 'snapshot' && entry.progress > 0
      ? [entry, { type: 'status', status: complete }]
      : [entry],
  ),
  logsOut: setting((element, value) => [element, IS_EXIT.test(element) ? 'logout' : value]),
  doesNotSuspend: setting((element, value) =>
    IS_EXIT.test(element) ? undefined : [element, value],
  ),
  leavesThePlayerAlone: setting((element, value) =>
    element === 'adl.nav.request' ? undefined : [element, value],
  ),
  putsSpacesIntoIds: setting((element, value) => [
    element,
    element.endsWith('.id') ? value.replaceAll('_', ' ') : value,
  ]),
  takesNoLock: {
    environment: (page) => ({
      ...page,
      takeTabLock: () => Promise.resolve({ release: () => undefined }),
    }),
  },
  keepsNoBackup: {
    environment: (page) => ({
      ...page,
      texts: { read: () => undefined, write: () => undefined, remove: () => undefined },
    }),
  },
} as const satisfies Readonly<Record<string, Revert>>;
