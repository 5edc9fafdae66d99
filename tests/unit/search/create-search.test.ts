import { describe, expect, test } from 'vitest';
import { createSearch } from '../../../src/search/create-search.ts';
import type { SearchEntry } from '../../../src/search/search-entry.ts';

const anEntry = (changes: Partial<SearchEntry>): SearchEntry => ({
  kind: 'lesson',
  modules: ['lights'],
  heading: 'At the kerb',
  within: [],
  address: 'lights.html#kerb',
  text: '',
  ...changes,
});

const entries = [
  anEntry({ heading: 'Front lamps', text: 'A white lamp at the front, searched for by children.' }),
  anEntry({
    heading: 'Brakes',
    modules: ['brakes'],
    text: 'Two brakes. A lamp does not stop you.',
  }),
  anEntry({ kind: 'term', heading: 'Lamp', modules: [], text: 'What gives light.' }),
  anEntry({ kind: 'source', heading: 'Café report on lamps', modules: [], text: '' }),
];

async function headings(words: string, filter = {}) {
  const { find } = await createSearch(entries);
  return find(words, filter).map(({ entry }) => entry.heading);
}

describe('searching finds', () => {
  test.each([
    ['a word in another form', 'searching child', 'Front lamps'],
    ['the beginning of a word', 'brak', 'Brakes'],
    ['a word with a slip in it', 'brikes', 'Brakes'],
    ['a word without its accent', 'CAFE', 'Café report on lamps'],
    ['what people say for it', 'kids', 'Front lamps'],
  ])('%s: “%s”', async (_, words, heading) => {
    expect((await headings(words))[0]).toBe(heading);
  });

  test('the entry with all the words before one that has a single word', async () => {
    expect((await headings('lamp stop'))[0]).toBe('Brakes');
  });

  test('one kind or one module where that is asked for', async () => {
    expect(await headings('lamp', { kind: 'term' })).toEqual(['Lamp']);
    expect(await headings('lamp', { module: 'brakes' })).toEqual(['Brakes']);
  });

  test('nothing for words that stand everywhere, and for no words', async () => {
    expect(await headings('what is the')).toEqual([]);
    expect(await headings('  ')).toEqual([]);
  });
});
