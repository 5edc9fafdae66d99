import type { ProgressEvent } from '../../../src/progress/progress-store.ts';
import { aQuizRun } from '../../unit/progress/a-module-definition.ts';

export const firstPart: ProgressEvent = { type: 'part-completed', partId: 'history' };
export const secondPart: ProgressEvent = { type: 'part-completed', partId: 'grounds' };
export const checkAnswer: ProgressEvent = {
  type: 'check-answered',
  questionId: 'check-1',
  chosen: [0],
  isCorrect: true,
};
export const quizFailed = aQuizRun(['quiz-1', 'quiz-2'], 0);
export const quizPassed = aQuizRun(['quiz-1', 'quiz-2'], 2);
export const everything = [firstPart, secondPart, ...quizPassed];

export const passed = { completion: 'complete', success: 'passed', scaledScore: 1 } as const;
export const begun = {
  completion: 'incomplete',
  success: 'unknown',
  scaledScore: undefined,
} as const;
