import type { StrictLms } from '../../strict-lms/create-strict-lms.ts';
import type { ObservedCall, PlayerEvent } from './visit.ts';

const MOST_CHARACTERS = 300;
/** Calls that are told one by one; later ones are only counted, but for the one that ends the session. */
const TOLD_CALLS = 3000;
/** Calls that are told with the record they led to, in case the page never answers again. */
const TOLD_RECORDS = 200;
const ENDS = /Finish|Terminate$/;

/** The LMS’s object for the content. It tells of every call. */
export function observeCalls(
  { api, log, violations, store }: StrictLms<object>,
  tell: (event: PlayerEvent) => void,
  phase: () => ObservedCall['phase'],
): object {
  let calls = 0;
  let isEndTold = false;

  const observed =
    (name: string, call: (...given: readonly unknown[]) => unknown) =>
    (...given: readonly unknown[]): unknown => {
      const before = violations.length;
      const answer = call(...given);
      calls += 1;
      const isTold = calls <= TOLD_CALLS || (!isEndTold && ENDS.test(name));
      if (calls > TOLD_CALLS && (isTold || calls % 1000 === 0)) {
        tell({ type: 'called-often', count: calls });
      }
      if (!isTold) return answer;
      isEndTold ||= ENDS.test(name);
      const isStoring = /Commit|Finish|Terminate$/.test(name) && calls <= TOLD_RECORDS;
      const entry = log.at(-1);
      if (entry) {
        tell({
          type: 'called',
          call: { ...describeCall(entry, given, violations.slice(before)), phase: phase() },
          ...(isStoring ? { store } : {}),
        });
      }
      return answer;
    };

  return Object.fromEntries(
    Object.entries(api as Record<string, unknown>).map(([name, member]) => [
      name,
      typeof member === 'function'
        ? observed(name, member as (...given: readonly unknown[]) => unknown)
        : member,
    ]),
  );
}

function describeCall(
  { call, element, value, result, error }: StrictLms<object>['log'][number],
  [argument]: readonly unknown[],
  objections: readonly string[],
): Omit<ObservedCall, 'phase'> {
  const isCarriedOut = error === 0 && objections.length > 0;
  const takesNothing = /Initialize|Commit|Finish|Terminate/.test(call);
  return {
    call,
    ...(element === undefined ? {} : { element: element.slice(0, MOST_CHARACTERS) }),
    ...(value === undefined
      ? {}
      : { value: value.slice(0, MOST_CHARACTERS), length: value.length }),
    result: String(result).slice(0, MOST_CHARACTERS),
    error,
    ...(takesNothing && argument !== '' ? { argument: asWritten(argument) } : {}),
    ...(isCarriedOut ? { objections: [...objections] } : {}),
  };
}

function asWritten(argument: unknown): string {
  return typeof argument === 'string' ? JSON.stringify(argument.slice(0, 40)) : String(argument);
}
