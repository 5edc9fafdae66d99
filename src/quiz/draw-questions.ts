import type { QuizQuestion } from './question.ts';
import { shuffle } from './shuffle.ts';

export type DrawItem = Pick<QuizQuestion, 'id' | 'family' | 'objective'> & {
  readonly mustPass?: boolean | undefined;
};

/**
 * Ids of the questions for one try. In this order of importance: questions that must be right to
 * pass are always in it; every objective is asked about as far as `count` allows; siblings of one family do not meet while other families are left; questions
 * of the previous draw wait until the others are used.
 * @param random from 0 up to but not including 1
 */
export function drawQuestions(
  bank: readonly DrawItem[],
  count: number,
  random: () => number,
  previousDraw: readonly string[] = [],
): string[] {
  const mixed = shuffle(bank, random);
  const isRepeat = ({ id }: DrawItem) => previousDraw.includes(id);
  const pool = [...mixed.filter((item) => !isRepeat(item)), ...mixed.filter(isRepeat)];

  const drawn = onePerObjective(pool).slice(0, count);
  while (drawn.length < Math.min(count, pool.length)) {
    const siblings = ({ family }: DrawItem) =>
      drawn.filter((item) => item.family === family).length;
    const left = pool.filter((item) => !drawn.includes(item));
    const fewest = Math.min(...left.map(siblings));
    drawn.push(...left.filter((item) => siblings(item) === fewest).slice(0, 1));
  }
  return shuffle(drawn, random).map(({ id }) => id);
}

/**
 * The items that must be drawn, then one for each other objective, from different families where that
 * is possible at all: a matching of objectives to families, grown by augmenting paths.
 */
function onePerObjective(pool: readonly DrawItem[]): DrawItem[] {
  const fixed = pool.filter(({ mustPass }) => mustPass === true);
  const chosenOf = new Map(fixed.map((item) => [item.family, item]));

  function claimFamily(objective: string, asked: Set<string>): boolean {
    const items = pool.filter((item) => item.objective === objective);
    const free = items.find(({ family }) => !chosenOf.has(family));
    if (free) {
      chosenOf.set(free.family, free);
      return true;
    }
    return items.some((item) => {
      const holder = chosenOf.get(item.family);
      if (!holder || fixed.includes(holder) || asked.has(item.family)) return false;
      asked.add(item.family);
      if (!claimFamily(holder.objective, asked)) return false;
      chosenOf.set(item.family, item);
      return true;
    });
  }

  const fixedObjectives = fixed.map(({ objective }) => objective);
  const objectives = [...new Set(pool.map(({ objective }) => objective))].filter(
    (objective) => !fixedObjectives.includes(objective),
  );
  const uncovered = objectives.filter((objective) => !claimFamily(objective, new Set()));
  const siblings = uncovered.flatMap(
    (objective) => pool.find((item) => item.objective === objective) ?? [],
  );
  return [...new Set([...fixed, ...chosenOf.values(), ...siblings])];
}
