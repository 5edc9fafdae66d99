import { stemOf, wordsOf } from './word-stems.ts';

/** A stretch of text, and whether it is what was looked for. */
export interface ExcerptPiece {
  readonly text: string;
  readonly isFound: boolean;
}

const LENGTH = 180;

/**
 * The stretch of a text that has most of the words looked for, with these words apart.
 * @param stems of the words that were found, as `stemOf` gives them
 */
export function excerptOf(text: string, stems: ReadonlySet<string>): readonly ExcerptPiece[] {
  const words = wordsOf(text);
  const found = words.filter(({ word }) => stems.has(stemOf(word) ?? ''));
  const start = startOf(
    text,
    found.map(({ at }) => at),
  );
  const end = text.length <= start + LENGTH ? text.length : wordEndBefore(text, start + LENGTH);

  const pieces: ExcerptPiece[] = [];
  const add = (from: number, to: number, isFound: boolean) => {
    if (to > from) pieces.push({ text: text.slice(from, to), isFound });
  };
  let position = start;
  for (const { word, at } of found) {
    if (at < start || at + word.length > end) continue;
    add(position, at, false);
    add(at, at + word.length, true);
    position = at + word.length;
  }
  add(position, end, false);
  return [
    ...(start > 0 ? [{ text: '… ', isFound: false }] : []),
    ...pieces,
    ...(end < text.length ? [{ text: ' …', isFound: false }] : []),
  ];
}

/** Where to begin: a little before the place that has most found words within one length. */
function startOf(text: string, places: readonly number[]): number {
  const countFrom = (start: number) =>
    places.filter((at) => at >= start && at < start + LENGTH - 40).length;
  const [best] = places.toSorted((a, b) => countFrom(b) - countFrom(a) || a - b);
  if (best === undefined || best < 40) return 0;
  const from = best - 40;
  const sentence = text.slice(from, best).search(/(?<=[.?!] )/);
  if (sentence >= 0) return from + sentence;
  return from + text.slice(from, best).indexOf(' ') + 1;
}

const wordEndBefore = (text: string, position: number): number =>
  Math.max(text.lastIndexOf(' ', position), position - 40);
