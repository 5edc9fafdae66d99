import type { MdastNode } from 'satteri';
import type {
  ForbiddenSyntax,
  LessonBody,
  LessonComponent,
  Position,
} from '../course/authored-course.ts';
import { componentInLowerCase } from '../course/component-names.ts';
import { lostInForms } from './lost-in-forms.ts';
import { sentencesIn } from './sentences.ts';
import { countWords } from './words.ts';

type NodeOf<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;
type Element = NodeOf<'mdxJsxFlowElement' | 'mdxJsxTextElement'>;

/** What the course check needs to know of a lesson's text. */
export function toLessonBody(tree: MdastNode): LessonBody {
  const nodes = [...nodesIn(tree)];
  const ofType = <Type extends MdastNode['type']>(...types: readonly Type[]) =>
    nodes.filter((node): node is NodeOf<Type> => types.some((type) => type === node.type));

  return {
    components: [...componentsIn(tree)],
    headings: ofType('heading').map((node) => ({ depth: node.depth, ...positionOf(node) })),
    links: ofType('link', 'definition').map((node) => ({ url: node.url, ...positionOf(node) })),
    forbidden: [
      ...ofType('mdxJsxFlowElement', 'mdxJsxTextElement')
        .filter(({ name }) => !isComponent(name))
        .map((node) =>
          nameOf(node) === undefined
            ? forbidden('html', node, `<${node.name ?? ''}>`)
            : forbidden('component-case', node, node.name ?? ''),
        ),
      ...ofType('mdxFlowExpression', 'mdxTextExpression').map((node) =>
        forbidden(node.value.trimStart().startsWith('/*') ? 'comment' : 'expression', node),
      ),
      ...ofType('mdxjsEsm').map((node) =>
        forbidden('import', node, node.value.startsWith('export') ? 'export' : 'import'),
      ),
      ...ofType('image', 'imageReference').map((node) => forbidden('image', node)),
      ...ofType('footnoteReference', 'footnoteDefinition').map((node) =>
        forbidden('footnote', node),
      ),
      ...ofType('listItem')
        .filter(({ checked }) => typeof checked === 'boolean')
        .map((node) => forbidden('task-list', node)),
      ...[...lostInForms(tree)].map(({ kind, node, text }) => forbidden(kind, node, text)),
    ],
    words: ofType('text', 'inlineCode').reduce((sum, { value }) => sum + countWords(value), 0),
    sentences: sentencesIn(tree),
  };
}

function* nodesIn(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesIn(child);
}

/** Components in reading order, each with those around it. */
function* componentsIn(
  node: MdastNode,
  within: readonly string[] = [],
): Generator<LessonComponent> {
  const name = nameOf(node);
  if (isElement(node) && name !== undefined) yield toComponent(node, name, within);
  if (!('children' in node)) return;
  const inside = name === undefined ? within : [...within, name];
  for (const child of node.children) yield* componentsIn(child, inside);
}

const positionOf = ({ position }: MdastNode): Position => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});

const forbidden = (kind: ForbiddenSyntax['kind'], node: MdastNode, text = ''): ForbiddenSyntax => ({
  kind,
  text,
  ...positionOf(node),
});

/** Components start with a capital letter; HTML does not. */
const isComponent = (name: string | null): name is string => name !== null && /^\p{Lu}/u.test(name);

const isElement = (node: MdastNode): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The name of a component, in capitals or not; `undefined` for anything else. */
function nameOf(node: MdastNode): string | undefined {
  if (!isElement(node) || node.name === null) return undefined;
  return isComponent(node.name) ? node.name : componentInLowerCase(node.name);
}

const toComponent = (node: Element, name: string, within: readonly string[]): LessonComponent => ({
  name,
  props: node.attributes.map((attribute) => ({
    name: attribute.type === 'mdxJsxAttribute' ? attribute.name : attribute.value,
    value:
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? attribute.value
        : undefined,
  })),
  hasContent: node.children.length > 0,
  contents: node.children.map((child) => nameOf(child) ?? child.type),
  within,
  isOnOwnLine:
    node.type === 'mdxJsxFlowElement' && !node.children.some(({ type }) => phrasing.has(type)),
  ...positionOf(node),
});

/** Kinds of text that share a line with what is around them. */
const phrasing: ReadonlySet<string> = new Set<MdastNode['type']>([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'link',
  'linkReference',
  'mdxJsxTextElement',
]);
