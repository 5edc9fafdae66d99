import type { MdastNode } from 'satteri';
import type { ForbiddenSyntax } from '../course/authored-course.ts';

/** Something in a text that the editor with forms would change or could not open. */
export interface LostInForms {
  readonly kind: ForbiddenSyntax['kind'];
  readonly node: MdastNode;
  readonly text: string;
}

/** What would not survive if somebody opened the text in the editor with forms and saved it. */
export function* lostInForms(node: MdastNode): Generator<LostInForms> {
  if (isEmphasis(node)) {
    for (const [index, inner] of childrenOf(node).entries()) {
      const text = setApart(inner, index === 0);
      if (text !== undefined) yield { kind: 'mixed-emphasis', node: inner, text };
    }
  }
  if (node.type === 'link' || node.type === 'linkReference')
    yield* componentsIn(node, 'component-in-link');
  if (node.type === 'tableCell') yield* componentsIn(node, 'component-in-table');
  if (node.type === 'blockquote') yield* componentsIn(node, 'component-in-quotation');
  if (node.type === 'table' && node.align?.some((align) => align !== null)) {
    yield { kind: 'table-alignment', node, text: '' };
  }
  if ((node.type === 'link' || node.type === 'definition') && node.title) {
    yield { kind: 'link-title', node, text: node.title };
  }
  if (node.type === 'list' && isLoose(node) && !needsEmptyLines(node)) {
    yield { kind: 'loose-list', node, text: '' };
  }
  for (const child of childrenOf(node)) yield* lostInForms(child);
}

const childrenOf = (node: MdastNode): readonly MdastNode[] =>
  'children' in node ? node.children : [];

const isEmphasis = ({ type }: MdastNode) => type === 'strong' || type === 'emphasis';

/**
 * What the editor takes out of bold or italic text: components without words of their own, and what
 * changes the text at the very point where it starts.
 */
function setApart(node: MdastNode, isFirst: boolean): string | undefined {
  const isComponent = node.type === 'mdxJsxTextElement';
  if (isComponent && node.children.length === 0) return `holds <${node.name ?? ''}>`;
  if (!isFirst) return undefined;
  if (isComponent) return `begins with <${node.name ?? ''}>`;
  if (isEmphasis(node)) return 'begins with more bold or italic text';
  return node.type === 'link' || node.type === 'linkReference' ? 'begins with a link' : undefined;
}

function* componentsIn(node: MdastNode, kind: LostInForms['kind']): Generator<LostInForms> {
  for (const child of childrenOf(node)) {
    if (child.type === 'mdxJsxTextElement' || child.type === 'mdxJsxFlowElement') {
      yield { kind, node: child, text: child.name ?? '' };
    } else if (kind !== 'component-in-quotation' || child.type !== 'paragraph') {
      yield* componentsIn(child, kind);
    }
  }
}

type List = Extract<MdastNode, { type: 'list' }>;

const isLoose = ({ spread, children }: List): boolean =>
  spread === true || children.some((item) => 'spread' in item && item.spread === true);

/** An item of several paragraphs is written with empty lines, whoever writes it. */
const needsEmptyLines = ({ children }: List): boolean =>
  children.some((item) => childrenOf(item).filter(({ type }) => type !== 'list').length > 1);
