import { finding, type Finding, type FindingCode } from '../findings/finding.ts';
import type { Standard } from '../../strict-lms/standard-rules.ts';
import { judgeCalls } from './judge-calls.ts';
import type { Opening } from './opening.ts';
import { isCommit, isGet, isSet, recordElements, SAVED_STATE } from './record-elements.ts';

const MANY_CALLS = 1000;

/** What is wrong with what a part told the LMS, over all its openings. */
export function judgeRecord(
  openings: readonly Opening[],
  runTime: Standard,
  file: string,
): readonly Finding[] {
  const [first, second] = openings;
  const names = recordElements[runTime];
  const found = (code: FindingCode, value = '', other = '') =>
    finding(code, { file, value, other });
  if (!first) return [];
  const hasStarted = first.calls.some(
    ({ call, result }) => call === names.start && result === 'true',
  );
  const called = openings.flatMap(({ calls }) => judgeCalls(calls, runTime, found));
  if (!hasStarted) {
    // Whoever hangs or crashes before the first word is told that already.
    if (first.trouble || called.some(({ code }) => code === 'start-refused')) return called;
    return [
      ...called,
      first.soughtOther
        ? found('wrong-standard', names.otherObjectName, names.objectName)
        : found('never-started', names.start),
    ];
  }
  const often = Math.max(...openings.map(({ callCount }) => callCount));
  return [
    ...called,
    ...judgeFirst(first, runTime, found),
    ...(second && !first.trouble ? judgeSecond(first, second, runTime, found) : []),
    ...(often > MANY_CALLS ? [found('many-calls', String(often))] : []),
  ];
}

type Found = (code: FindingCode, value?: string, other?: string) => Finding;

/** The first opening, in which nobody did anything. */
function judgeFirst({ calls, trouble }: Opening, runTime: Standard, found: Found) {
  const names = recordElements[runTime];
  const open = calls.filter(({ phase }) => phase === 'open');
  const sets = calls.filter((call) => isSet(call) && call.error === 0);
  const valueOf = (element: string) => sets.findLast((call) => call.element === element)?.value;
  const statuses = names.statuses.flatMap((element) => valueOf(element) ?? []);
  const early = statuses.find((status) => status === 'passed' || status === 'completed');
  const score = valueOf(names.score);
  const findings = [
    ...(statuses.includes('failed') ? [found('failed-at-start')] : []),
    ...(early === undefined ? [] : [found('completed-at-start', early)]),
    ...(score === undefined ? [] : [found('score-at-start', score)]),
  ];
  // What it leaves undone can only be seen where it was closed.
  if (trouble) return findings;
  const isStored = open.some(isCommit) || open.every((call) => !isSet(call));
  const isEnded = calls.some(({ call }) => call === names.end);
  return [
    ...findings,
    ...(statuses.length === 0 ? [found('status-never-set')] : []),
    ...(isStored || open.some(({ call }) => call === names.end)
      ? []
      : [found('saves-only-at-close')]),
    ...(isEnded ? [] : [found('not-ended', names.end)]),
  ];
}

/** What a learner finds who comes back. */
function judgeSecond(first: Opening, second: Opening, runTime: Standard, found: Found) {
  const names = recordElements[runTime];
  const isDone = names.statuses.some((element) =>
    ['completed', 'passed'].includes(first.store.cmi[element] ?? ''),
  );
  const places = [SAVED_STATE, names.location];
  const isSaved = places.some((element) => (first.store.cmi[element] ?? '') !== '');
  const exit = first.store.sessions.at(-1)?.exit ?? '';
  if (!isSaved || isDone) return [];
  if (exit !== 'suspend') {
    return [
      found(
        runTime === '2004' ? 'starts-afresh' : 'exit-not-suspend',
        exit === '' ? 'unset' : `“${exit}”`,
      ),
    ];
  }
  const isRead = second.calls.some((call) => isGet(call) && places.includes(call.element ?? ''));
  return isRead || second.trouble ? [] : [found('progress-not-read')];
}
