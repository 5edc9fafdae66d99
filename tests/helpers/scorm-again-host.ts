import type { LmsFaults } from '../../scorm/strict-lms/faults.ts';
import type { LogEntry } from '../../scorm/strict-lms/session.ts';
import type { StrictLms, StrictLmsOptions } from '../../scorm/strict-lms/create-strict-lms.ts';
import { rules12 } from '../../scorm/strict-lms/standard-12.ts';
import { rules2004 } from '../../scorm/strict-lms/standard-2004.ts';
import type { CallKind, StandardRules } from '../../scorm/strict-lms/standard-rules.ts';
import { createLmsStore, type LmsStore } from '../../scorm/strict-lms/store.ts';

/** The part of scorm-again's classes in use here. */
interface ScormAgainApi {
  loadFromFlattenedJSON(values: Readonly<Record<string, string>>): void;
}

export type ScormAgainClass = new (settings: object) => ScormAgainApi;

type Functions = Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;

/**
 * scorm-again as the LMS of one launch, in the form of the strict double. It checks little, so
 * `violations` stays empty; of the faults it knows `commitFalse: true`.
 */
export function createScormAgainLms<Api>(
  Class: ScormAgainClass,
  { standard, store = createLmsStore(), faults = {}, launch = {} }: StrictLmsOptions,
): StrictLms<Api> {
  const rules = standard === '1.2' ? rules12 : rules2004;
  store.launches += 1;
  if (rules.startsAfresh(store.sessions.at(-1))) {
    store.cmi = {};
    store.sessions = [];
  }
  const given = rules.launchValues(store, launch, {});
  const keep = createKeeper(rules, store, Object.keys(given));
  const scormAgain = new Class({
    lmsCommitUrl: 'local:',
    alwaysSendTotalTime: true,
    logLevel: 5,
    httpService: {
      processHttpRequest(...given: readonly unknown[]) {
        if (faults.commitFalse === true) return { result: 'false', errorCode: 101 };
        const [, data, , , , meta] = given as CommitRequest;
        keep(flatten('cmi', data.cmi), meta.isTerminateCommit);
        return { result: 'true', errorCode: 0 };
      },
      updateSettings: () => undefined,
    },
  });
  scormAgain.loadFromFlattenedJSON({ ...store.cmi, ...withoutEmpty(given) });
  const log: LogEntry[] = [];
  const api = recorded(scormAgain as unknown as Functions, rules, log) as Api;
  return { api, store, faults: faults satisfies LmsFaults, log, violations: [] };
}

/** What scorm-again 3.4.3 hands to its HTTP service at each commit. */
type CommitRequest = readonly [
  url: string,
  data: { readonly cmi: object },
  isImmediate: boolean,
  log: unknown,
  listeners: unknown,
  meta: { readonly isTerminateCommit: boolean },
];

function createKeeper(rules: StandardRules, store: LmsStore, lmsOwned: readonly string[]) {
  const number = store.launches;
  return (values: Readonly<Record<string, string>>, isFinished: boolean): void => {
    const { [rules.exit]: exit = '', [rules.sessionTime]: sessionTime = '', ...rest } = values;
    const others = store.sessions.filter(({ launch }) => launch !== number);
    store.sessions = [...others, { launch: number, exit, sessionTime, isFinished }];
    for (const [name, value] of Object.entries(rest)) {
      if (value !== '' && !lmsOwned.includes(name)) store.cmi[name] = value;
    }
  };
}

/** `{ core: { score: { raw: '80' } } }` as `cmi.core.score.raw`. */
export function flatten(name: string, value: unknown): Record<string, string> {
  if (typeof value === 'string' || typeof value === 'number') return { [name]: String(value) };
  if (typeof value !== 'object' || value === null) return {};
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, child]) => flatten(`${name}.${key}`, child)),
  ) as Record<string, string>;
}

function withoutEmpty(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

/** The functions of the API as a plain object that writes down every call. */
function recorded(api: Functions, rules: StandardRules, log: LogEntry[]): Functions {
  const kinds = Object.keys(rules.calls) as CallKind[];
  return Object.fromEntries(
    kinds.map((kind) => {
      const call = rules.calls[kind];
      return [
        call,
        (...given: readonly unknown[]) => {
          const result = api[call]?.(...given);
          const isAccess = kind === 'get' || kind === 'set';
          log.push({
            call,
            ...(isAccess ? { element: String(given[0]) } : {}),
            ...(kind === 'set' ? { value: String(given[1]) } : {}),
            result,
            error: kind === 'lastError' ? 0 : Number(api[rules.calls.lastError]?.()),
          });
          return result;
        },
      ];
    }),
  );
}
