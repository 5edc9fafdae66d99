import type {
  AnswerRecord,
  Completion,
  RecordEntry,
  Success,
} from '../../src/tracking/learning-record.ts';

export const aStatus = (completion: Completion, success: Success = 'unknown'): RecordEntry => ({
  type: 'status',
  status: { completion, success },
});

export const aScore = (scaledScore: number): RecordEntry => ({ type: 'score', scaledScore });

export const someTime = (durationMs: number): RecordEntry => ({ type: 'time', durationMs });

export const aSnapshot = (
  snapshot: string,
  { location = 'your-rights', progress = 0.5 } = {},
): RecordEntry => ({ type: 'snapshot', snapshot, location, progress });

const ANSWER: AnswerRecord = {
  questionId: 'grounds-for-search',
  kind: 'single',
  quizAttempt: 1,
  optionKeys: ['ask-first', 'explain', 'walk-away', 'search-now'],
  chosen: [1],
  correct: [1],
  isCorrect: true,
  answeredAtMs: Date.UTC(2026, 10, 21, 9, 5, 7, 250),
};

export const anAnswer = (differences: Partial<AnswerRecord> = {}): RecordEntry => ({
  type: 'answer',
  answer: { ...ANSWER, ...differences },
});

/** Names of some of the options of `anAnswer`, as the place of record writes them. */
export function namesOf(
  nameOption: (index: number, key: string) => string,
  ...indexes: readonly number[]
): string[] {
  return indexes.map((index) => nameOption(index, ANSWER.optionKeys[index] ?? ''));
}
