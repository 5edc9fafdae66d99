import { describe, expect, test } from 'vitest';
import type { ModuleDefinition } from '../../../src/progress/module-definition.ts';
import type { ProgressEvent } from '../../../src/progress/progress-store.ts';
import type { RecordEntry } from '../../../src/tracking/learning-record.ts';
import {
  neverRecorded,
  recordableTypes,
  recordedData,
  recordedDataTable,
  type RecordedDataId,
} from '../../../src/tracking/recorded-data.ts';
import { createWriteGate } from '../../../src/tracking/write-gate.ts';
import { aModuleDefinition, aModuleWithTries, aQuizRun } from '../progress/a-module-definition.ts';
import { aPracticeSet, measureAnswer, practiceAnswer } from '../progress/a-practice-set.ts';
import { openModule, savedState } from './a-session.ts';
import { createMemoryLms } from './memory-lms.ts';

/** Complete by its type: a new kind of entry has to be added here, and then to the table. */
const everyType: Record<RecordEntry['type'], true> = {
  status: true,
  score: true,
  answer: true,
  snapshot: true,
  time: true,
  suspend: true,
};

const module = aModuleDefinition({ scenarios: [{ id: 'the-stop', slot: 0 }] });
const readAll: ProgressEvent[] = module.parts.flatMap(({ id }) => [
  { type: 'part-opened', partId: id },
  { type: 'part-completed', partId: id },
]);

/** A journey that leaves nothing out, in each kind of thing that learners launch. */
const journeys: readonly [string, ModuleDefinition, readonly ProgressEvent[]][] = [
  [
    'a module',
    module,
    [
      ...readAll,
      practiceAnswer('check-1', false),
      { type: 'scenario-completed', scenarioId: 'the-stop' },
      ...aQuizRun(['quiz-1', 'quiz-2'], 2),
    ],
  ],
  [
    'a refresher',
    aPracticeSet('refresher'),
    [
      { type: 'part-opened', partId: 'questions' },
      practiceAnswer('check-1', false),
      practiceAnswer('check-2', true),
    ],
  ],
  [
    'a measure',
    aPracticeSet('measure'),
    [
      { type: 'part-opened', partId: 'questions' },
      measureAnswer('check-1', true),
      measureAnswer('check-2', false),
    ],
  ],
];

async function journey(definition: ModuleDefinition, events: readonly ProgressEvent[]) {
  const { lms, page, act } = await openModule({ definition });
  await act(...events);
  await page.pass(30_000);
  return { lms, state: savedState(lms, definition) };
}

type Journey = Awaited<ReturnType<typeof journey>>;

const entriesOf = <Type extends RecordEntry['type']>({ lms }: Journey, type: Type) =>
  lms.entries.filter((entry): entry is Extract<RecordEntry, { type: Type }> => entry.type === type);

/** Whether a kind of data is really in what was recorded. */
const isFoundIn: Record<RecordedDataId, (one: Journey) => boolean> = {
  completion: (one) =>
    entriesOf(one, 'status').some(({ status }) => status.completion === 'complete'),
  result: (one) => entriesOf(one, 'status').some(({ status }) => status.success !== 'unknown'),
  score: (one) => entriesOf(one, 'score').length > 0,
  'quiz-answers': (one) =>
    entriesOf(one, 'answer').some(({ answer }) => answer.questionId.startsWith('quiz-')),
  'first-answers': (one) =>
    entriesOf(one, 'answer').some(({ answer }) => answer.questionId.startsWith('check-')),
  time: (one) => entriesOf(one, 'time').length > 0,
  location: (one) => entriesOf(one, 'snapshot').some(({ location }) => location !== ''),
  progress: (one) => entriesOf(one, 'snapshot').some(({ progress }) => progress === 1),
  'open-session': (one) => entriesOf(one, 'suspend').length > 0,
  parts: ({ state }) => Object.values(state.progress.parts).includes('completed'),
  'last-answers': ({ state }) => Object.keys(state.progress.answers).length > 0,
  scenarios: ({ state }) => state.progress.scenarios.length > 0,
  'quiz-tries': ({ state }) => state.progress.quiz.attempts > 0,
  saving: ({ state }) => state.saveCount > 0 && state.rank > 0,
};

describe('what is said and what is done are the same', () => {
  test('every type of entry is in the table, and the table has no other', () => {
    const types = new Set(recordedDataTable.map(({ entry }) => entry));
    expect([...types].sort()).toEqual(Object.keys(everyType).sort());
  });

  test.each(journeys)(
    'in %s, all that is said occurs and all that occurs is said',
    async (...row) => {
      const [, definition, events] = row;
      const done = await journey(definition, events);
      const said = recordedData(definition).map(({ id }) => id);
      const found = recordedDataTable.map(({ id }) => id).filter((id) => isFoundIn[id](done));
      expect(found).toEqual(said);
      const written = new Set(done.lms.entries.map(({ type }) => type));
      expect([...written].sort()).toEqual([...recordableTypes(definition)].sort());
    },
  );
});

const score: RecordEntry = { type: 'score', scaledScore: 1 };
const answer: RecordEntry = {
  type: 'answer',
  answer: {
    questionId: 'check-1',
    kind: 'single',
    quizAttempt: 1,
    optionKeys: ['yes', 'no'],
    chosen: [0],
    correct: [0],
    isCorrect: true,
    answeredAtMs: 0,
  },
};

test.each([
  ['a score of a refresher', score, aPracticeSet('refresher')],
  ['an answer of a refresher', answer, aPracticeSet('refresher')],
  ['a score of a measure', score, aPracticeSet('measure')],
  ['a score of a module without a quiz', score, aModuleDefinition({ assessment: undefined })],
  ['an answer in a module without a quiz', answer, aModuleDefinition({ assessment: undefined })],
])('the gate stops %s', async (_, entry, definition) => {
  const lms = createMemoryLms();
  const record = lms.open();
  await record.start();
  expect(createWriteGate(record, recordableTypes(definition))(entry)).toEqual({
    ok: false,
    problem: {
      kind: 'refused',
      detail: `write gate: this module does not record "${entry.type}"`,
    },
  });
  expect(lms.entries).toEqual([]);
});

test('learners are told about limited tries where there are any', () => {
  const wording = (definition: ModuleDefinition) =>
    recordedData(definition)
      .filter(({ id }) => id === 'result' || id === 'score')
      .map(({ inWords }) => inWords(definition));
  expect(wording(aModuleDefinition())).toEqual([
    'That you passed the quiz, once you have.',
    'Your best score in per cent, once you have passed the quiz.',
  ]);
  expect(wording(aModuleWithTries(2))).toEqual([
    'That you passed the quiz, once you have; or, when all tries are used up, that you did not pass.',
    'Your best score in per cent, once you have passed the quiz or used up all tries.',
  ]);
});

test('only learning systems with a place for it keep the share of parts', () => {
  const limited = recordedDataTable.filter(({ keptBy }) => keptBy);
  expect(limited.map(({ id, keptBy }) => [id, keptBy])).toEqual([
    ['progress', ['scorm2004', 'cmi5', 'device']],
  ]);
});

test('learners of a refresher are told that there is no score', () => {
  expect(neverRecorded(aPracticeSet('refresher'))).toEqual([
    'How many questions you answered right: there is no score and no pass mark here.',
    'How long you stay on a part, what you skip, and where you click.',
    'Which sources you open.',
    'Anything about your background or your opinions: these questions do not ask.',
  ]);
});
