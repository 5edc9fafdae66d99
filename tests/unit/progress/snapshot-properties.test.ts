import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptAnswer } from '../../../src/progress/answer-form.ts';
import type { ModuleDefinition } from '../../../src/progress/module-definition.ts';
import {
  decodeSnapshot,
  encodeSnapshot,
  longestSnapshot,
  type SnapshotState,
} from '../../../src/progress/snapshot.ts';
import { aModuleDefinition, someDefinition, someProgress } from './a-module-definition.ts';

const someState = fc.record({
  module: someProgress,
  rank: fc.integer({ min: 0, max: 8 }),
  saveCount: fc.integer({ min: 0, max: 36 ** 4 - 1 }),
  recordedAttempts: fc.integer({ min: 0, max: 1295 }),
});

type SomeState = Omit<SnapshotState, 'progress'> & {
  readonly module: {
    readonly definition: ModuleDefinition;
    readonly progress: SnapshotState['progress'];
  };
};

function encode({ module, ...rest }: SomeState): string {
  const encoded = encodeSnapshot({ ...rest, progress: module.progress }, module.definition);
  if (!encoded.ok) throw new Error(`${encoded.length} characters`);
  return encoded.text;
}

test('what is read is what was written', () => {
  fc.assert(
    fc.property(someState, (some) => {
      const { module, ...rest } = some;
      expect(decodeSnapshot(encode(some), module.definition)).toEqual({
        ...rest,
        progress: module.progress,
        notice: undefined,
      });
    }),
    { numRuns: 1000 },
  );
});

test('a snapshot is never longer than announced and has only characters that every LMS keeps', () => {
  fc.assert(
    fc.property(someState, (some) => {
      const text = encode(some);
      expect(text.length).toBeLessThanOrEqual(longestSnapshot(some.module.definition));
      expect(text).toMatch(/^[A-Za-z0-9_~.:;-]+$/);
    }),
    { numRuns: 1000 },
  );
});

test('no two saves in a row are the same text', () => {
  fc.assert(
    fc.property(someState, (some) => {
      expect(encode({ ...some, saveCount: some.saveCount + 1 })).not.toBe(encode(some));
    }),
  );
});

test('a change of any one character is noticed', () => {
  const change = fc.record({
    some: someState,
    at: fc.double({ min: 0, max: 0.999999, noNaN: true }),
    character: fc.string({ minLength: 0, maxLength: 1, unit: 'binary' }),
  });
  fc.assert(
    fc.property(change, ({ some, at, character }) => {
      const text = encode(some);
      const index = Math.floor(at * text.length);
      fc.pre(text.charAt(index) !== character);
      const changed = text.slice(0, index) + character + text.slice(index + 1);
      expect(decodeSnapshot(changed, some.module.definition).notice).toBeDefined();
    }),
    { numRuns: 5000 },
  );
});

test('reading never fails, whatever the text', () => {
  const definition = aModuleDefinition();
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'019az~.-_;:AZ') }),
    fc.constantFrom(
      '1~3~',
      '~',
      '__proto__',
      'constructor',
      '0.0.0.0...0.',
      '1~3~~0.0.0.0...0.~A.A~',
    ),
    fc.json(),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const { progress } = decodeSnapshot(pieces.join(''), definition);
      expect(progress.quiz.attempts).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 20_000 },
  );
});

test('a release that adds and removes parts and questions keeps the state of all others', () => {
  const pair = fc.record({ some: someState, other: someDefinition });
  fc.assert(
    fc.property(pair, ({ some, other }) => {
      const { definition, progress } = some.module;
      const isGraded = (id: string) => definition.assessment?.bank.includes(id) ?? false;
      const { progress: kept, notice } = decodeSnapshot(encode(some), other);
      expect(notice).toBeUndefined();
      for (const { id } of other.parts) expect(kept.parts[id]).toBe(progress.parts[id]);
      for (const question of other.questions) {
        const { id, kind } = question;
        const answer = progress.answers[id];
        if (isGraded(id) || other.assessment?.bank.includes(id)) continue;
        const before = definition.questions.find((each) => each.id === id);
        const isSameForm =
          before?.kind === kind &&
          before.optionCount === question.optionCount &&
          before.promptCount === question.promptCount;
        if (isSameForm) expect(kept.answers[id]).toEqual(answer);
        const found = kept.answers[id]?.chosen;
        if (found) expect(keptAnswer(question, found)).toEqual(found);
      }
      expect(kept.quiz.attempts).toBe(progress.quiz.attempts);
      expect(kept.quiz.bestScore).toBe(progress.quiz.bestScore);
    }),
    { numRuns: 1000 },
  );
});
