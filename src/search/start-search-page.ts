import { createSearch, type FoundEntry, type Search } from './create-search.ts';
import { resultItem } from './result-item.ts';
import { entryKinds, SEARCH_INDEX_FILE, type SearchEntry } from './search-entry.ts';

/** How many results are shown at once. */
const STEP = 20;

/**
 * Brings the search page to life. What is looked for stays on the page: an address, a title or a kept
 * value with it would outlive the moment on a shared computer.
 */
export function startSearchPage(page: Document = document): void {
  const place = (selector: string): HTMLElement => {
    const found = page.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The search page has no ${selector}.`);
    return found;
  };
  const field = place('#search-words') as HTMLInputElement;
  const kind = place('#search-kind') as HTMLSelectElement;
  const module = place('#search-module') as HTMLSelectElement;
  const status = place('[data-search-status]');
  const list = place('[data-search-results]');
  const more = place('[data-search-more]');
  const none = place('[data-search-none]');
  const failed = place('[data-search-failed]');
  const start = page.querySelector<HTMLElement>('[data-search-start]');

  let loading: Promise<Search> | undefined;
  let results: readonly FoundEntry[] = [];
  let shown = 0;
  /** Counts searches: a slow one must not write over the next. */
  let turn = 0;

  const load = () => {
    loading ??= loadSearch(page).catch((cause: unknown) => {
      loading = undefined;
      throw cause;
    });
    return loading;
  };

  const showNext = () => {
    list.append(...results.slice(shown, shown + STEP).map((found) => resultItem(page, found)));
    shown = list.children.length;
    more.hidden = shown >= results.length;
    const end = shown < results.length ? ` The first ${String(shown)} are shown.` : '';
    status.textContent = `${countOf(results.length)}.${end}`;
  };

  const show = (found: readonly FoundEntry[], words: string) => {
    results = found;
    shown = 0;
    list.replaceChildren();
    none.hidden = found.length > 0;
    place('[data-search-narrowed]').hidden = kind.value === '' && module.value === '';
    if (found.length > 0) showNext();
    else {
      more.hidden = true;
      status.textContent = `Nothing was found for “${words}”.`;
    }
  };

  const search = async () => {
    const words = field.value.trim();
    const mine = (turn += 1);
    failed.hidden = true;
    if (start) start.hidden = words !== '';
    if (words === '') {
      for (const part of [more, none]) part.hidden = true;
      list.replaceChildren();
      status.textContent = 'Type a word or two first.';
      return;
    }
    status.textContent = 'Looking…';
    try {
      const { find } = await load();
      if (mine !== turn) return;
      const kindAsked = entryKinds.find((each) => each === kind.value);
      show(find(words, { kind: kindAsked, module: module.value || undefined }), words);
    } catch {
      if (mine !== turn) return;
      for (const part of [more, none]) part.hidden = true;
      list.replaceChildren();
      status.textContent = 'Search could not be loaded.';
      failed.hidden = false;
    }
  };

  place('[data-search-form]').addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  for (const filter of [kind, module]) {
    filter.addEventListener('change', () => {
      if (field.value.trim() !== '') void search();
    });
  }
  more.addEventListener('click', showNext);
  place('[data-search-again]').addEventListener('click', () => void search());
  place('[data-search-all]').addEventListener('click', () => {
    kind.value = module.value = '';
    field.focus();
    void search();
  });
  for (const example of page.querySelectorAll('[data-search-example]')) {
    example.addEventListener('click', () => {
      field.value = example.textContent.trim();
      field.focus();
      void search();
    });
  }
  // Whoever goes to the field is about to search: what it takes can come meanwhile.
  field.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
}

async function loadSearch(page: Document): Promise<Search> {
  const address = new URL(SEARCH_INDEX_FILE, page.baseURI).href;
  const { entries } = (await import(/* @vite-ignore */ address)) as {
    readonly entries: readonly SearchEntry[];
  };
  return createSearch(entries);
}

const countOf = (count: number): string => (count === 1 ? '1 result' : `${String(count)} results`);
