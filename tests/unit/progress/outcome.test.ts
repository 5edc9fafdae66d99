import { describe, expect, test } from 'vitest';
import type { ModuleDefinition } from '../../../src/progress/module-definition.ts';
import {
  isComplete,
  moduleStatus,
  nextPart,
  partsToDo,
  partStates,
  quizOutcome,
  reportedScore,
  shareCompleted,
} from '../../../src/progress/outcome.ts';
import type { ProgressEvent } from '../../../src/progress/progress-store.ts';
import {
  aModuleDefinition,
  aModuleWithoutQuiz,
  aModuleWithTries,
  aQuizRun,
  progressAfter,
} from './a-module-definition.ts';

const completed = (partId: string): ProgressEvent => ({ type: 'part-completed', partId });
const lessons = [completed('history'), completed('grounds')];
const passedQuiz = aQuizRun(['quiz-1', 'quiz-2'], 2);
const missedQuiz = aQuizRun(['quiz-3', 'quiz-4'], 1);

interface Row {
  readonly situation: string;
  readonly definition: ModuleDefinition;
  readonly events: readonly ProgressEvent[];
  readonly status: string;
  readonly score: number | undefined;
}

const noLimit = aModuleDefinition();
const twoTries = aModuleWithTries(2);
const noQuiz = aModuleWithoutQuiz();

const rows: Row[] = [
  {
    situation: 'nothing done',
    definition: noLimit,
    events: [],
    status: 'incomplete, unknown',
    score: undefined,
  },
  {
    situation: 'all lessons read',
    definition: noLimit,
    events: lessons,
    status: 'incomplete, unknown',
    score: undefined,
  },
  {
    situation: 'all read and passed',
    definition: noLimit,
    events: [...lessons, ...passedQuiz],
    status: 'complete, passed',
    score: 1,
  },
  {
    situation: 'passed with lessons left',
    definition: noLimit,
    events: passedQuiz,
    status: 'incomplete, passed',
    score: 1,
  },
  {
    situation: 'missed, no limit of tries',
    definition: noLimit,
    events: [...lessons, ...missedQuiz],
    status: 'incomplete, unknown',
    score: undefined,
  },
  {
    situation: 'missed, one try left',
    definition: twoTries,
    events: [...lessons, ...missedQuiz],
    status: 'incomplete, unknown',
    score: undefined,
  },
  {
    situation: 'missed with the last try',
    definition: twoTries,
    events: [...lessons, ...missedQuiz, ...missedQuiz],
    status: 'complete, failed',
    score: 0.5,
  },
  {
    situation: 'missed with the last try, lessons left',
    definition: twoTries,
    events: [...missedQuiz, ...missedQuiz],
    status: 'incomplete, unknown',
    score: 0.5,
  },
  {
    situation: 'passed with the last try',
    definition: twoTries,
    events: [...lessons, ...missedQuiz, ...passedQuiz],
    status: 'complete, passed',
    score: 1,
  },
  {
    situation: 'passed, then missed',
    definition: twoTries,
    events: [...lessons, ...passedQuiz, ...missedQuiz],
    status: 'complete, passed',
    score: 1,
  },
  {
    situation: 'a module without a quiz, one lesson left',
    definition: noQuiz,
    events: lessons,
    status: 'incomplete, unknown',
    score: undefined,
  },
  {
    situation: 'a module without a quiz, all read',
    definition: noQuiz,
    events: [...lessons, completed('quiz')],
    status: 'complete, unknown',
    score: undefined,
  },
];

describe('the status of a module', () => {
  test.each(rows)('$situation: $status, score $score', ({ definition, events, status, score }) => {
    const progress = progressAfter(events, definition);
    const { completion, success } = moduleStatus(definition, progress);
    expect(`${completion}, ${success}`).toBe(status);
    expect(isComplete(definition, progress)).toBe(completion === 'complete');
    expect(reportedScore(definition, progress)).toBe(score);
  });
});

describe('the outcome of the quiz', () => {
  test.each([
    ['there is none', noQuiz, [], { kind: 'no-quiz' }],
    ['it was not begun', noLimit, [], { kind: 'not-submitted' }],
    ['it was not handed in', noLimit, passedQuiz.slice(0, 2), { kind: 'not-submitted' }],
    ['it was missed', noLimit, missedQuiz, { kind: 'can-retry', triesLeft: undefined }],
    ['it was missed once of twice', twoTries, missedQuiz, { kind: 'can-retry', triesLeft: 1 }],
    ['it was missed twice of twice', twoTries, [...missedQuiz, ...missedQuiz], { kind: 'failed' }],
    ['it was passed', noLimit, passedQuiz, { kind: 'passed' }],
  ] as const)('when %s', (_, definition, events, outcome) => {
    expect(quizOutcome(definition, progressAfter(events, definition))).toEqual(outcome);
  });

  test('the pass mark in force decides, not the module’s own', () => {
    const progress = progressAfter(missedQuiz);
    expect(quizOutcome(noLimit, progress, 0.5)).toEqual({ kind: 'passed' });
    expect(quizOutcome(noLimit, progressAfter(passedQuiz), 1)).toEqual({ kind: 'passed' });
    expect(moduleStatus(noLimit, progressAfter([...lessons, ...missedQuiz]), 0.5)).toEqual({
      completion: 'complete',
      success: 'passed',
    });
  });
});

describe('the states of the parts', () => {
  const statesAfter = (events: readonly ProgressEvent[], definition = noLimit) =>
    partStates(definition, progressAfter(events, definition)).map(({ state }) => state);

  test('come in reading order', () => {
    expect(statesAfter([completed('grounds'), { type: 'part-opened', partId: 'history' }])).toEqual(
      ['in-progress', 'completed', 'not-started'],
    );
  });

  test('the part with the quiz is completed by the quiz, not by reading on', () => {
    expect(statesAfter([completed('quiz')]).at(-1)).toBe('in-progress');
    expect(statesAfter(passedQuiz.slice(0, 1)).at(-1)).toBe('in-progress');
    expect(statesAfter(missedQuiz).at(-1)).toBe('in-progress');
    expect(statesAfter(passedQuiz).at(-1)).toBe('completed');
    expect(statesAfter([...missedQuiz, ...missedQuiz], twoTries).at(-1)).toBe('completed');
  });

  test('the parts still to do are the rest', () => {
    const progress = progressAfter(lessons);
    expect(partsToDo(noLimit, progress).map(({ title }) => title)).toEqual(['Quiz']);
    expect(shareCompleted(noLimit, progress)).toBeCloseTo(2 / 3);
    expect(shareCompleted(noLimit, progressAfter([...lessons, ...passedQuiz]))).toBe(1);
  });
});

describe('the next part', () => {
  const nextAfter = (...events: ProgressEvent[]) => nextPart(noLimit, progressAfter(events))?.id;
  const opened = (partId: string): ProgressEvent => ({ type: 'part-opened', partId });

  test.each([
    ['nothing has been opened', [], 'history'],
    ['the first part is open', [opened('history')], 'grounds'],
    ['the part in between is done', [opened('history'), completed('grounds')], 'quiz'],
    ['the last part is open and an earlier one is left', [opened('quiz')], 'history'],
    ['all is done', [...lessons, ...passedQuiz, opened('quiz')], undefined],
  ] as const)('when %s', (_, events, next) => {
    expect(nextAfter(...events)).toBe(next);
  });
});

describe('a question that must be right to pass', () => {
  const plain = aModuleDefinition();
  const assessment = { ...plain.assessment!, passingScore: 0.5, mustPass: ['quiz-2'] };
  const module = { ...plain, assessment };
  const oneTry = { ...module, assessment: { ...assessment, tries: 1 } };
  /** A run in which only the first question is right: enough for the pass mark. */
  const half = (first: string, second: string) => aQuizRun([first, second], 1);

  test('keeps the quiz from being passed while it is wrong, whatever the score', () => {
    const progress = progressAfter(half('quiz-1', 'quiz-2'), module);
    expect(progress.quiz).toMatchObject({ lastScore: 0.5, bestScore: undefined });
    expect(quizOutcome(module, progress)).toEqual({ kind: 'can-retry', triesLeft: undefined });
    expect(reportedScore(module, progress)).toBe(undefined);
  });

  test('does not stand in the way when it is right, or was not drawn', () => {
    for (const run of [half('quiz-2', 'quiz-1'), half('quiz-1', 'quiz-3')]) {
      expect(quizOutcome(module, progressAfter(run, module)).kind).toBe('passed');
    }
  });

  test('does not take an earlier pass away', () => {
    const progress = progressAfter(
      [...half('quiz-2', 'quiz-1'), ...half('quiz-1', 'quiz-2')],
      module,
    );
    expect(quizOutcome(module, progress).kind).toBe('passed');
    expect(reportedScore(module, progress)).toBe(0.5);
  });

  test('leaves a score below the pass mark when all tries are used: an LMS may go by it alone', () => {
    const progress = progressAfter(half('quiz-1', 'quiz-2'), oneTry);
    expect(quizOutcome(oneTry, progress).kind).toBe('failed');
    expect(reportedScore(oneTry, progress)).toBe(0.49);
    expect(reportedScore(oneTry, progress, 0.3)).toBe(0.29);
    expect(reportedScore(oneTry, progress, 0.9)).toBe(0.5);
  });
});
