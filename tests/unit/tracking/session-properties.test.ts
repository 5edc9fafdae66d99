import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moduleStatus, reportedScore } from '../../../src/progress/outcome.ts';
import type { ModuleDefinition } from '../../../src/progress/module-definition.ts';
import type { ProgressEvent } from '../../../src/progress/progress-store.ts';
import { decodeSnapshot } from '../../../src/progress/snapshot.ts';
import { raiseStatus, toRank } from '../../../src/tracking/status-ladder.ts';
import {
  aModuleDefinition,
  aModuleWithoutQuiz,
  aModuleWithTries,
  someEvents,
} from '../progress/a-module-definition.ts';
import { MINUTE, openModule, SECOND, type OpenedModule } from './a-session.ts';
import { createFakePage } from './fake-page.ts';
import { createMemoryLms, type Fault, type MemoryLms } from './memory-lms.ts';

type Step =
  | { readonly type: 'events'; readonly events: readonly ProgressEvent[] }
  | { readonly type: 'wait'; readonly durationMs: number }
  | { readonly type: 'hide' | 'show' | 'save' | 'reopen' }
  | { readonly type: 'fault'; readonly fault: Fault };

const someModule = fc.constantFrom(
  aModuleDefinition(),
  aModuleWithTries(1),
  aModuleWithTries(2),
  aModuleWithoutQuiz(),
);

const someStep = (definition: ModuleDefinition) =>
  fc.oneof<fc.WeightedArbitrary<Step>[]>(
    {
      weight: 4,
      arbitrary: someEvents(definition).map((events): Step => ({ type: 'events', events })),
    },
    {
      weight: 2,
      arbitrary: fc
        .oneof(fc.integer({ min: 0, max: 20 * SECOND }), fc.integer({ min: 0, max: 12 * MINUTE }))
        .map((durationMs): Step => ({ type: 'wait', durationMs })),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom<Step>(
        { type: 'hide' },
        { type: 'show' },
        { type: 'save' },
        { type: 'reopen' },
      ),
    },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom<Fault>('none', 'refuses', 'loses', 'lies', 'throws', 'hangs')
        .map((fault): Step => ({ type: 'fault', fault })),
    },
  );

const someVisit = someModule.chain((definition) =>
  fc.record({
    definition: fc.constant(definition),
    steps: fc.array(someStep(definition), { maxLength: 14 }),
  }),
);

/** What should be on record, kept by following the store. */
interface Model {
  /** Answers of each attempt, as the keys under which the record keeps them. */
  readonly attempts: Map<number, readonly string[]>;
  highest: number;
}

function follow({ store, lms }: OpenedModule, model: Model): void {
  const { definition } = store;
  let highest = lms.stored.status;
  const note = () => {
    highest = raiseStatus(highest, moduleStatus(definition, store.progress.value));
    model.highest = toRank(highest);
  };
  let known = store.progress.value.quiz.attempts;
  for (const attempt of [...model.attempts.keys()]) {
    if (attempt > known) model.attempts.delete(attempt);
  }
  note();
  store.subscribe((_, { quiz }) => {
    note();
    if (quiz.attempts === known) return;
    known = quiz.attempts;
    model.attempts.set(
      known,
      quiz.draw.map((id) => `${id}, attempt ${known}`),
    );
  });
}

function setFault(lms: MemoryLms, opened: OpenedModule, fault: Fault): void {
  lms.fault = fault;
  opened.page.isServerReachable = fault !== 'lies';
}

test('whatever happens, when faults end the record holds exactly what the learner did', async () => {
  await fc.assert(
    fc.asyncProperty(someVisit, async ({ definition, steps }) => {
      const lms = createMemoryLms();
      const model: Model = { attempts: new Map(), highest: 0 };
      const open = async () => {
        const next = await openModule({ lms, definition, page: createFakePage() });
        follow(next, model);
        return next;
      };
      let opened = await open();

      for (const step of steps) {
        const { page, session, act } = opened;
        switch (step.type) {
          case 'events':
            await act(...step.events);
            break;
          case 'wait':
            await page.pass(step.durationMs);
            break;
          case 'hide':
            await page.hide();
            break;
          case 'show':
            await page.show();
            break;
          case 'save':
            session.saveNow();
            break;
          case 'reopen':
            await page.leave();
            expect(lms.lateCalls).toEqual([]);
            setFault(lms, opened, 'none');
            opened = await open();
            break;
          case 'fault':
            setFault(lms, opened, step.fault);
        }
      }

      const { store, page } = opened;
      setFault(lms, opened, 'none');
      await page.pass(3 * MINUTE);
      await page.hide();

      const ranks = lms.statuses.map(toRank);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      if (store.saveState.value.kind === 'not-recorded') return;
      expect(store.saveState.value).toEqual({ kind: 'saved' });
      expect(decodeSnapshot(lms.stored.snapshot, definition).progress).toEqual(
        store.progress.value,
      );
      expect(toRank(lms.stored.status)).toBe(Math.max(model.highest, 3));
      expect(lms.stored.score).toBe(reportedScore(definition, store.progress.value));
      expect([...lms.stored.answers.keys()].sort()).toEqual(
        [...model.attempts.values()].flat().sort(),
      );
    }),
    { numRuns: 1500 },
  );
});

test('without faults every answer is handed over once, and results come before the status', async () => {
  await fc.assert(
    fc.asyncProperty(someVisit, async ({ definition, steps }) => {
      const lms = createMemoryLms();
      const { page, act } = await openModule({ lms, definition });
      for (const step of steps) {
        if (step.type === 'events') await act(...step.events);
        if (step.type === 'wait') await page.pass(step.durationMs);
      }
      await page.hide();
      const answers = lms.entries.flatMap((entry) =>
        entry.type === 'answer' ? [`${entry.answer.questionId} ${entry.answer.quizAttempt}`] : [],
      );
      expect(new Set(answers).size).toBe(answers.length);
      const order = ['answer', 'score', 'status', 'snapshot', 'time', 'suspend'];
      for (const batch of lms.calls.join(' ').split('commit')) {
        const places = batch
          .trim()
          .split(' ')
          .filter(Boolean)
          .map((call) => order.indexOf(call));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
    }),
    { numRuns: 300 },
  );
});
