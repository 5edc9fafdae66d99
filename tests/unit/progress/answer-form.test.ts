import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  keptAnswer,
  packAnswer,
  unpackAnswer,
  type AnswerForm,
} from '../../../src/progress/answer-form.ts';
import { someAnswerForm } from './a-module-definition.ts';

const order: AnswerForm = { kind: 'order', optionCount: 4 };
const match: AnswerForm = { kind: 'match', optionCount: 4, promptCount: 3 };
const trueFalse: AnswerForm = { kind: 'truefalse', optionCount: 3 };
const judge: AnswerForm = { kind: 'judge', optionCount: 4, promptCount: 5 };

describe('the number of an answer is fixed, because it is stored', () => {
  test.each<[AnswerForm, readonly number[], number]>([
    [{ kind: 'single', optionCount: 4 }, [2], 4],
    [{ kind: 'multiple', optionCount: 6 }, [0, 5], 33],
    [trueFalse, [0, 0], 0],
    [trueFalse, [1, 2], 5],
    [order, [0, 1, 2, 3], 0],
    [order, [3, 2, 1, 0], 23],
    [order, [1, 0, 2, 3], 6],
    [match, [0, 0, 0], 0],
    [match, [1, 0, 3], 19],
    [judge, [3, 3, 3, 3, 3], 1023],
    [{ kind: 'short', optionCount: 0 }, [], 0],
  ])('%o: %j is %d', (form, chosen, packed) => {
    expect(packAnswer(form, chosen)).toBe(packed);
    expect(unpackAnswer(form, packed)).toEqual(chosen);
  });
});

test('every number that is an answer becomes that answer and the same number again, in ten bits', () => {
  fc.assert(
    fc.property(someAnswerForm, fc.integer({ min: 0, max: 1023 }), (form, packed) => {
      const chosen = unpackAnswer(form, packed);
      fc.pre(chosen !== undefined);
      expect(keptAnswer(form, chosen)).toEqual(chosen);
      expect(packAnswer(form, chosen)).toBe(packed);
    }),
    { numRuns: 2000 },
  );
});

describe('an answer that is not whole is not kept', () => {
  test.each<[string, AnswerForm, readonly number[]]>([
    ['a statement without a reason', trueFalse, [0]],
    ['a reason that there is not', trueFalse, [0, 3]],
    ['an order with an item missing', order, [0, 1, 2]],
    ['an order with an item twice', order, [0, 1, 1, 3]],
    ['a match with a prompt left open', match, [0, 1]],
    ['a match with half an option', match, [0, 1, 0.5]],
    ['a rating below the scale', judge, [0, 1, 2, 3, -1]],
    ['an answer with words', { kind: 'short', optionCount: 0 }, [7]],
  ])('%s', (_, form, chosen) => {
    expect(keptAnswer(form, chosen)).toBe(undefined);
  });
});

test('of a choice, what no option has is left out and the rest is put in order', () => {
  expect(keptAnswer({ kind: 'multiple', optionCount: 3 }, [2, 9, 0, 2])).toEqual([0, 2]);
});

test('a number beyond the answers of a question is none', () => {
  expect(unpackAnswer(trueFalse, 6)).toBe(undefined);
  expect(unpackAnswer(order, 24)).toBe(undefined);
  expect(unpackAnswer(match, 64)).toBe(undefined);
  expect(unpackAnswer({ kind: 'single', optionCount: 3 }, 8)).toBe(undefined);
});
