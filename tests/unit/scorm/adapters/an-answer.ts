import type { AnswerRecord } from '../../../../src/tracking/learning-record.ts';

export function anAnswer(parts: Partial<AnswerRecord> = {}): AnswerRecord {
  return {
    questionId: 'what-to-check',
    kind: 'multiple',
    quizAttempt: 1,
    optionKeys: ['officers-name', 'hunch', 'grounds'],
    chosen: [0, 1],
    correct: [0, 2],
    isCorrect: false,
    answeredAtMs: Date.UTC(2026, 10, 21, 9, 5, 7),
    ...parts,
  };
}
