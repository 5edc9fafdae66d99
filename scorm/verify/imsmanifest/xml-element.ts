import { XMLParser } from 'fast-xml-parser';
import { validateXML, type XMLValidationError } from 'xmllint-wasm';

/** An element with its namespace worked out: prefixes are free to choose, and tools choose oddly. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  readonly text: string;
}

export interface XmlAttribute {
  readonly name: string;
  /** Empty for an attribute without a prefix. */
  readonly namespace: string;
  readonly value: string;
}

export class XmlError extends Error {}

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/** @throws XmlError where the text is not well-formed */
export async function parseXml(text: string): Promise<XmlElement> {
  const { valid, errors } = await validateXML({
    xml: { fileName: 'file.xml', contents: text },
    normalization: 'c14n',
    maxMemoryPages: 4096,
  });
  if (!valid) throw new XmlError(describeFault(errors[0]));
  try {
    const nodes = parser.parse(text) as readonly ParsedNode[];
    const root = toElements(nodes, new Map([['xml', XML_NAMESPACE]]))[0];
    if (root) return root;
  } catch (error) {
    throw new XmlError(error instanceof Error ? error.message : String(error));
  }
  throw new XmlError('it is empty');
}

function describeFault(fault: XMLValidationError | undefined): string {
  const message = fault?.message.replace(/^\s*parser error\s*:\s*/, '').trim() ?? 'no reason given';
  return fault?.loc ? `line ${fault.loc.lineNumber}: ${message}` : message;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  // Decodes &#8217; and its like, not only the five names that XML knows.
  htmlEntities: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

/** One node as the parser gives it: attributes under `:@`, text under `#text`, else an element. */
type ParsedNode = Readonly<Record<string, unknown>>;
type Prefixes = ReadonlyMap<string, string>;

function toElements(nodes: readonly ParsedNode[], prefixes: Prefixes): readonly XmlElement[] {
  return nodes.flatMap((node) => {
    const tag = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
    return tag === undefined ? [] : [toElement(tag, node, prefixes)];
  });
}

function toElement(tag: string, node: ParsedNode, outer: Prefixes): XmlElement {
  const given = Object.entries((node[':@'] ?? {}) as Readonly<Record<string, string>>);
  const prefixes = new Map(outer);
  for (const [name, value] of given) {
    if (name === 'xmlns') prefixes.set('', value);
    else if (name.startsWith('xmlns:')) prefixes.set(name.slice(6), value);
  }
  const content = (node[tag] ?? []) as readonly ParsedNode[];
  return {
    ...resolve(tag, prefixes),
    attributes: given
      .filter(([name]) => !/^xmlns(:|$)/.test(name))
      .map(([name, value]) => ({
        ...(name.includes(':') ? resolve(name, prefixes) : { name, namespace: '' }),
        value,
      })),
    children: toElements(content, prefixes),
    text: content
      .map((child) => (typeof child['#text'] === 'string' ? child['#text'] : ''))
      .join('')
      .trim(),
  };
}

function resolve(qualified: string, prefixes: Prefixes) {
  const [prefix, name] = qualified.includes(':') ? qualified.split(':', 2) : ['', qualified];
  return { name: name ?? '', namespace: prefixes.get(prefix ?? '') ?? '' };
}

export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  childrenOf(element, name)[0];

/** An attribute by its local name; tools are careless with namespaces of attributes. */
export const attributeOf = (element: XmlElement, name: string): string | undefined =>
  element.attributes.find((attribute) => attribute.name === name)?.value;

/** All elements inside, at any depth. */
export const descendantsOf = (element: XmlElement): readonly XmlElement[] =>
  element.children.flatMap((child) => [child, ...descendantsOf(child)]);
