import type { ModuleDefinition } from '../../src/progress/module-definition.ts';
import { decodeSnapshot, type SnapshotState } from '../../src/progress/snapshot.ts';
import type { Progress } from '../../src/progress/progress.ts';
import type { RecordedDataId } from '../../src/tracking/recorded-data.ts';
import type { LogEntry } from '../../scorm/strict-lms/session.ts';

/** What elements of the two standards hold, in the words of the table of recorded data. */
const elements: readonly (readonly [RegExp, RecordedDataId])[] = [
  [/^cmi\.(core\.lesson_status|completion_status)$/, 'completion'],
  [/^cmi\.success_status$/, 'result'],
  [/^cmi\.(core\.)?score\.(raw|min|max|scaled)$/, 'score'],
  [/^cmi\.(core\.)?session_time$/, 'time'],
  [/^cmi\.(core\.lesson_)?location$/, 'location'],
  [/^cmi\.progress_measure$/, 'progress'],
  [/^(cmi\.(core\.)?exit|adl\.nav\.request)$/, 'open-session'],
];

/** Complete by their types: what is newly saved has to be added here, and then to the table. */
const savedState: Record<Exclude<keyof SnapshotState, 'progress'>, RecordedDataId> = {
  rank: 'saving',
  saveCount: 'saving',
  recordedAttempts: 'saving',
};
const savedProgress: Record<keyof Progress, RecordedDataId> = {
  location: 'location',
  parts: 'parts',
  answers: 'last-answers',
  scenarios: 'scenarios',
  quiz: 'quiz-tries',
};

/**
 * The kinds of data that a log holds, sorted and each once.
 * @throws for a value that belongs to no kind
 */
export function kindsInLog(log: readonly LogEntry[], definition: ModuleDefinition): string[] {
  const kinds = log
    .filter(({ call, element }) => call.endsWith('SetValue') && element !== undefined)
    .flatMap(({ element = '', value = '' }) => kindsOf(element, value, definition));
  return [...new Set(kinds)].toSorted();
}

function kindsOf(element: string, value: string, definition: ModuleDefinition): RecordedDataId[] {
  if (element === 'cmi.suspend_data') return kindsInSavedState(value, definition);
  if (element.startsWith('cmi.interactions.')) {
    return [definition.kind === 'measure' ? 'first-answers' : 'quiz-answers'];
  }
  const [, kind] = elements.find(([pattern]) => pattern.test(element)) ?? [];
  if (!kind) throw new Error(`${element} is none of the data that learners are told about.`);
  // SCORM 1.2 has one element for completion and result.
  return kind === 'completion' && /^(passed|failed)$/.test(value) ? [kind, 'result'] : [kind];
}

function kindsInSavedState(text: string, definition: ModuleDefinition): RecordedDataId[] {
  const { notice, progress, ...state } = decodeSnapshot(text, definition);
  if (notice !== undefined) throw new Error(`The saved state "${text}" cannot be read.`);
  const isHeld = (value: unknown) =>
    value !== undefined && !['[]', '{}', '0'].includes(JSON.stringify(value));
  const held: RecordedDataId[] = [];
  for (const [name, kind] of Object.entries(savedState)) {
    if (isHeld(state[name as keyof typeof state])) held.push(kind);
  }
  for (const [name, kind] of Object.entries(savedProgress)) {
    if (name !== 'quiz' && isHeld(progress[name as keyof Progress])) held.push(kind);
  }
  if (progress.quiz.attempts > 0 || progress.quiz.draw.length > 0) held.push(savedProgress.quiz);
  return held;
}
