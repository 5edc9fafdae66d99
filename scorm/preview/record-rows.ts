import { readRecord } from '../strict-lms/read-record.ts';
import type { LmsStore } from '../strict-lms/store.ts';
import type { Standard } from '../strict-lms/standard-rules.ts';
import type { LaunchedEntry } from './preview-lms.ts';

/** Rows of a table, each cell as text. */
export type Rows = readonly (readonly string[])[];

const MINUTE_MS = 60_000;
/** Longer values are saved states, which nobody reads. */
const MOST_LETTERS = 120;

const completions = { unknown: 'Not begun', incomplete: 'Begun', complete: 'Complete' } as const;
const successes = { unknown: 'Not graded yet', passed: 'Passed', failed: 'Failed' } as const;

/** What an administrator of the LMS would see of the record. */
export function recordRows(standard: Standard, store: LmsStore): Rows {
  const record = readRecord(standard, store);
  const { scaledScore, snapshot, answers, durationMs } = record;
  return [
    ['Completion', completions[record.completion]],
    ['Result', successes[record.success]],
    ['Score', scaledScore === undefined ? 'None yet' : `${String(Math.round(scaledScore * 100))}%`],
    ['Opens again at', record.location ?? 'The beginning'],
    ['Time spent', `${String(Math.round(durationMs / MINUTE_MS))} min`],
    ['Answers', String(answers.length)],
    ['Saved state', snapshot === undefined ? 'None yet' : `${String(snapshot.length)} characters`],
  ];
}

const meanings: readonly (readonly [RegExp, string])[] = [
  [/Initialize$/, 'Opens the record'],
  [/GetValue$/, 'Asks for'],
  [/SetValue$/, 'Hands over'],
  [/Commit$/, 'Asks to store'],
  [/(?:Finish|Terminate)$/, 'Closes the record'],
  [/GetLastError$/, 'Asks whether it went wrong'],
];

/** Each call that has something to say: what the page wanted, of what, and what it was answered. */
export const callRows = (log: readonly LaunchedEntry[]): Rows =>
  log
    .filter(({ call, error }) => !/(?:LastError|ErrorString|Diagnostic)$/.test(call) || error !== 0)
    .map(({ launch, call, element = '', value, result, error }) => [
      String(launch),
      `${meanings.find(([pattern]) => pattern.test(call))?.[1] ?? 'Asks'} (${call})`,
      element,
      shortened(value ?? (call.endsWith('GetValue') ? String(result) : '')),
      error === 0 ? 'Done' : `Refused, error ${String(error)}`,
    ]);

const shortened = (text: string): string =>
  text.length <= MOST_LETTERS
    ? text
    : `${text.slice(0, MOST_LETTERS)}… (${String(text.length)} characters)`;
