import { describe, expect, test } from 'vitest';
import { checksum } from '../../../src/progress/checksum.ts';
import type { ModuleDefinition } from '../../../src/progress/module-definition.ts';
import { emptyProgress, type Progress } from '../../../src/progress/progress.ts';
import {
  decodeSnapshot,
  encodeSnapshot,
  longestSnapshot,
  type SnapshotState,
} from '../../../src/progress/snapshot.ts';
import {
  aModuleDefinition,
  aModuleWithoutQuiz,
  aQuizRun,
  progressAfter,
} from './a-module-definition.ts';

const definition = aModuleDefinition();

const inHand = progressAfter([
  { type: 'part-opened', partId: 'history' },
  { type: 'part-completed', partId: 'history' },
  { type: 'check-answered', questionId: 'check-1', chosen: [1, 3], isCorrect: false },
  ...aQuizRun(['quiz-1', 'quiz-2'], 1),
  { type: 'part-opened', partId: 'quiz' },
  { type: 'quiz-started', draw: ['quiz-4', 'quiz-3'] },
  { type: 'quiz-answer-given', questionId: 'quiz-4', chosen: [5] },
]);

const submitted = progressAfter(aQuizRun(['quiz-1', 'quiz-3'], 1));

const state = (progress: Progress): SnapshotState => ({
  progress,
  rank: 4,
  saveCount: 41,
  recordedAttempts: 1,
});

function encode(progress: Progress, module: ModuleDefinition = definition): string {
  const encoded = encodeSnapshot(state(progress), module);
  if (!encoded.ok) throw new Error(`${encoded.length} characters`);
  return encoded.text;
}

const fresh = { progress: emptyProgress, rank: 0, saveCount: 0, recordedAttempts: 0 };

test('the form of a snapshot is fixed, so that every release reads every other', () => {
  expect(encode(inHand)).toBe('1~3~2~4.15.1.1.1e.1e.0.0504~h.YCgAAAAAAAAAQg~156fuyr');
});

test('a snapshot brings back everything', () => {
  expect(decodeSnapshot(encode(inHand), definition)).toEqual({
    ...state(inHand),
    notice: undefined,
  });
});

describe('a text that is no snapshot starts afresh', () => {
  const valid = encode(inHand);
  const signed = (body: string) => `${body}~${checksum(body)}`;

  test.each([
    ['none', undefined, undefined],
    ['an empty one', '', undefined],
    ['one from other content', '{"lesson":3,"answers":[1,2]}', 'state-unreadable'],
    ['one that was cut off', valid.slice(0, -9), 'state-unreadable'],
    ['one with something added', `${valid} `, 'state-unreadable'],
    ['one twice in a row', valid + valid, 'state-unreadable'],
    ['one of a newer version', '2~what~ever', 'state-newer'],
    ['one of a much newer version', `${'9'.repeat(400)}~x`, 'state-newer'],
    ['one of a version before the first', signed('0~3~~0.0.0.0...0.~A.A'), 'state-unreadable'],
    ['a status that does not exist', signed('1~3~~9.0.0.0...0.~A.A'), 'state-unreadable'],
    ['half a slot in the draw', signed('1~3~~0.0.0.0...0.050~A.A'), 'state-unreadable'],
    ['a missing field', signed('1~3~~0.0.0.0...0~A.A'), 'state-unreadable'],
    ['a name every object has', '__proto__', 'state-unreadable'],
    ['a megabyte', 'a'.repeat(1_000_000), 'state-unreadable'],
    ['a valid beginning and a megabyte', `1~${'1'.repeat(1_000_000)}`, 'state-unreadable'],
    ['a number', 42, 'state-unreadable'],
    ['an object', { toString: () => valid }, 'state-unreadable'],
    ['null', null, 'state-unreadable'],
  ])('%s', (_, text, notice) => {
    expect(decodeSnapshot(text, definition)).toEqual({ ...fresh, notice });
  });
});

test('a score beyond the scale becomes full marks', () => {
  const body = '1~3~~0.0.0.1.zz.zz.0.~A.A';
  const { progress } = decodeSnapshot(`${body}~${checksum(body)}`, definition);
  expect(progress.quiz).toMatchObject({ attempts: 1, lastScore: 1, bestScore: 1 });
});

describe('a new release opens the state of an old one', () => {
  const { parts, questions, assessment } = definition;

  test('what was added is empty and the rest stays', () => {
    const release: ModuleDefinition = {
      ...definition,
      release: 4,
      parts: [{ id: 'opening', title: 'Opening', slot: 7 }, ...parts],
      questions: [...questions, { id: 'check-9', slot: 40, kind: 'single', optionCount: 5 }],
    };
    expect(decodeSnapshot(encode(inHand), release).progress).toEqual(inHand);
  });

  test('what was removed is left out and the rest stays', () => {
    const release: ModuleDefinition = {
      ...definition,
      parts: parts.filter(({ id }) => id !== 'history'),
      questions: questions.filter(({ id }) => id !== 'check-1'),
    };
    const { progress } = decodeSnapshot(encode(inHand), release);
    expect(progress.parts).toEqual({ quiz: 'in-progress' });
    expect(Object.keys(progress.answers)).toEqual(['quiz-4']);
    expect(progress.quiz).toEqual(inHand.quiz);
  });

  test('a lesson renamed together with its slot keeps its state', () => {
    const release: ModuleDefinition = {
      ...definition,
      parts: parts.map((part) => (part.id === 'history' ? { ...part, id: 'our-history' } : part)),
    };
    expect(decodeSnapshot(encode(inHand), release).progress.parts).toEqual({
      'our-history': 'completed',
      quiz: 'in-progress',
    });
  });

  test('a place that is gone becomes the first part still to do', () => {
    const atGrounds = progressAfter([
      { type: 'part-completed', partId: 'history' },
      { type: 'part-opened', partId: 'grounds' },
    ]);
    const release = { ...definition, parts: parts.filter(({ id }) => id !== 'grounds') };
    expect(decodeSnapshot(encode(atGrounds), release).progress.location).toBe('quiz');
  });

  test('a place that is gone becomes the first part when none is left to do', () => {
    const module = aModuleWithoutQuiz();
    const done = progressAfter(
      [
        ...parts.map(({ id }) => ({ type: 'part-completed', partId: id }) as const),
        { type: 'part-opened', partId: 'quiz' },
      ],
      module,
    );
    const release = { ...module, parts: parts.filter(({ id }) => id !== 'quiz') };
    expect(decodeSnapshot(encode(done, module), release).progress.location).toBe('history');
  });

  test('an answer that chose an option which is gone is left out', () => {
    const release: ModuleDefinition = {
      ...definition,
      questions: questions.map((question) => ({ ...question, optionCount: 3 })),
    };
    const { progress } = decodeSnapshot(encode(inHand), release);
    expect(progress.answers).toEqual({});
    expect(progress.quiz).toEqual(inHand.quiz);
  });

  test('an attempt in hand that lost a question begins again, and scores stay', () => {
    const release: ModuleDefinition = {
      ...definition,
      questions: questions.filter(({ id }) => id !== 'quiz-3'),
      assessment: { ...assessment!, bank: ['quiz-1', 'quiz-2', 'quiz-4'] },
    };
    const { progress } = decodeSnapshot(encode(inHand), release);
    expect(progress.quiz).toEqual({ ...inHand.quiz, draw: [] });
    expect(Object.keys(progress.answers)).toEqual(['check-1']);
  });

  test('a submitted attempt that lost a question keeps the others for looking back', () => {
    const release: ModuleDefinition = {
      ...definition,
      questions: questions.filter(({ id }) => id !== 'quiz-3'),
      assessment: { ...assessment!, bank: ['quiz-1', 'quiz-2', 'quiz-4'] },
    };
    const { progress } = decodeSnapshot(encode(submitted), release);
    expect(progress.quiz).toEqual({ ...submitted.quiz, draw: ['quiz-1'] });
    expect(Object.keys(progress.answers)).toEqual(['quiz-1']);
  });

  test('an attempt in hand is cut to a shorter quiz', () => {
    const release = { ...definition, assessment: { ...assessment!, draw: 1 } };
    const { progress } = decodeSnapshot(encode(inHand), release);
    expect(progress.quiz.draw).toEqual(['quiz-4']);
  });

  test('a graded question that became practice does not show an answer never checked', () => {
    const release = { ...definition, assessment: { ...assessment!, bank: ['quiz-1', 'quiz-2'] } };
    expect(Object.keys(decodeSnapshot(encode(inHand), release).progress.answers)).toEqual([
      'check-1',
    ]);
  });

  test('a module that lost its quiz keeps the scores', () => {
    const release = { ...definition, assessment: undefined };
    expect(decodeSnapshot(encode(submitted), release).progress.quiz).toEqual({
      ...submitted.quiz,
      draw: [],
      isSubmitted: false,
    });
  });
});

test('a text written before there were other kinds than choices is read as it was', () => {
  const text = '1~3~2~4.15.1.1.1e.1e.0.0504~h.YCgAAAAAAAAAQg~156fuyr';
  expect(decodeSnapshot(text, definition).progress).toEqual(inHand);
});

describe('length', () => {
  const questions = (count: number) =>
    Array.from({ length: count }, (_, slot) => ({
      id: `q-${slot}`,
      slot,
      kind: 'multiple' as const,
      optionCount: 6,
    }));
  const parts = (count: number) =>
    Array.from({ length: count }, (_, slot) => ({ id: `p-${slot}`, title: `P ${slot}`, slot }));

  test('a module of 24 parts and 60 questions needs less than a tenth of the limit of SCORM 1.2', () => {
    const module = aModuleDefinition({ parts: parts(24), questions: questions(60) });
    expect(longestSnapshot(module)).toBe(185);
  });

  test('a state that would be too long is refused and not cut', () => {
    const module = aModuleDefinition({ parts: parts(24), questions: questions(1000) });
    expect(encodeSnapshot(state(emptyProgress), module)).toEqual({ ok: false, length: 2370 });
  });

  test('counters that no learner reaches do not make it longer than announced', () => {
    const many = {
      progress: {
        ...submitted,
        location: 'quiz',
        quiz: { ...submitted.quiz, attempts: 1e9, lastScore: 1, bestScore: 1 },
      },
      rank: 8,
      saveCount: 1e12 + 36 ** 4 - 1 - (1e12 % 36 ** 4),
      recordedAttempts: 1e9,
    };
    const encoded = encodeSnapshot(many, definition);
    expect(encoded.ok && encoded.text.length).toBe(longestSnapshot(definition));
  });
});
