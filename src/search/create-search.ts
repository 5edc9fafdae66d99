import MiniSearch, { type SearchResult } from 'minisearch';
import type { EntryKind, SearchEntry } from './search-entry.ts';
import { stemOf, wordsOf } from './word-stems.ts';

export interface SearchFilter {
  readonly kind?: EntryKind | undefined;
  readonly module?: string | undefined;
}

export interface FoundEntry {
  readonly entry: SearchEntry;
  /** Of the words in it that were looked for: see `stemOf`. */
  readonly stems: ReadonlySet<string>;
}

export interface Search {
  /** Best first; none where nothing fits, or where the words are too common to look for. */
  find(words: string, filter?: SearchFilter): readonly FoundEntry[];
}

/** How much a kind counts for: who searches the course mostly wants to read a lesson. */
const WEIGHTS: Readonly<Record<EntryKind, number>> = {
  lesson: 1,
  term: 0.9,
  guide: 0.9,
  source: 0.35,
};

/** Makes entries searchable. That takes a moment, in pieces, so that a page can be used meanwhile. */
export async function createSearch(entries: readonly SearchEntry[]): Promise<Search> {
  const index = new MiniSearch<{ id: number } & Record<'heading' | 'within' | 'text', string>>({
    fields: ['heading', 'within', 'text'],
    tokenize: (text) => wordsOf(text).map(({ word }) => word),
    processTerm: (word) => stemOf(word) ?? null,
  });
  await index.addAllAsync(
    entries.map(({ heading, within, text }, id) => ({
      id,
      heading,
      within: within.join(' '),
      text,
    })),
    { chunkSize: 50 },
  );

  return {
    find(words, { kind, module } = {}) {
      const isAsked = (entry: SearchEntry | undefined): boolean =>
        entry !== undefined &&
        (kind === undefined || entry.kind === kind) &&
        (module === undefined || entry.modules.includes(module));
      const found = index.search(words, {
        boost: { heading: 3, within: 1.5 },
        prefix: (term) => term.length > 2,
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
        weights: { prefix: 0.5, fuzzy: 0.3 },
        filter: ({ id }) => isAsked(entries[id as number]),
        boostDocument: (id) => WEIGHTS[entries[id as number]?.kind ?? 'source'],
      });
      return withMostWordsFirst(found).flatMap((result) => {
        const entry = entries[result.id as number];
        return entry ? [{ entry, stems: new Set(result.terms) }] : [];
      });
    },
  };
}

/** An entry with three of three words goes before one that has a single word many times. */
function withMostWordsFirst(results: readonly SearchResult[]): readonly SearchResult[] {
  const score = ({ queryTerms, score: plain }: SearchResult) => plain * queryTerms.length ** 1.5;
  return results.toSorted((a, b) => score(b) - score(a));
}
