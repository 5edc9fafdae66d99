/**
 * The same items in random order.
 * @param random from 0 up to but not including 1
 */
export function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}
