import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawQuestions, type DrawItem } from '../../../src/quiz/draw-questions.ts';
import { shuffle } from '../../../src/quiz/shuffle.ts';

const item = (id: string, family: string, objective: string): DrawItem => ({
  id,
  family,
  objective,
});

const someRandom = fc.infiniteStream(fc.double({ min: 0, max: 0.999999, noNaN: true }));
const toRandom = (stream: Iterator<number>) => () => stream.next().value as number;

const someBank = fc
  .array(
    fc.record({
      family: fc.constantFrom('f1', 'f2', 'f3', 'f4', 'f5', 'f6'),
      objective: fc.constantFrom('o1', 'o2', 'o3', 'o4'),
    }),
    { maxLength: 20 },
  )
  .map((items) => items.map((each, index) => ({ id: `q${index}`, ...each })));

const someDraw = fc.tuple(someBank, fc.integer({ min: 0, max: 25 }), someRandom);

/** The most objectives that questions of different families can cover, found by trying everything. */
function mostCoveredWithoutSiblings(bank: readonly DrawItem[]): number {
  const objectives = [...new Set(bank.map(({ objective }) => objective))];
  const search = (rest: readonly string[], used: ReadonlySet<string>): number => {
    const [objective, ...others] = rest;
    if (objective === undefined) return 0;
    const families = new Set(
      bank.filter((each) => each.objective === objective).map(({ family }) => family),
    );
    const withIt = [...families]
      .filter((family) => !used.has(family))
      .map((family) => 1 + search(others, new Set([...used, family])));
    return Math.max(search(others, used), ...withIt);
  };
  return search(objectives, new Set());
}

test('a draw has as many different questions as asked for, or all there are', () => {
  fc.assert(
    fc.property(someDraw, ([bank, count, stream]) => {
      const drawn = drawQuestions(bank, count, toRandom(stream));
      expect(new Set(drawn).size).toBe(Math.min(count, bank.length));
      expect(bank.map(({ id }) => id)).toEqual(expect.arrayContaining(drawn));
    }),
  );
});

test('a draw asks about every objective as far as the number of questions allows', () => {
  fc.assert(
    fc.property(someDraw, ([bank, count, stream]) => {
      const drawn = drawQuestions(bank, count, toRandom(stream));
      const objectivesOf = (ids: readonly string[]) =>
        new Set(bank.filter(({ id }) => ids.includes(id)).map(({ objective }) => objective)).size;
      const all = objectivesOf(bank.map(({ id }) => id));
      expect(objectivesOf(drawn)).toBe(Math.min(count, all));
    }),
  );
});

test('siblings of a family meet only when no other family is left', () => {
  fc.assert(
    fc.property(someDraw, ([bank, count, stream]) => {
      const objectiveCount = new Set(bank.map(({ objective }) => objective)).size;
      fc.pre(mostCoveredWithoutSiblings(bank) === objectiveCount && count >= objectiveCount);
      const drawn = drawQuestions(bank, count, toRandom(stream));
      const families = new Set(bank.filter(({ id }) => drawn.includes(id)).map((q) => q.family));
      const allFamilies = new Set(bank.map(({ family }) => family)).size;
      expect(families.size).toBe(Math.min(count, allFamilies, bank.length));
    }),
  );
});

test('an objective takes another family when its own is the only one of a second objective', () => {
  const bank = [item('a1', 'x', 'a'), item('a2', 'y', 'a'), item('b1', 'x', 'b')];
  for (const random of [() => 0, () => 0.5, () => 0.999]) {
    expect(drawQuestions(bank, 2, random).sort()).toEqual(['a2', 'b1']);
  }
});

test('another try draws questions the last one did not have', () => {
  const bank = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => item(id, id, id < 'd' ? 'o1' : 'o2'));
  fc.assert(
    fc.property(someRandom, (stream) => {
      const random = toRandom(stream);
      const first = drawQuestions(bank, 2, random);
      const second = drawQuestions(bank, 2, random, first);
      expect(second.filter((id) => first.includes(id))).toEqual([]);
    }),
  );
});

test('a bank with nothing new is drawn from again', () => {
  const bank = [item('a', 'x', 'o'), item('b', 'y', 'o')];
  expect(drawQuestions(bank, 2, () => 0, ['a', 'b']).sort()).toEqual(['a', 'b']);
});

test('questions that must be right to pass are in every draw, and all objectives with them', () => {
  const chance = fc.array(fc.boolean(), { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(someDraw, chance, ([plain, count, stream], isMust) => {
      const bank = plain.map((each, index) => ({ ...each, mustPass: isMust[index] ?? false }));
      const must = bank.filter(({ mustPass }) => mustPass);
      fc.pre(must.length <= count);
      const drawn = drawQuestions(bank, count, toRandom(stream), [must[0]?.id ?? '']);
      expect(new Set(drawn).size).toBe(Math.min(count, bank.length));
      expect(drawn).toEqual(expect.arrayContaining(must.map(({ id }) => id)));
      const others = new Set(bank.map(({ objective }) => objective));
      for (const { objective } of must) others.delete(objective);
      const asked = new Set(
        bank.filter(({ id }) => drawn.includes(id)).map(({ objective }) => objective),
      );
      const covered = [...others].filter((objective) => asked.has(objective)).length;
      expect(covered).toBe(Math.min(others.size, count - must.length));
    }),
  );
});

describe('chance decides', () => {
  test('every question of a plain bank comes up about equally often', () => {
    let seed = 1;
    const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    const bank = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => item(id, id, 'o'));
    const times = new Map<string, number>();
    for (let round = 0; round < 3000; round += 1) {
      for (const id of drawQuestions(bank, 2, random)) times.set(id, (times.get(id) ?? 0) + 1);
    }
    for (const count of times.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });

  test('shuffling keeps every item and changes their order', () => {
    expect(shuffle(['a', 'b', 'c', 'd'], () => 0)).toEqual(['a', 'b', 'c', 'd']);
    expect(shuffle(['a', 'b', 'c', 'd'], () => 0.99)).toEqual(['d', 'c', 'b', 'a']);
    expect(shuffle([], () => 0)).toEqual([]);
  });
});
