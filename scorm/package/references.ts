import { initSync, parse } from 'es-module-lexer';
import { attribute, parseElements, textOf, words, type HtmlElement } from './html.ts';

/**
 * Addresses that a browser requests by itself when it shows or runs a file, as they are written.
 * Addresses inside the same document (`#…`) are left out.
 * @throws Error where a script is not JavaScript
 */
export function findReferences(path: string, content: Uint8Array): readonly string[] {
  const find = finders[extension(path)];
  if (!find) return [];
  return find(new TextDecoder().decode(content)).filter(isRequested);
}

/** The same for a page or drawing that has been taken apart. */
export const requestsOf = (elements: readonly HtmlElement[]): readonly string[] =>
  elements.flatMap(elementRequests).filter(isRequested);

const isRequested = (url: string): boolean => url !== '' && !url.startsWith('#');

export const extension = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** The path in the package that an address leads to; `undefined` where it leads out of it. */
export function resolveReference(fromPath: string, url: string): string | undefined {
  const address = url.replace(/[?#].*$/s, '');
  if (/^([a-z][a-z0-9+.-]*:|[/\\])/i.test(address)) return undefined;
  const segments = fromPath.split('/').slice(0, -1);
  for (const segment of address.split('/')) {
    if (segment === '..' && segments.pop() === undefined) return undefined;
    if (segment !== '..' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

const finders: Readonly<Record<string, (text: string) => readonly string[]>> = {
  html: (text) => requestsOf(parseElements(text)),
  svg: (text) => requestsOf(parseElements(text)),
  css: stylesheetRequests,
  js: scriptRequests,
};

const ADDRESS = [
  'src',
  'poster',
  // An Astro island names its scripts in these three.
  'component-url',
  'renderer-url',
  'before-hydration-url',
];
const ADDRESS_LIST = ['srcset', 'imagesrcset'];
const HREF_IS_REQUESTED = new Set(['use', 'image', 'feimage']);
const LINK_IS_REQUESTED = new Set([
  'stylesheet',
  'icon',
  'apple-touch-icon',
  'mask-icon',
  'manifest',
  'preload',
  'modulepreload',
  'prefetch',
  'prerender',
  'preconnect',
  'dns-prefetch',
]);

function elementRequests(element: HtmlElement): readonly string[] {
  if (element.tagName === 'style') return stylesheetRequests(textOf(element));
  const values = (names: readonly string[]) =>
    names.flatMap((name) => attribute(element, name)?.trim() ?? []);
  const tag = element.tagName.toLowerCase();
  const isRequestingLink =
    tag === 'link' && words(element, 'rel').some((rel) => LINK_IS_REQUESTED.has(rel));
  return [
    ...values(ADDRESS),
    ...values(ADDRESS_LIST).flatMap((list) =>
      list.split(',').map((candidate) => candidate.trim().replace(/\s.*$/s, '')),
    ),
    ...(tag === 'object' ? values(['data']) : []),
    ...(isRequestingLink || HREF_IS_REQUESTED.has(tag) ? values(['href']) : []),
  ];
}

/** Comments and other strings are matched too, so that an address inside them is passed over. */
const CSS_ADDRESS =
  /\/\*.*?\*\/|@import\s*(["'])(?<imported>.*?)\1|url\(\s*(?:(["'])(?<quoted>.*?)\3|(?<bare>[^"')][^)]*?))\s*\)|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/gis;

function stylesheetRequests(css: string): readonly string[] {
  return [...css.matchAll(CSS_ADDRESS)].flatMap(({ groups }) => {
    const url = groups?.['imported'] ?? groups?.['quoted'] ?? groups?.['bare'];
    return url === undefined ? [] : [url];
  });
}

/** `new URL('./file', import.meta.url)`, also as bundlers write it: "" + import.meta.url */
const NEW_URL =
  /\bnew URL\(\s*(["'`])(?<url>[^"'`]*[^"'`/.])\1\s*,\s*(?:(?:``|""|'')\s*\+\s*)?import\.meta\.url/g;
/** Vite keeps the files that a dynamic import needs in one list per script. */
const PRELOAD_LIST = /__vite__mapDeps=\([^[]*\[(?<list>[^\]]*)\]/g;
const STRING = /(["'`])(?<text>[^"'`]*)\1/g;

function scriptRequests(script: string): readonly string[] {
  initSync();
  const [imports] = parse(script);
  const imported = imports.flatMap(({ n, s, e }) => n ?? templateText(script.slice(s, e)) ?? []);
  const created = groupOf(script, NEW_URL, 'url');
  const preloaded = groupOf(script, PRELOAD_LIST, 'list').flatMap((list) =>
    groupOf(list, STRING, 'text').map(fromPreloadList),
  );
  return [...imported, ...created, ...preloaded];
}

const groupOf = (text: string, pattern: RegExp, group: string): readonly string[] =>
  [...text.matchAll(pattern)].flatMap(({ groups }) => groups?.[group] ?? []);

/** The lexer leaves out specifiers in backticks, which minifiers prefer. */
const templateText = (specifier: string): string | undefined =>
  /^`([^`$]*)`$/.exec(specifier.trim())?.[1];

/** In a build that is not relative the list is, and the helper puts a slash before each entry. */
const fromPreloadList = (url: string): string => (url.startsWith('.') ? url : `/${url}`);
