import { countOf } from './element-table.ts';
import { secondsOfTimespan } from './standard-12.ts';
import { secondsOfInterval } from './standard-2004.ts';
import type { Standard } from './standard-rules.ts';
import type { LmsStore } from './store.ts';

/** What is on record, in the product's words. */
export interface RecordOnFile {
  readonly completion: 'unknown' | 'incomplete' | 'complete';
  readonly success: 'unknown' | 'passed' | 'failed';
  /** 0 to 1. */
  readonly scaledScore: number | undefined;
  readonly snapshot: string | undefined;
  readonly location: string | undefined;
  /** Share of parts completed. SCORM 1.2 has no place for it. */
  readonly progress: number | undefined;
  readonly answers: readonly AnswerOnFile[];
  /** Attended time of all sessions. */
  readonly durationMs: number;
  readonly isSuspended: boolean;
}

interface AnswerOnFile {
  readonly id: string;
  /** Names of the chosen options as the standard writes them. */
  readonly chosen: readonly string[];
  readonly correct: readonly string[];
  readonly isCorrect: boolean;
  /** As the standard writes it: SCORM 1.2 has a time of day only. */
  readonly time: string | undefined;
}

export function readRecord(standard: Standard, store: LmsStore): RecordOnFile {
  return standard === '1.2' ? readRecord12(store) : readRecord2004(store);
}

const STATUS_12: Readonly<Record<string, Pick<RecordOnFile, 'completion' | 'success'>>> = {
  incomplete: { completion: 'incomplete', success: 'unknown' },
  completed: { completion: 'complete', success: 'unknown' },
  passed: { completion: 'complete', success: 'passed' },
  failed: { completion: 'complete', success: 'failed' },
};

function readRecord12(store: LmsStore): RecordOnFile {
  const { cmi } = store;
  const raw = textOf(cmi['cmi.core.score.raw']);
  return {
    ...(STATUS_12[cmi['cmi.core.lesson_status'] ?? ''] ?? UNKNOWN),
    scaledScore: raw === undefined ? undefined : Number(raw) / 100,
    snapshot: textOf(cmi['cmi.suspend_data']),
    location: textOf(cmi['cmi.core.lesson_location']),
    progress: undefined,
    answers: answersOf(cmi, {
      response: 'student_response',
      time: 'time',
      split: (value) => value.replace(/^\{(.*)\}$/, '$1').split(','),
    }),
    ...sessionsOf(store, secondsOfTimespan),
  };
}

const UNKNOWN = { completion: 'unknown', success: 'unknown' } as const;

function readRecord2004(store: LmsStore): RecordOnFile {
  const { cmi } = store;
  const completion = cmi['cmi.completion_status'];
  const success = cmi['cmi.success_status'];
  const scaled = textOf(cmi['cmi.score.scaled']);
  const progress = textOf(cmi['cmi.progress_measure']);
  return {
    completion:
      completion === 'completed'
        ? 'complete'
        : completion === 'incomplete'
          ? 'incomplete'
          : 'unknown',
    success: success === 'passed' || success === 'failed' ? success : 'unknown',
    scaledScore: scaled === undefined ? undefined : Number(scaled),
    snapshot: textOf(cmi['cmi.suspend_data']),
    location: textOf(cmi['cmi.location']),
    progress: progress === undefined ? undefined : Number(progress),
    answers: answersOf(cmi, {
      response: 'learner_response',
      time: 'timestamp',
      split: (value) => value.split('[,]'),
    }),
    ...sessionsOf(store, secondsOfInterval),
  };
}

interface AnswerForm {
  readonly response: string;
  readonly time: string;
  readonly split: (value: string) => string[];
}

function answersOf(cmi: LmsStore['cmi'], { response, time, split }: AnswerForm): AnswerOnFile[] {
  const count = countOf(new Map(Object.entries(cmi)), 'cmi.interactions');
  return Array.from({ length: count }, (_, index) => {
    const member = `cmi.interactions.${String(index)}`;
    return {
      id: cmi[`${member}.id`] ?? '',
      chosen: split(cmi[`${member}.${response}`] ?? ''),
      correct: split(cmi[`${member}.correct_responses.0.pattern`] ?? ''),
      isCorrect: cmi[`${member}.result`] === 'correct',
      time: textOf(cmi[`${member}.${time}`]),
    };
  });
}

function sessionsOf({ sessions }: LmsStore, secondsOf: (time: string) => number) {
  const seconds = sessions
    .filter(({ sessionTime }) => sessionTime !== '')
    .reduce((sum, { sessionTime }) => sum + secondsOf(sessionTime), 0);
  return {
    durationMs: Math.round(seconds * 1000),
    isSuspended: sessions.at(-1)?.exit === 'suspend',
  };
}

function textOf(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}
