import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type HtmlElement = Tree.Element;

/** All elements of a page in reading order, those in `template` and `noscript` included. */
export const parseElements = (html: string): readonly HtmlElement[] =>
  descendants(parse(html, { scriptingEnabled: false }));

/** The same, and each element knows where in the text it stands. That takes longer. */
export const locateElements = (html: string): readonly HtmlElement[] =>
  descendants(parse(html, { scriptingEnabled: false, sourceCodeLocationInfo: true }));

function descendants(parent: Tree.ParentNode, found: HtmlElement[] = []): readonly HtmlElement[] {
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue;
    found.push(node);
    if ('content' in node) descendants(node.content, found);
    descendants(node, found);
  }
  return found;
}

export const attribute = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

export const textOf = (element: HtmlElement): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');

/** Words of an attribute that holds a list, such as `rel`, in lower case. */
export const words = (element: HtmlElement, name: string): readonly string[] =>
  (attribute(element, name) ?? '').toLowerCase().split(/\s+/).filter(Boolean);

/**
 * The words of an element and everything in it, with single spaces.
 * @param isLeftOut elements whose words do not count
 */
export function readingText(
  element: HtmlElement,
  isLeftOut: (element: HtmlElement) => boolean,
): string {
  const parts: string[] = [];
  const collect = (parent: HtmlElement): void => {
    for (const node of parent.childNodes) {
      if ('value' in node) parts.push(node.value);
      if ('tagName' in node && !isLeftOut(node)) collect(node);
    }
  };
  collect(element);
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}
