import type { FoundEntry } from './create-search.ts';
import { excerptOf } from './excerpt.ts';
import type { EntryKind } from './search-entry.ts';

const kindNames: Readonly<Record<EntryKind, string>> = {
  lesson: 'Lesson',
  term: 'Term',
  source: 'Source',
  guide: 'Guide',
};

/** A result as it stands in the list: where it leads, what it belongs to, and some of its words. */
export function resultItem(page: Document, { entry, stems }: FoundEntry): HTMLLIElement {
  const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, text: string) => {
    const element = page.createElement(name);
    element.textContent = text;
    return element;
  };
  const link = make('a', entry.heading);
  link.href = `./${entry.address}`;
  const within = make('p', [kindNames[entry.kind], ...entry.within].join(' · '));
  within.className = 'search-within';
  const excerpt = page.createElement('p');
  excerpt.append(
    ...excerptOf(entry.text, stems).map(({ text, isFound }) =>
      isFound ? make('mark', text) : text,
    ),
  );
  const item = page.createElement('li');
  item.append(link, within, excerpt);
  return item;
}
