import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { EntryKind, SearchEntry } from '../search/search-entry.ts';

type Element = Tree.Element;

/** What `data-search` on the main element of a page may say. A page without it cannot be searched. */
type SearchablePage = 'module' | 'terms' | 'sources' | 'guide';

/**
 * Never read, wherever it stands: questions, answers and choices of scenarios in every form they have,
 * what is for facilitators, what learners write, and what a page holds beside its text.
 */
const UNREAD_ATTRIBUTES = [
  'data-question',
  'data-practice-questions',
  'data-quiz-bank',
  'data-scenario',
  'data-for-facilitators',
  'data-search-not',
];
const UNREAD_CLASSES = [
  'block-note',
  'check',
  'cite',
  'part-nav',
  'private-text',
  'quiz',
  'source-use',
];
const UNREAD_TAGS = ['astro-island', 'script', 'style', 'template', 'svg', 'nav', 'form', 'button'];

/** Everything on a built page that can be found by searching, in the order of the page. */
export function searchableParts(html: string, page: string): readonly SearchEntry[] {
  const elements = descendants(parse(html).childNodes);
  const main = elements.find((element) => attribute(element, 'data-search') !== undefined);
  if (!main || isUnread(main)) return [];
  switch (attribute(main, 'data-search') as SearchablePage) {
    case 'module':
      return lessonsOf(main, page);
    case 'terms':
      return listed(main, page, 'term', { tag: 'div', heading: 'dt', text: 'dd' });
    case 'sources':
      return listed(main, page, 'source', { tag: 'li', heading: '', text: 'p' });
    case 'guide': {
      const title = textOf(find(main, ({ tagName }) => tagName === 'h1'));
      return byHeading(
        main,
        { kind: 'guide', modules: [], within: [], heading: title },
        page,
        page,
      );
    }
  }
}

function lessonsOf(main: Element, page: string): readonly SearchEntry[] {
  const module = textOf(find(main, ({ tagName }) => tagName === 'h1'));
  return descendants(main.childNodes)
    .filter((element) => attribute(element, 'data-part') !== undefined && !isQuiz(element))
    .flatMap((part) => {
      const heading = attribute(part, 'data-title') ?? '';
      const address = `${page}#${attribute(part, 'id') ?? ''}`;
      const start: Start = {
        kind: 'lesson',
        modules: [page.replace(/\.html$/, '')],
        within: [module],
        heading,
      };
      const summary = textOf(find(part, (element) => hasClass(element, 'part-summary')));
      return byHeading(proseOf(part), start, page, address, summary);
    });
}

/** A lesson with the quiz and no section beside it: there is nothing to read. */
const isQuiz = (part: Element): boolean =>
  find(part, (element) => attribute(element, 'data-quiz-bank') !== undefined) !== undefined &&
  find(part, ({ tagName, parentNode }) => tagName === 'h3' && parentNode === proseOf(part)) ===
    undefined;

const proseOf = (part: Element): Element =>
  find(part, (element) => hasClass(element, 'prose')) ?? part;

type Start = Pick<SearchEntry, 'kind' | 'modules' | 'within' | 'heading'>;

/** The text of an element, cut at each heading that an address can lead to. */
function byHeading(
  element: Element,
  start: Start,
  page: string,
  address: string,
  summary = '',
): readonly SearchEntry[] {
  const entries = [{ ...start, address, text: [summary] }];
  const read = (nodes: readonly Tree.ChildNode[]) => {
    for (const node of nodes) {
      if ('value' in node) entries.at(-1)?.text.push(node.value);
      if (!('tagName' in node) || isUnread(node) || node.tagName === 'h1') continue;
      const id = attribute(node, 'id');
      if (/^h[2-4]$/.test(node.tagName) && id !== undefined) {
        entries.push({
          ...start,
          within: [start.heading, ...start.within],
          heading: textOf(node),
          address: `${page}#${id}`,
          text: [],
        });
        continue;
      }
      entries.at(-1)?.text.push(' ');
      read(node.childNodes);
      entries.at(-1)?.text.push(' ');
    }
  };
  read(element.childNodes);
  return entries.map((entry) => ({ ...entry, text: oneLine(entry.text.join('')) }));
}

/** The entries of a list, each with an address of its own and links to the modules that use it. */
function listed(
  main: Element,
  page: string,
  kind: EntryKind,
  parts: { readonly tag: string; readonly heading: string; readonly text: string },
): readonly SearchEntry[] {
  return descendants(main.childNodes)
    .filter((element) => element.tagName === parts.tag && attribute(element, 'id') !== undefined)
    .map((element) => {
      const heading = find(element, (part) =>
        parts.heading === ''
          ? attribute(part, 'data-source-title') !== undefined
          : part.tagName === parts.heading,
      );
      const text = textOf(find(element, ({ tagName }) => tagName === parts.text));
      const title = textOf(heading);
      return {
        kind,
        modules: modulesIn(element),
        heading: title,
        within: [],
        address: `${page}#${attribute(element, 'id') ?? ''}`,
        text: text.replace(title, '').replace('(opens in a new tab)', '').trim(),
      };
    });
}

/** Ids of the module pages that an element links to. */
const modulesIn = (element: Element): readonly string[] => [
  ...new Set(
    descendants(element.childNodes)
      .map((link) => /^(?:\.?\/)?([a-z0-9-]+)\.html#/.exec(attribute(link, 'href') ?? '')?.[1])
      .filter((id) => id !== undefined),
  ),
];

function isUnread(element: Element): boolean {
  return (
    UNREAD_TAGS.includes(element.tagName) ||
    UNREAD_ATTRIBUTES.some((name) => attribute(element, name) !== undefined) ||
    UNREAD_CLASSES.some((name) => hasClass(element, name)) ||
    attribute(element, 'hidden') !== undefined
  );
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(' ').includes(name);

const find = (element: Element, isRight: (element: Element) => boolean): Element | undefined =>
  descendants(element.childNodes).find(isRight);

function descendants(nodes: readonly Tree.ChildNode[]): readonly Element[] {
  return nodes.flatMap((node) =>
    'tagName' in node ? [node, ...descendants(node.childNodes)] : [],
  );
}

function textOf(element: Element | undefined): string {
  const texts: string[] = [];
  const read = (nodes: readonly Tree.ChildNode[]) => {
    for (const node of nodes) {
      if ('value' in node) texts.push(node.value);
      if ('tagName' in node && !isUnread(node)) read(node.childNodes);
    }
  };
  read(element?.childNodes ?? []);
  return oneLine(texts.join(''));
}

const oneLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:?!)])/g, '$1')
    .trim();
