interface Entry {
  readonly title: string;
  /** Fragment of the entry on its page. */
  readonly address: string;
}

const collator = new Intl.Collator('en-GB', { ignorePunctuation: true });

/** In order of the alphabet, as if there were no quotation marks, hyphens or spaces. */
export const compareTitles = (a: string, b: string): number => collator.compare(a, b);

/** `A` for “‘A grave risk’”, `0–9` for all numbers. */
const letterOf = (title: string): string => {
  const [first = ''] = /[\p{L}\p{N}]/u.exec(title) ?? [];
  return /\p{L}/u.test(first) ? first.normalize('NFD').charAt(0).toUpperCase() : '0–9';
};

/** The first entry of each letter, from entries in order of the alphabet. */
export function firstOfEachLetter(
  entries: readonly Entry[],
): readonly { readonly letter: string; readonly address: string }[] {
  const firsts = new Map<string, string>();
  for (const { title, address } of entries) {
    const letter = letterOf(title);
    if (!firsts.has(letter)) firsts.set(letter, address);
  }
  return [...firsts].map(([letter, address]) => ({ letter, address }));
}
