import fc from 'fast-check';
import type { AnswerForm } from '../../../src/progress/answer-form.ts';
import type { ModuleDefinition } from '../../../src/progress/module-definition.ts';
import type { ProgressEvent, QuizResultItem } from '../../../src/progress/progress-store.ts';
import { emptyProgress, type Progress } from '../../../src/progress/progress.ts';
import { reduceProgress } from '../../../src/progress/reduce-progress.ts';

/** Three lessons with a practice question each, the last with a quiz of two out of four. */
export function aModuleDefinition(changes: Partial<ModuleDefinition> = {}): ModuleDefinition {
  const question = (id: string, slot: number, optionCount = 4) => ({
    id,
    slot,
    kind: 'single' as const,
    optionCount,
  });
  return {
    id: 'the-charter',
    kind: 'module',
    title: 'The charter',
    release: 3,
    parts: [
      { id: 'history', title: 'History', slot: 0 },
      { id: 'grounds', title: 'Grounds', slot: 1 },
      { id: 'quiz', title: 'Quiz', slot: 2 },
    ],
    questions: [
      question('check-1', 0),
      question('check-2', 1, 3),
      question('quiz-1', 2),
      question('quiz-2', 3),
      question('quiz-3', 4),
      question('quiz-4', 5, 6),
    ],
    scenarios: [],
    assessment: {
      partId: 'quiz',
      draw: 2,
      passingScore: 0.8,
      tries: undefined,
      bank: ['quiz-1', 'quiz-2', 'quiz-3', 'quiz-4'],
    },
    ...changes,
  };
}

/** The same module with a limit on how often the quiz may be submitted. */
export function aModuleWithTries(tries: number): ModuleDefinition {
  const definition = aModuleDefinition();
  return { ...definition, assessment: { ...definition.assessment!, tries } };
}

export function aModuleWithoutQuiz(): ModuleDefinition {
  return aModuleDefinition({ assessment: undefined });
}

/** A result in the form the quiz hands it in: the first option is the right one. */
export function aResult(questionId: string, isCorrect: boolean): QuizResultItem {
  return {
    questionId,
    kind: 'single',
    optionKeys: ['first', 'second', 'third', 'fourth'],
    chosen: [isCorrect ? 0 : 1],
    correct: [0],
    isCorrect,
  };
}

/** A run through the quiz that gets the first `rightCount` of its questions right. */
export function aQuizRun(draw: readonly string[], rightCount: number): ProgressEvent[] {
  const results = draw.map((id, index) => aResult(id, index < rightCount));
  return [
    { type: 'quiz-started', draw },
    ...results.map(({ questionId, chosen }): ProgressEvent => ({
      type: 'quiz-answer-given',
      questionId,
      chosen,
    })),
    { type: 'quiz-submitted', results },
  ];
}

export function progressAfter(
  events: readonly ProgressEvent[],
  definition = aModuleDefinition(),
  start = emptyProgress,
): Progress {
  return events.reduce((progress, event) => reduceProgress(progress, event, definition), start);
}

/** Any kind of question in any size that authors may give it. */
export const someAnswerForm: fc.Arbitrary<AnswerForm> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('single' as const, 'multiple' as const),
    optionCount: fc.integer({ min: 2, max: 6 }),
  }),
  fc.record({
    kind: fc.constant('truefalse' as const),
    optionCount: fc.integer({ min: 2, max: 4 }),
  }),
  fc.record({ kind: fc.constant('order' as const), optionCount: fc.integer({ min: 3, max: 6 }) }),
  fc
    .record({
      kind: fc.constant('match' as const),
      optionCount: fc.integer({ min: 2, max: 5 }),
      promptCount: fc.integer({ min: 2, max: 5 }),
    })
    .filter(({ optionCount, promptCount }) => optionCount ** promptCount <= 1024),
  fc.record({
    kind: fc.constant('judge' as const),
    optionCount: fc.constant(4),
    promptCount: fc.integer({ min: 2, max: 5 }),
  }),
  fc.record({ kind: fc.constant('short' as const), optionCount: fc.constant(0) }),
);

/** An answer to a question in which everything has a value. */
function fullAnswer({ kind, optionCount, promptCount = 0 }: AnswerForm): number[] {
  if (kind === 'truefalse') return [1, optionCount - 1];
  if (kind === 'order') return Array.from({ length: optionCount }, (_, index) => index).reverse();
  return Array.from({ length: promptCount }, () => optionCount - 1);
}

/** Any module: slots with gaps, questions of both uses, with and without a quiz. */
export const someDefinition: fc.Arbitrary<ModuleDefinition> = fc
  .record({
    release: fc.integer({ min: 1, max: 9999 }),
    partSlots: fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 8 }),
    questions: fc.uniqueArray(
      fc.record({
        slot: fc.integer({ min: 0, max: 99 }),
        form: someAnswerForm,
        isGraded: fc.boolean(),
      }),
      { maxLength: 16, selector: ({ slot }) => slot },
    ),
    scenarioSlots: fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 4 }),
    draw: fc.integer({ min: 1, max: 10 }),
    tries: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    hasQuiz: fc.boolean(),
  })
  .map(({ release, partSlots, questions, scenarioSlots, draw, tries, hasQuiz }) => {
    const parts = partSlots.map((slot) => ({ id: `part-${slot}`, title: `Part ${slot}`, slot }));
    return {
      id: 'some-module',
      kind: 'module',
      title: 'Some module',
      release,
      parts,
      questions: questions.map(({ slot, form }) => ({ id: `q-${slot}`, slot, ...form })),
      scenarios: scenarioSlots.map((slot) => ({ id: `scenario-${slot}`, slot })),
      assessment: hasQuiz
        ? {
            partId: parts.at(-1)!.id,
            draw,
            passingScore: 0.7,
            tries,
            bank: questions.filter(({ isGraded }) => isGraded).map(({ slot }) => `q-${slot}`),
          }
        : undefined,
    };
  });

/** Anything a learner may do in a module, in any order. */
export function someEvents(definition: ModuleDefinition): fc.Arbitrary<ProgressEvent[]> {
  const partId = fc.constantFrom(...definition.parts.map(({ id }) => id));
  const scenarioId = fc.constantFrom('scenario-none', ...definition.scenarios.map(({ id }) => id));
  const questionId = fc.constantFrom('q-none', ...definition.questions.map(({ id }) => id));
  const chosen = fc.oneof(
    fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: 6 }),
    fc.array(fc.integer({ min: -1, max: 5 }), { maxLength: 6 }),
    fc.constantFrom(...definition.questions.map(fullAnswer), []),
  );
  const bank = definition.assessment?.bank ?? [];
  const draw = fc.shuffledSubarray([...bank], { minLength: Math.min(1, bank.length) });
  const results = fc
    .tuple(fc.constant(bank), fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }))
    .map(([ids, marks]) => ids.map((id, index) => aResult(id, marks[index] ?? false)));
  return fc.array(
    fc.oneof(
      fc.record({ type: fc.constant('part-opened' as const), partId }),
      fc.record({ type: fc.constant('part-completed' as const), partId }),
      fc.record({
        type: fc.constant('check-answered' as const),
        questionId,
        chosen,
        isCorrect: fc.boolean(),
      }),
      fc.record({ type: fc.constant('scenario-completed' as const), scenarioId }),
      fc.record({ type: fc.constant('quiz-started' as const), draw }),
      fc.record({ type: fc.constant('quiz-answer-given' as const), questionId, chosen }),
      fc.record({ type: fc.constant('quiz-submitted' as const), results }),
    ),
    { maxLength: 30 },
  );
}

/** A module and the progress that some events led to in it. */
export const someProgress = someDefinition.chain((definition) =>
  someEvents(definition).map((events) => ({
    definition,
    progress: progressAfter(events, definition),
  })),
);
