import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/** One line of plain text, and whether something other than text was taken out. */
export interface PlainText {
  readonly text: string;
  readonly hadMarkup: boolean;
}

/** What a text with HTML says, as one line. */
export function toPlainText(html: string): PlainText {
  const nodes = [...textsIn(parseFragment(html).childNodes)];
  return { text: oneLine(nodes.join('')), hadMarkup: /<[a-z!/][^>]*>/i.test(html) };
}

/** White space of any kind becomes one space; soft hyphens and marks of direction go. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function* textsIn(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): Generator<string> {
  for (const node of nodes) {
    if ('value' in node) yield node.value;
    if (!('childNodes' in node)) continue;
    if (isBlock(node.tagName)) yield ' ';
    yield* textsIn(node.childNodes);
    if (isBlock(node.tagName)) yield ' ';
  }
}

const isBlock = (name: string) => ['p', 'div', 'br', 'li', 'ul', 'ol', 'tr', 'td'].includes(name);
