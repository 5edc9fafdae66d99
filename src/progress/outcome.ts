import { isPassing } from '../quiz/score-quiz.ts';
import type { ModuleDefinition, PartDefinition } from './module-definition.ts';
import type { PartState, Progress } from './progress.ts';
import { hasUsedAllTries, partState } from './reduce-progress.ts';

/**
 * What follows from progress. `passingScore` is the pass mark in force, 0 to 1: the place of record
 * may have set another than the module's own, which holds when it is left out.
 */
type Derived<Result> = (
  definition: ModuleDefinition,
  progress: Progress,
  passingScore?: number,
) => Result;

export type QuizOutcome =
  | { readonly kind: 'no-quiz' }
  | { readonly kind: 'not-submitted' }
  | { readonly kind: 'passed' }
  /** `triesLeft` is absent where there is no limit. */
  | { readonly kind: 'can-retry'; readonly triesLeft: number | undefined }
  /** All tries are used up without a pass. */
  | { readonly kind: 'failed' };

/** Both facts about the module as a whole, as a record should have them. */
export interface ModuleStatus {
  readonly completion: 'incomplete' | 'complete';
  readonly success: 'unknown' | 'passed' | 'failed';
}

export type PartOutcome = PartDefinition & { readonly state: PartState | 'not-started' };

/**
 * By the best score so far: a later try never takes a pass away. The best score leaves out attempts in
 * which a question that must be right was wrong, so these never pass.
 */
export const quizOutcome: Derived<QuizOutcome> = (definition, progress, passingScore) => {
  const { assessment } = definition;
  if (!assessment) return { kind: 'no-quiz' };
  const { attempts, bestScore } = progress.quiz;
  if (bestScore !== undefined && isPassing(bestScore, passingScore ?? assessment.passingScore)) {
    return { kind: 'passed' };
  }
  if (attempts === 0) return { kind: 'not-submitted' };
  if (hasUsedAllTries(progress, definition)) return { kind: 'failed' };
  const { tries } = assessment;
  return { kind: 'can-retry', triesLeft: tries === undefined ? undefined : tries - attempts };
};

/** All parts in reading order. The one with the quiz is completed when the quiz is over. */
export const partStates: Derived<readonly PartOutcome[]> = (definition, progress, passingScore) => {
  const { kind } = quizOutcome(definition, progress, passingScore);
  const isQuizOver = kind === 'passed' || kind === 'failed';
  return definition.parts.map((part) => {
    const state = partState(progress, part.id);
    if (part.id !== definition.assessment?.partId) {
      return { ...part, state: state ?? 'not-started' };
    }
    if (isQuizOver) return { ...part, state: 'completed' };
    const isBegun = state !== undefined || progress.quiz.draw.length > 0;
    return { ...part, state: isBegun ? 'in-progress' : 'not-started' };
  });
};

export const partsToDo: Derived<readonly PartOutcome[]> = (definition, progress, passingScore) =>
  partStates(definition, progress, passingScore).filter(({ state }) => state !== 'completed');

/** Every part is completed and the quiz, if there is one, is passed or has no tries left. */
export const isComplete: Derived<boolean> = (definition, progress, passingScore) =>
  partsToDo(definition, progress, passingScore).length === 0;

/** Parts completed, 0 to 1. */
export const shareCompleted: Derived<number> = (definition, progress, passingScore) => {
  const partCount = definition.parts.length;
  const toDoCount = partsToDo(definition, progress, passingScore).length;
  return partCount === 0 ? 1 : (partCount - toDoCount) / partCount;
};

/** The next part to do after the current one in reading order; from the top when none follows. */
export const nextPart: Derived<PartOutcome | undefined> = (definition, progress, passingScore) => {
  const order = definition.parts.map(({ id }) => id);
  const here = progress.location === undefined ? -1 : order.indexOf(progress.location);
  const toDo = partsToDo(definition, progress, passingScore);
  return toDo.find(({ id }) => order.indexOf(id) > here) ?? toDo[0];
};

/**
 * A pass is a fact as soon as it is earned. A fail is one only when the module is complete: several
 * LMSs close a failed module to the learner, and parts may be left to read.
 */
export const moduleStatus: Derived<ModuleStatus> = (definition, progress, passingScore) => {
  const { kind } = quizOutcome(definition, progress, passingScore);
  if (kind === 'passed') {
    const isDone = isComplete(definition, progress, passingScore);
    return { completion: isDone ? 'complete' : 'incomplete', success: 'passed' };
  }
  if (!isComplete(definition, progress, passingScore)) {
    return { completion: 'incomplete', success: 'unknown' };
  }
  return { completion: 'complete', success: kind === 'failed' ? 'failed' : 'unknown' };
};

/**
 * The score to be reported: none while the learner can still do better before a result stands. Where
 * every attempt had something wrong that must be right, it is the last score, one per cent below the
 * pass mark at most: an LMS may work out a pass from the score alone.
 */
export const reportedScore: Derived<number | undefined> = (definition, progress, passingScore) => {
  const { kind } = quizOutcome(definition, progress, passingScore);
  if (kind !== 'passed' && kind !== 'failed') return undefined;
  const { bestScore, lastScore = 0 } = progress.quiz;
  const passMark = Math.round(100 * (passingScore ?? definition.assessment?.passingScore ?? 1));
  return bestScore ?? Math.min(Math.round(100 * lastScore), Math.max(passMark - 1, 0)) / 100;
};
