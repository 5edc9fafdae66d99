import { errorText } from '../../strict-lms/errors.ts';
import type { Standard } from '../../strict-lms/standard-rules.ts';
import type { Finding, FindingCode } from '../findings/finding.ts';
import type { ObservedCall } from '../player/visit.ts';
import { isGet, isSet, recordElements, SAVED_STATE } from './record-elements.ts';

type Found = (code: FindingCode, value?: string, other?: string) => Finding;

/** What the strict LMS had to say about single calls. */
export function judgeCalls(
  calls: readonly ObservedCall[],
  runTime: Standard,
  found: Found,
): readonly Finding[] {
  return calls.flatMap((call) => [
    ...judgeSession(call, runTime, found),
    ...judgeValue(call, found),
    ...(isSet(call) && call.error !== 0 && !isOutside(call, runTime)
      ? judgeRefusal(call, runTime, found)
      : []),
    ...(call.objections ?? []).flatMap((objection) => judgeObjection(objection, found)),
  ]);
}

const quoted = (text = '') => `“${text.length <= 60 ? text : `${text.slice(0, 60)}…`}”`;

const inShort = ({ call, element }: ObservedCall): string =>
  element === undefined ? call : `${call} ${element}`;

/** Errors of calls before the session, and after it. SCORM 1.2 has one number for both. */
const isOutside = ({ error }: ObservedCall, runTime: Standard): boolean =>
  runTime === '1.2' ? error === 301 : [112, 113, 122, 123, 132, 133, 142, 143].includes(error);

function judgeSession(call: ObservedCall, runTime: Standard, found: Found): readonly Finding[] {
  const { start } = recordElements[runTime];
  if (call.argument !== undefined) {
    return [found('start-refused', call.call, call.argument)];
  }
  if (call.call === start && call.error !== 0) return [found('started-twice', start)];
  if (!isOutside(call, runTime)) return [];
  return [found(isGet(call) ? 'read-outside-session' : 'saved-outside-session', inShort(call))];
}

/** Values that a standard allows, or does not mind, and that go wrong all the same. */
function judgeValue(call: ObservedCall, found: Found): readonly Finding[] {
  const { element = '', value = '', error } = call;
  if (isGet(call) && (error === 401 || error === 201) && element !== '') {
    return [found('element-unknown', element)];
  }
  if (!isSet(call) || error !== 0) return [];
  if (/^cmi\.(core\.)?exit$/.test(element) && value === 'logout') return [found('exit-logout')];
  return element === 'adl.nav.request' && value !== 'suspendAll' && value !== '_none_'
    ? [found('closes-player', value)]
    : [];
}

/** By what the refused element is for. */
const CODES: readonly (readonly [element: RegExp, code: FindingCode])[] = [
  [/_?status$/, 'status-refused'],
  [/\.score\.(raw|min|max|scaled)$/, 'score-refused'],
  [/session_time$|latency$|timestamp$|interactions\.\d+\.time$/, 'time-refused'],
  [/location$/, 'place-refused'],
  [/^cmi\.(interactions|objectives)\.\d+\.id$/, 'answer-id-refused'],
];

function judgeRefusal(
  { element = '', value = '', length = 0, error }: ObservedCall,
  runTime: Standard,
  found: Found,
): readonly Finding[] {
  // SCORM 1.2 answers 201 to a place too far down a list, too.
  const isUnknown =
    error === 401 || (runTime === '1.2' && error === 201 && !/\.\d+\./.test(element));
  if (isUnknown) return [found('element-unknown', element)];
  if (element === SAVED_STATE) return [judgeSavedState(value, length, runTime, found)];
  if (value === '' && element.includes('.score.')) return [found('score-blank', element)];
  const code = CODES.find(([pattern]) => pattern.test(element))?.[1];
  const written = `${quoted(value)} (${element})`;
  if (code) return [found(code, written)];
  return element.startsWith('cmi.interactions.')
    ? [found('answer-refused', `${element} ${quoted(value)}`)]
    : [found('value-refused', `${element} ${quoted(value)}`, errorText(String(error)))];
}

function judgeSavedState(value: string, length: number, runTime: Standard, found: Found): Finding {
  const limit = recordElements[runTime].savedStateLimit;
  const [odd] = /[^\x20-\x7e\t\n\r]/u.exec(value) ?? [];
  return length > limit || odd === undefined
    ? found('saved-state-too-long', String(length), String(limit))
    : found('saved-state-characters', odd);
}

/** What the strict LMS objects to in calls it carries out, and what it means. */
const OBJECTIONS: readonly (readonly [words: RegExp, code: FindingCode])[] = [
  [/goes down from/, 'result-lowered'],
  [/overwrites the answer/, 'answer-overwritten'],
  [/repeats the id of/, 'answer-repeated'],
  [/has no (id|type)$/, 'answer-incomplete'],
];

function judgeObjection(objection: string, found: Found): readonly Finding[] {
  // `LMSSetValue("element", "value"): what is wrong (0)`, or only what is wrong.
  const [, element, words = ''] =
    /^(?:\w+\("([^"]*)".*\): )?(.*?)(?: \(\d+\))?$/s.exec(objection) ?? [];
  const code = OBJECTIONS.find(([pattern]) => pattern.test(words))?.[1];
  return code ? [found(code, element === undefined ? words : `${element} ${words}`)] : [];
}
