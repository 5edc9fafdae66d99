import type { ModuleDefinition } from './module-definition.ts';
import type { Progress, QuizProgress } from './progress.ts';
import { practiceAnswers } from './reduce-progress.ts';

/**
 * Two accounts of one learner's work in a module as one. Nothing that either holds as done is lost: a
 * part stays completed, the best score stands. Where they contradict each other the second one, `later`,
 * counts.
 */
export function mergeProgress(
  earlier: Progress,
  later: Progress,
  definition: ModuleDefinition,
): Progress {
  const isLaterAhead = later.quiz.attempts >= earlier.quiz.attempts && later.quiz.draw.length > 0;
  const [ahead, behind] = isLaterAhead ? [later, earlier] : [earlier, later];
  const practised = [earlier, later].map(({ answers }) => practiceAnswers(answers, definition));
  // A measure asks for first answers.
  if (definition.kind === 'measure') practised.reverse();
  return {
    location: later.location ?? earlier.location,
    parts: { ...later.parts, ...earlier.parts, ...completedParts(later) },
    answers: Object.assign({ ...ahead.answers }, ...practised) as Progress['answers'],
    scenarios: [...new Set([...earlier.scenarios, ...later.scenarios])],
    quiz: mergeQuiz(ahead.quiz, behind.quiz),
  };
}

const completedParts = ({ parts }: Progress): Progress['parts'] =>
  Object.fromEntries(Object.entries(parts).filter(([, state]) => state === 'completed'));

function mergeQuiz(ahead: QuizProgress, behind: QuizProgress): QuizProgress {
  return {
    ...ahead,
    attempts: Math.max(ahead.attempts, behind.attempts),
    lastScore: ahead.lastScore ?? behind.lastScore,
    bestScore: highest(ahead.bestScore, behind.bestScore),
  };
}

function highest(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.max(one, other);
}
