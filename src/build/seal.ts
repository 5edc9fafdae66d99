import { parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

/** Stores a piece of code as a file beside the page and returns its name. */
export type StoreFile = (content: string, extension: 'js' | 'css') => string;

const ADDRESS_ATTRIBUTES = new Set([
  'href',
  'src',
  'poster',
  'component-url',
  'renderer-url',
  'before-hydration-url',
]);

/** Astro writes this rule into every page with islands; `src/styles/page.css` has it too. */
const ISLAND_STYLE = /^astro-island(,astro-[a-z-]+)*\{display:contents\}$/;

/**
 * Moves inline scripts and styles of a page into files and makes root-absolute addresses relative.
 * Inline scripts become one file in the place of the first: they only define things, or stand in
 * the head already. Module scripts go to the end, so that they are not fetched beside the text that
 * is to be read first. Pages with islands lie at the root of the site, so that every address starts
 * with `./`. The files lie there too: an island's bootstrap script imports relative addresses, which a
 * browser resolves from the script's own place.
 * @param path where the page lies in the site
 */
export function sealHtml(html: string, storeFile: StoreFile, path = 'index.html'): string {
  const up = upFrom(path);
  const document = parse(html);
  const elements = [...descendants(document.childNodes)];

  const scripts = elements.filter(isInlineScript);
  const styles = elements.filter((element) => element.tagName === 'style');
  const [first, ...others] = scripts;
  if (first) {
    const name = storeFile(scripts.map(textOf).join(';\n'), 'js');
    first.attrs = [{ name: 'src', value: `${up}${name}` }];
    first.childNodes = [];
  }
  for (const style of styles) {
    if (ISLAND_STYLE.test(textOf(style))) remove(style);
    else toStylesheetLink(style, `${up}${storeFile(textOf(style), 'css')}`);
  }
  others.forEach(remove);
  moveToEnd(document, elements.filter(isModuleScript));
  for (const { attrs } of elements) {
    for (const attribute of attrs) {
      if (ADDRESS_ATTRIBUTES.has(attribute.name)) attribute.value = relative(attribute.value, up);
    }
  }
  return serialize(document);
}

/** Makes root-absolute addresses of a stylesheet relative to where it lies. */
export function sealStylesheet(css: string, path: string): string {
  const up = upFrom(path);
  return css.replace(/url\((['"]?)\/(?!\/)/g, (_match, quote: string) => `url(${quote}${up}`);
}

/** The way from a file of the site to its root. */
const upFrom = (path: string): string => '../'.repeat(path.split(/[/\\]/).length - 1) || './';

const relative = (address: string, up: string): string =>
  address.startsWith('/') && !address.startsWith('//') ? `${up}${address.slice(1)}` : address;

function isInlineScript(element: Element): boolean {
  const has = (name: string) => element.attrs.some((attribute) => attribute.name === name);
  return element.tagName === 'script' && !has('src') && !has('type');
}

/** A module script runs when the page has been read, wherever it stands (HTML Standard 4.12.1). */
function isModuleScript(element: Element): boolean {
  const value = (name: string) => element.attrs.find((attribute) => attribute.name === name)?.value;
  return element.tagName === 'script' && value('type') === 'module' && value('src') !== undefined;
}

function moveToEnd(document: DefaultTreeAdapterTypes.Document, scripts: readonly Element[]): void {
  const body = [...descendants(document.childNodes)].find(({ tagName }) => tagName === 'body');
  for (const script of body ? scripts : []) {
    remove(script);
    script.parentNode = body ?? null;
    body?.childNodes.push(script);
  }
}

function toStylesheetLink(style: Element, address: string): void {
  style.tagName = style.nodeName = 'link';
  style.attrs = [
    { name: 'rel', value: 'stylesheet' },
    { name: 'href', value: address },
  ];
  style.childNodes = [];
}

function remove(element: Element): void {
  const siblings = element.parentNode?.childNodes;
  siblings?.splice(siblings.indexOf(element), 1);
}

const textOf = (element: Element): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

function* descendants(nodes: readonly ChildNode[]): Generator<Element> {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    yield node;
    yield* descendants(node.childNodes);
    if (isTemplate(node)) yield* descendants(node.content.childNodes);
  }
}

const isTemplate = (element: Element): element is DefaultTreeAdapterTypes.Template =>
  element.tagName === 'template';
