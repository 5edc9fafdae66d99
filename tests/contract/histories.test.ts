import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moduleStatus, reportedScore } from '../../src/progress/outcome.ts';
import type { ProgressEvent } from '../../src/progress/progress-store.ts';
import { decodeSnapshot } from '../../src/progress/snapshot.ts';
import type { LmsFaults } from '../../scorm/strict-lms/faults.ts';
import { createLmsStore } from '../../scorm/strict-lms/store.ts';
import { createLrsStore } from '../helpers/strict-lrs/store.ts';
import { openCmi5Visit } from '../helpers/visits/cmi5-visit.ts';
import { MINUTE, openVisit, SECOND, type Visit as AnyVisit } from '../helpers/visits/visit.ts';
import { aModuleDefinition, aQuizRun } from '../unit/progress/a-module-definition.ts';
import { createFakePage } from '../unit/tracking/fake-page.ts';

const HISTORIES = 2000;
/** `SEED=… npx vitest …` plays the histories of an earlier run again. */
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const definition = aModuleDefinition();

type Fault = 'none' | 'refuses' | 'refuses once' | 'throws' | 'signed out' | 'offline' | 'mute end';
type Step =
  | { readonly does: 'act'; readonly events: readonly ProgressEvent[] }
  | { readonly does: 'wait'; readonly ms: number }
  | { readonly does: 'fault'; readonly fault: Fault }
  | { readonly does: 'hide' | 'leave' | 'kill' };

const faults: Readonly<Record<Fault, LmsFaults>> = {
  none: {},
  refuses: { commitFalse: true },
  'refuses once': { commitFalse: 1 },
  throws: { commitThrows: true, finishThrows: true },
  'signed out': { expiredLogin: true },
  offline: { commitStoresNothing: true, closingSaveLost: true },
  'mute end': { closingSaveLost: true },
};

const noFault: LmsFaults = {
  commitFalse: false,
  commitThrows: false,
  finishThrows: false,
  expiredLogin: false,
  commitStoresNothing: false,
  closingSaveLost: false,
};

const part = fc.constantFrom(...definition.parts.map(({ id }) => id));
const someEvents = fc.oneof<fc.Arbitrary<readonly ProgressEvent[]>[]>(
  part.map((partId) => [{ type: 'part-opened', partId }]),
  part.map((partId) => [{ type: 'part-completed', partId }]),
  fc
    .record({ questionId: fc.constantFrom('check-1', 'check-2'), option: fc.nat(2) })
    .map(({ questionId, option }) => [
      { type: 'check-answered', questionId, chosen: [option], isCorrect: option === 0 },
    ]),
  fc
    .tuple(
      fc.shuffledSubarray(['quiz-1', 'quiz-2', 'quiz-3'], { minLength: 2, maxLength: 2 }),
      fc.nat(2),
    )
    .map(([draw, right]) => aQuizRun(draw, right)),
);
const someStep = fc.oneof<fc.WeightedArbitrary<Step>[]>(
  { weight: 5, arbitrary: someEvents.map((events) => ({ does: 'act', events })) },
  {
    weight: 3,
    arbitrary: fc.integer({ min: 0, max: 90 * SECOND }).map((ms) => ({ does: 'wait', ms })),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(...(Object.keys(faults) as Fault[]))
      .map((fault) => ({ does: 'fault', fault })),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Step>({ does: 'hide' }, { does: 'leave' }, { does: 'kill' }),
  },
);

/** What the learner has been told is saved. */
interface Acknowledged {
  readonly parts: Set<string>;
  readonly checks: Set<string>;
  readonly answers: Set<string>;
}

/** What a history needs of a visit, wherever the record is kept. */
type Visit = AnyVisit<{ readonly faults: LmsFaults; readonly violations: readonly string[] }>;

/** Opens the module again and again, always with the same record. */
const places: Readonly<Record<string, () => () => Promise<Visit>>> = {
  'SCORM 1.2': () => {
    const store = createLmsStore();
    const faults = { forgetsFailedValues: true };
    return () =>
      openVisit({ standard: '1.2', store, faults: { ...faults }, page: createFakePage() });
  },
  'SCORM 2004': () => {
    const store = createLmsStore();
    return () => openVisit({ standard: '2004', store, page: createFakePage() });
  },
  cmi5: () => {
    const store = createLrsStore();
    return () => openCmi5Visit({ store, page: createFakePage() });
  },
  'cmi5 with answers that get lost': () => {
    const store = createLrsStore();
    return () => openCmi5Visit({ store, losesOneIn: 3, page: createFakePage() });
  },
};

test.each(Object.keys(places))(
  `%s: ${String(HISTORIES)} histories of learners and failing LMSs (seed ${String(seed)})`,
  async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.array(someStep, { maxLength: 12 }), (steps) =>
        live(places[name]!(), steps),
      ),
      { numRuns: HISTORIES, seed },
    );
  },
  120_000,
);

async function live(open: () => Promise<Visit>, steps: readonly Step[]): Promise<void> {
  const acknowledged: Acknowledged = { parts: new Set(), checks: new Set(), answers: new Set() };
  let visit = await open();

  for (const step of steps) {
    if (step.does === 'act') await visit.act(...step.events);
    if (step.does === 'wait') await visit.page.pass(step.ms);
    if (step.does === 'hide') await visit.page.hide();
    if (step.does === 'fault') setFault(visit, step.fault);
    if (step.does === 'leave') await visit.page.leave();
    if (step.does === 'leave' || step.does === 'kill') {
      expect(visit.lms.violations).toEqual([]);
      visit = await open();
    }
    acknowledge(visit, acknowledged);
  }
  setFault(visit, 'none');
  await visit.page.pass(3 * MINUTE);
  acknowledge(visit, acknowledged);
  await visit.page.leave();
  expect(visit.lms.violations).toEqual([]);
  await compare(await open(), acknowledged);
}

function setFault({ lms, page }: Visit, fault: Fault): void {
  Object.assign(lms.faults, noFault, faults[fault]);
  page.isOnline = page.isServerReachable = fault !== 'offline';
}

function acknowledge({ store }: Visit, { parts, checks, answers }: Acknowledged): void {
  if (store.saveState.value.kind !== 'saved') return;
  const { progress } = store;
  for (const [id, state] of Object.entries(progress.value.parts)) {
    if (state === 'completed') parts.add(id);
  }
  for (const id of Object.keys(progress.value.answers)) if (id.startsWith('check')) checks.add(id);
  const { draw, attempts, isSubmitted } = progress.value.quiz;
  if (!isSubmitted) return;
  for (const id of draw) answers.add(`q_${id.replaceAll('-', '_')}_a${String(attempts)}`);
}

async function compare(visit: Visit, { parts, checks, answers }: Acknowledged): Promise<void> {
  await visit.page.pass(MINUTE);
  const { progress } = visit.store;
  const onRecord = visit.onRecord();
  expect(Object.keys(progress.value.parts)).toEqual(expect.arrayContaining([...parts]));
  expect(Object.keys(progress.value.answers)).toEqual(expect.arrayContaining([...checks]));
  const ids = onRecord.answers.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([...answers]));
  expect(new Set(ids).size).toBe(ids.length);
  if (onRecord.snapshot !== undefined) {
    expect(decodeSnapshot(onRecord.snapshot, definition).progress).toEqual(progress.value);
  }
  const { completion, success } = moduleStatus(definition, progress.value);
  expect(onRecord.completion).toBe(completion);
  if (completion === 'complete') expect(onRecord.success).toBe(success);
  expect(onRecord.scaledScore).toBe(reportedScore(definition, progress.value));
  expect(visit.lms.violations).toEqual([]);
}
