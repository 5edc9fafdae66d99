import { mdxToHast, type HastNode } from 'satteri';

/** Whether two texts of a lesson make the same page, however they are written. */
export const showsSame = (one: string, other: string): boolean => shownBy(one) === shownBy(other);

/** What a page shows, as text to compare: settings of components in an order of their own. */
const shownBy = (text: string): string =>
  JSON.stringify(shown(mdxToHast(text, { features: { frontmatter: false } }), false));

function shown(node: HastNode, isCode: boolean): unknown {
  if (node.type === 'text') return isCode ? node.value : node.value.replace(/[ \t\n]+/g, ' ');
  const children =
    'children' in node ? childrenOf(node.children, isCode || nameOf(node) === 'pre') : [];
  if (node.type === 'element') return [node.tagName, node.properties, children];
  if (isComponent(node)) {
    const settings = node.attributes.map((attribute) => [
      'name' in attribute ? attribute.name : '',
      attribute.value,
    ]);
    return [node.name, settings.map((setting) => JSON.stringify(setting)).sort(), children];
  }
  return [node.type, 'value' in node ? node.value : '', children];
}

const nameOf = (node: HastNode): string => (node.type === 'element' ? node.tagName : '');
const isComponent = (node: HastNode) =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Space between paragraphs is laid out by the style sheet, and text in pieces is one text. */
function childrenOf(nodes: readonly HastNode[], isCode: boolean): readonly unknown[] {
  const all = nodes.map((node) => shown(node, isCode));
  const joined: unknown[] = [];
  for (const child of all) {
    const last = joined.at(-1);
    if (typeof child === 'string' && typeof last === 'string')
      joined[joined.length - 1] = last + child;
    else joined.push(child);
  }
  const hasText = joined.some((child) => typeof child === 'string' && child.trim() !== '');
  return hasText ? joined : joined.filter((child) => typeof child !== 'string');
}
