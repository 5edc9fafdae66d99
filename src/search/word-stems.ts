/** Words that stand everywhere and so find nothing. */
const COMMON = new Set(
  (
    'a about am an and are as at be been but by can could did do does don for from get had has have how i ' +
    'if in into is it its just like me my need of on or our s should so someone t that the their them ' +
    'then there they this to up us was we were what when where which who whom why will with would you your'
  ).split(' '),
);

/** What people type, and the word the course has for it. */
const SAME_MEANING: Readonly<Record<string, string>> = {
  bwv: 'camera',
  kid: 'child',
  teenager: 'child',
  weed: 'cannabis',
  cuff: 'handcuff',
};

/**
 * The part of a word that it shares with its other forms: “searches”, “searched” and “searching” all
 * become “search”. Nothing for words that are too common to look for.
 */
export function stemOf(word: string): string | undefined {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const stem = plain
    .replace(/ies$/, 'y')
    .replace(/(s|x|z|ch|sh)es$/, '$1')
    .replace(/([^su])s$/, '$1')
    .replace(/^(.{3,}?)(?:ing|ed)$/, '$1')
    .replace(/([bdgmnprt])\1$/, '$1');
  if (COMMON.has(plain) || COMMON.has(stem)) return undefined;
  return SAME_MEANING[stem] ?? stem;
}

/** The words of a text, with where each begins. An apostrophe ends a word: “Met’s” is “Met” and “s”. */
export const wordsOf = (text: string): readonly { readonly word: string; readonly at: number }[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    word: match[0],
    at: match.index,
  }));
