import type { DrawItem } from '../../../src/quiz/draw-questions.ts';

interface Circumstances {
  readonly bank: readonly DrawItem[];
  readonly count: number;
  readonly previous: readonly string[];
}

/** What is wrong with one draw for one try, in words; nothing for a sound one. */
export function drawFaults(
  draw: readonly string[],
  { bank, count, previous }: Circumstances,
): string[] {
  const drawn = draw.flatMap((id) => bank.find((item) => item.id === id) ?? []);
  const asked = new Set(drawn.map(({ objective }) => objective));
  const families = new Set(drawn.map(({ family }) => family));
  const left = bank.filter(({ id }) => !draw.includes(id));
  const unusedFamilies = left.filter(({ family }) => !families.has(family));
  const chosen = drawn.filter(({ mustPass }) => mustPass !== true);

  const siblings = chosen.filter(({ id, family }) =>
    drawn.some((other) => other.id !== id && other.family === family),
  );
  const replacements = chosen
    .filter(({ id }) => previous.includes(id))
    .flatMap((repeat) =>
      left
        .filter(({ id }) => !previous.includes(id))
        .filter((fresh) => canReplace(repeat, fresh, drawn))
        .slice(0, 1)
        .map((fresh) => `${repeat.id} again, where ${fresh.id} would do`),
    );
  return [
    ...(drawn.length === Math.min(count, bank.length) ? [] : [`${drawn.length} questions`]),
    ...draw.filter((id, place) => draw.indexOf(id) !== place).map((id) => `${id} twice`),
    ...bank
      .filter(({ mustPass, id }) => mustPass === true && !draw.includes(id))
      .map(({ id }) => `${id} missing, which must be right`),
    ...[...new Set(bank.map(({ objective }) => objective))]
      .filter((objective) => !asked.has(objective))
      .map((objective) => `nothing about ${objective}`),
    ...(unusedFamilies.length === 0 ? [] : siblings.map(({ id }) => `${id} beside a sibling`)),
    ...replacements,
  ];
}

/** Whether a question could stand for another without losing an objective or adding a sibling. */
function canReplace(repeat: DrawItem, fresh: DrawItem, drawn: readonly DrawItem[]): boolean {
  const others = drawn.filter(({ id }) => id !== repeat.id);
  const isCovered =
    fresh.objective === repeat.objective ||
    others.some(({ objective }) => objective === repeat.objective);
  const siblingsOf = ({ family }: DrawItem) =>
    others.filter((other) => other.family === family).length;
  return isCovered && siblingsOf(fresh) <= siblingsOf(repeat);
}
