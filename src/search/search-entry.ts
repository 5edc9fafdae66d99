/** What a result can be, in the order in which the search page offers them. */
export const entryKinds = ['lesson', 'term', 'source', 'guide'] as const;

export type EntryKind = (typeof entryKinds)[number];

/** One thing that can be found: a heading and the text below it, up to the next heading. */
export interface SearchEntry {
  readonly kind: EntryKind;
  /** Ids of the modules it belongs to; none for a page beside the modules. */
  readonly modules: readonly string[];
  readonly heading: string;
  /** What it is a part of, from the inside out: the lesson, then the module. */
  readonly within: readonly string[];
  /** Relative to the root of the site, with the fragment that shows it. */
  readonly address: string;
  readonly text: string;
}

/** The file beside the pages that holds all entries as `export const entries`. */
export const SEARCH_INDEX_FILE = 'search-index.js';
