import type { ModuleDefinition } from '../../../src/progress/module-definition.ts';
import type { ProgressEvent } from '../../../src/progress/progress-store.ts';
import { aModuleDefinition, aResult } from './a-module-definition.ts';

/** A set of the first two questions of the module. */
export function aPracticeSet(kind: 'refresher' | 'measure'): ModuleDefinition {
  const { questions } = aModuleDefinition();
  return aModuleDefinition({
    id: `the-charter-${kind}`,
    kind,
    parts: [{ id: 'questions', title: 'Questions', slot: 0 }],
    questions: questions.slice(0, 2),
    assessment: undefined,
  });
}

export const measureAnswer = (questionId: string, isCorrect: boolean): ProgressEvent => ({
  type: 'measure-answered',
  result: aResult(questionId, isCorrect),
});

export const practiceAnswer = (questionId: string, isCorrect: boolean): ProgressEvent => ({
  type: 'check-answered',
  questionId,
  chosen: [isCorrect ? 0 : 1],
  isCorrect,
});
