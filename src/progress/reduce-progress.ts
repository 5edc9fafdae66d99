import { keptAnswer } from './answer-form.ts';
import { scoreQuiz } from '../quiz/score-quiz.ts';
import type { ModuleDefinition } from './module-definition.ts';
import type { ProgressEvent, QuizResultItem } from './progress-store.ts';
import type { AnswerState, PartState, Progress } from './progress.ts';

const MOST_TRIES_COUNTED = 3;

/**
 * Progress after an event. An event that names something the module does not have, or that does not
 * fit the state of the quiz, changes nothing and returns the same object.
 */
export function reduceProgress(
  progress: Progress,
  event: ProgressEvent,
  definition: ModuleDefinition,
): Progress {
  switch (event.type) {
    case 'part-opened':
      return openPart(progress, event.partId, definition);
    case 'part-completed':
      return setPart(progress, event.partId, 'completed', definition);
    case 'check-answered':
      return isGraded(event.questionId, definition)
        ? progress
        : answerPractice(progress, event, definition);
    case 'measure-answered':
      return definition.kind === 'measure' && !answerTo(progress, event.result.questionId)
        ? answerPractice(progress, event.result, definition)
        : progress;
    case 'scenario-completed':
      return completeScenario(progress, event.scenarioId, definition);
    case 'quiz-started':
      return startQuiz(progress, event.draw, definition);
    case 'quiz-answer-given':
      return progress.quiz.draw.includes(event.questionId) && !progress.quiz.isSubmitted
        ? setAnswer(progress, event, 'given', definition)
        : progress;
    case 'quiz-submitted':
      return submitQuiz(progress, event.results, definition);
  }
}

/** Read through this: an id may be the name of something every object has, such as `constructor`. */
export function partState(progress: Progress, partId: string): PartState | undefined {
  return Object.hasOwn(progress.parts, partId) ? progress.parts[partId] : undefined;
}

/** Read through this, for the same reason. */
export function answerTo(progress: Progress, questionId: string): AnswerState | undefined {
  return Object.hasOwn(progress.answers, questionId) ? progress.answers[questionId] : undefined;
}

/** What is left of the answers when those to graded questions are taken out. */
export function practiceAnswers(
  answers: Progress['answers'],
  definition: ModuleDefinition,
): Progress['answers'] {
  return Object.fromEntries(
    Object.entries(answers).filter(([questionId]) => !isGraded(questionId, definition)),
  );
}

/** Whether all submissions that the module allows have been made. */
export function hasUsedAllTries({ quiz }: Progress, { assessment }: ModuleDefinition): boolean {
  return assessment?.tries !== undefined && quiz.attempts >= assessment.tries;
}

function isGraded(questionId: string, { kind, assessment }: ModuleDefinition): boolean {
  return kind === 'measure' || (assessment?.bank.includes(questionId) ?? false);
}

function answerPractice(
  progress: Progress,
  answer: Pick<QuizResultItem, 'questionId' | 'chosen' | 'isCorrect'>,
  definition: ModuleDefinition,
): Progress {
  const outcome = answer.isCorrect ? 'right' : 'wrong';
  const answered = setAnswer(progress, answer, outcome, definition);
  const { kind, parts, questions } = definition;
  const isSetDone = kind !== 'module' && questions.every(({ id }) => answerTo(answered, id));
  return isSetDone
    ? parts.reduce((sofar, { id }) => setPart(sofar, id, 'completed', definition), answered)
    : answered;
}

function openPart(progress: Progress, partId: string, definition: ModuleDefinition): Progress {
  const opened = partState(progress, partId)
    ? progress
    : setPart(progress, partId, 'in-progress', definition);
  const isKnown = partState(opened, partId) !== undefined;
  return isKnown && opened.location !== partId ? { ...opened, location: partId } : opened;
}

function setPart(
  progress: Progress,
  partId: string,
  state: PartState,
  { parts }: ModuleDefinition,
): Progress {
  if (partState(progress, partId) === state || !parts.some(({ id }) => id === partId)) {
    return progress;
  }
  return { ...progress, parts: { ...progress.parts, [partId]: state } };
}

function setAnswer(
  progress: Progress,
  { questionId, chosen }: { readonly questionId: string; readonly chosen: readonly number[] },
  outcome: AnswerState['outcome'],
  { questions }: ModuleDefinition,
): Progress {
  const question = questions.find(({ id }) => id === questionId);
  if (!question) return progress;
  const kept = keptAnswer(question, chosen);
  if (!kept) return progress;
  const before = answerTo(progress, questionId)?.tries ?? 0;
  const answer: AnswerState = {
    chosen: kept,
    outcome,
    tries: outcome === 'given' ? before : Math.min(before + 1, MOST_TRIES_COUNTED),
  };
  return { ...progress, answers: { ...progress.answers, [questionId]: answer } };
}

function completeScenario(
  progress: Progress,
  scenarioId: string,
  { scenarios }: ModuleDefinition,
): Progress {
  const completed = scenarios
    .map(({ id }) => id)
    .filter((id) => id === scenarioId || progress.scenarios.includes(id));
  return completed.length > progress.scenarios.length
    ? { ...progress, scenarios: completed }
    : progress;
}

function startQuiz(
  progress: Progress,
  draw: readonly string[],
  definition: ModuleDefinition,
): Progress {
  const { assessment } = definition;
  if (!assessment || hasUsedAllTries(progress, definition)) return progress;
  const known = [...new Set(draw)].filter((id) => isGraded(id, definition));
  if (known.length === 0) return progress;
  return {
    ...progress,
    answers: practiceAnswers(progress.answers, definition),
    quiz: { ...progress.quiz, draw: known.slice(0, assessment.draw), isSubmitted: false },
  };
}

/**
 * Every drawn question counts; one without a result counts as not right. A score is no best score
 * while something that must be right to pass is wrong.
 */
function submitQuiz(
  progress: Progress,
  results: readonly QuizResultItem[],
  definition: ModuleDefinition,
): Progress {
  const { draw, isSubmitted, attempts, bestScore } = progress.quiz;
  if (isSubmitted || draw.length === 0) return progress;
  const found = draw.flatMap((id) => results.find(({ questionId }) => questionId === id) ?? []);
  const rightIds = found.filter(({ isCorrect }) => isCorrect).map(({ questionId }) => questionId);
  const score = scoreQuiz(draw.map((id) => ({ isCorrect: rightIds.includes(id) })));
  const answered = found.reduce(
    (sofar, result) => setAnswer(sofar, result, result.isCorrect ? 'right' : 'wrong', definition),
    progress,
  );
  const mustPass = definition.assessment?.mustPass ?? [];
  const canPass = draw.every((id) => rightIds.includes(id) || !mustPass.includes(id));
  return {
    ...answered,
    quiz: {
      draw,
      isSubmitted: true,
      attempts: attempts + 1,
      lastScore: score,
      bestScore: canPass ? Math.max(bestScore ?? 0, score) : bestScore,
    },
  };
}
