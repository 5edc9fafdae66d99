import { coverColours, coverShapes, type CoverSettings } from './schemas/cover.ts';

type Cover = Pick<CoverSettings, 'word' | 'year'> &
  Required<Pick<CoverSettings, 'shape' | 'colour'>>;

/**
 * The cover of a module. Shape and colour that nobody chose follow from the id, so that a module
 * keeps its looks when others come before it.
 */
export function coverOf(module: {
  readonly id: string;
  readonly cover?: CoverSettings | undefined;
}): Cover {
  const sum = [...module.id].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item =>
    items[sum % items.length] ?? items[0];
  return { shape: pick(coverShapes), colour: pick(coverColours), ...module.cover };
}
