import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerRecord, RecordEntry } from '../../../src/tracking/learning-record.ts';
import { recordableTypes } from '../../../src/tracking/recorded-data.ts';
import { createWriteGate } from '../../../src/tracking/write-gate.ts';
import { aModuleDefinition } from '../progress/a-module-definition.ts';
import { status } from './a-session.ts';
import { createMemoryLms } from './memory-lms.ts';

async function openGate() {
  const lms = createMemoryLms();
  const record = lms.open();
  await record.start();
  return { lms, write: createWriteGate(record, recordableTypes(aModuleDefinition())) };
}

const answer: AnswerRecord = {
  questionId: 'legal-power',
  kind: 'multiple',
  quizAttempt: 2,
  optionKeys: ['section-1', 'section-60', 'none'],
  chosen: [0, 2],
  correct: [0],
  isCorrect: false,
  answeredAtMs: 1_795_000_000_000,
};

const sound: RecordEntry[] = [
  { type: 'status', status: status('complete', 'passed') },
  { type: 'score', scaledScore: 0 },
  { type: 'score', scaledScore: 0.83 },
  { type: 'score', scaledScore: 1 },
  { type: 'answer', answer },
  { type: 'answer', answer: { ...answer, chosen: [], kind: 'single' } },
  { type: 'answer', answer: { ...answer, part: 'because', kind: 'single', chosen: [1] } },
  {
    type: 'answer',
    answer: {
      ...{ ...answer, kind: 'truefalse', optionKeys: ['true', 'false'] },
      ...{ chosen: [1], correct: [0] },
    },
  },
  { type: 'answer', answer: { ...answer, kind: 'order', chosen: [2, 0, 1], correct: [0, 1, 2] } },
  {
    type: 'answer',
    answer: {
      ...{ ...answer, kind: 'match', promptKeys: ['tone', 'notes'] },
      ...{ chosen: [2, 2], correct: [0, 1] },
    },
  },
  {
    type: 'snapshot',
    snapshot: '1~3~~0.1~A.A~0000000',
    location: 'stop-and-search',
    progress: 0.5,
  },
  { type: 'time', durationMs: 0 },
  { type: 'time', durationMs: 93_000 },
  { type: 'suspend' },
];

test.each(sound)('an entry of the right form goes through: %j', async (entry) => {
  const { lms, write } = await openGate();
  expect(write(entry)).toEqual({ ok: true });
  expect(lms.entries).toEqual([entry]);
});

describe('an entry of another form is refused', () => {
  const text = 'I stopped him because of his coat';
  const anAnswer = (changes: Record<string, unknown>) => ({
    type: 'answer',
    answer: { ...answer, ...changes },
  });
  const aSnapshot = (changes: Record<string, unknown>) => ({
    type: 'snapshot',
    snapshot: '1~A',
    location: 'grounds',
    progress: 0.5,
    ...changes,
  });

  test.each<[string, unknown]>([
    ['a type that does not exist', { type: 'note', text }],
    ['a type every object has', { type: 'constructor' }],
    [
      'a status in other words',
      { type: 'status', status: { completion: text, success: 'passed' } },
    ],
    [
      'a success in other words',
      { type: 'status', status: { completion: 'complete', success: 'ok' } },
    ],
    ['no status', { type: 'status' }],
    ['a score of text', { type: 'score', scaledScore: '0.5' }],
    ['a score that is no number', { type: 'score', scaledScore: Number.NaN }],
    ['a score above 1', { type: 'score', scaledScore: 83 }],
    ['a score below 0', { type: 'score', scaledScore: -0.1 }],
    ['a score that is not a whole per cent', { type: 'score', scaledScore: 0.833 }],
    ['no answer', { type: 'answer' }],
    ['a question named in words', anAnswer({ questionId: text })],
    ['a question with a very long name', anAnswer({ questionId: 'a'.repeat(49) })],
    ['a question of another kind', anAnswer({ kind: 'free-text' })],
    ['an attempt before the first', anAnswer({ quizAttempt: 0 })],
    ['half an attempt', anAnswer({ quizAttempt: 1.5 })],
    ['an option named in words', anAnswer({ optionKeys: ['section-1', text] })],
    ['an option that is no text', anAnswer({ optionKeys: ['section-1', 7] })],
    ['too many options', anAnswer({ optionKeys: Array.from({ length: 11 }, (_, i) => `o${i}`) })],
    ['a choice in words', anAnswer({ chosen: [text] })],
    ['a choice beyond the options', anAnswer({ chosen: [3] })],
    ['another part of an answer', anAnswer({ part: text })],
    ['a prompt named in words', anAnswer({ kind: 'match', promptKeys: [text], chosen: [0] })],
    ['prompts that are a text', anAnswer({ kind: 'match', promptKeys: text, chosen: [0] })],
    ['a match without prompts', anAnswer({ kind: 'match', chosen: [0], correct: [0] })],
    ['half an order', anAnswer({ kind: 'order', chosen: [1, 0], correct: [0, 1, 2] })],
    ['an order with an item twice', anAnswer({ kind: 'order', chosen: [1, 1, 0] })],
    ['true and false at once', anAnswer({ kind: 'truefalse', chosen: [0, 1], correct: [0] })],
    ['an opinion on an action', anAnswer({ kind: 'judge', chosen: [0] })],
    ['a text of the learner', anAnswer({ kind: 'short', chosen: [] })],
    ['choices out of order', anAnswer({ chosen: [2, 0] })],
    ['a choice twice', anAnswer({ chosen: [1, 1] })],
    ['a right option beyond the options', anAnswer({ correct: [9] })],
    ['a mark in words', anAnswer({ isCorrect: text })],
    ['a moment that is no number', anAnswer({ answeredAtMs: '2026-11-21' })],
    ['a saved state in words', aSnapshot({ snapshot: text })],
    ['a saved state with line breaks', aSnapshot({ snapshot: '1~A\n' })],
    ['an empty saved state', aSnapshot({ snapshot: '' })],
    ['a saved state that is too long', aSnapshot({ snapshot: 'A'.repeat(2001) })],
    ['a saved state that is no text', aSnapshot({ snapshot: { toString: () => text } })],
    ['a place in words', aSnapshot({ location: text })],
    ['progress beyond the end', aSnapshot({ progress: 1.01 })],
    ['time that runs backwards', { type: 'time', durationMs: -1 }],
    ['half a millisecond', { type: 'time', durationMs: 0.5 }],
    ['time without end', { type: 'time', durationMs: Number.POSITIVE_INFINITY }],
    ['nothing at all', undefined],
    ['null', null],
  ])('%s', async (_, entry) => {
    const { lms, write } = await openGate();
    expect(write(entry as RecordEntry).ok).toBe(false);
    expect(lms.entries).toEqual([]);
  });
});

test('whatever is added to an entry stays behind', async () => {
  const { lms, write } = await openGate();
  const note = 'private';
  for (const entry of sound) {
    const loaded = { ...entry, note } as Record<string, unknown>;
    if (entry.type === 'answer') loaded['answer'] = { ...entry.answer, note };
    if (entry.type === 'status') loaded['status'] = { ...entry.status, note };
    expect(write(loaded as RecordEntry)).toEqual({ ok: true });
  }
  expect(lms.entries).toEqual(sound);
});

test('no text of a learner gets through, wherever it is put', async () => {
  const marker = 'MARKER text of a learner';
  const { lms, write } = await openGate();
  const leaf = fc.constantFrom<unknown>(marker, [marker], { text: marker }, 1, true, null);
  fc.assert(
    fc.property(
      fc.constantFrom(...sound),
      fc.dictionary(
        fc.constantFrom(
          ...['status', 'completion', 'success', 'scaledScore', 'answer', 'snapshot', 'location'],
          ...['progress', 'durationMs', 'questionId', 'part', 'kind', 'optionKeys', 'promptKeys'],
          ...['chosen', 'note'],
        ),
        leaf,
      ),
      (entry, changes) => {
        write({ ...entry, ...changes });
        if (entry.type === 'answer') {
          write({ type: 'answer', answer: { ...entry.answer, ...changes } });
        }
        expect(JSON.stringify(lms.entries)).not.toContain('MARKER');
      },
    ),
    { numRuns: 500 },
  );
});

test('a refusal says where it comes from, and what a learner wrote is not part of it', async () => {
  const { write } = await openGate();
  expect(write({ type: 'my own words' } as never)).toEqual({
    ok: false,
    problem: {
      kind: 'refused',
      detail: 'write gate: something that is no record entry was stopped',
    },
  });
});

test('a record that throws has refused', () => {
  const record = {
    ...createMemoryLms().open(),
    write: () => {
      throw new Error('gone');
    },
  };
  expect(
    createWriteGate(record, recordableTypes(aModuleDefinition()))({ type: 'suspend' }),
  ).toEqual({
    ok: false,
    problem: { kind: 'refused', detail: 'write gate: memory threw Error: gone at "suspend"' },
  });
});
