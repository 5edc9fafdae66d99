import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  visit,
  Document,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { sameValue } from './same-value.ts';
import { isGroup } from './translate.ts';

/**
 * The text of a YAML file with another value. What stays the same is not touched: comments, empty
 * lines and the way of writing remain, so that a change shows as what it is.
 */
export function editYaml(source: string, value: unknown): string {
  const document = parseDocument(source);
  const { contents } = document;
  if (document.errors.length > 0 || !contents?.range || !isCollection(contents))
    return toYaml(value);
  if (sameValue(document.toJS(), value)) return source;
  const start = startOf(contents);
  const end = endOf(contents, source);
  const column = start - (source.lastIndexOf('\n', start - 1) + 1);
  return source.slice(0, start) + textOf(contents, value, { source, column }) + source.slice(end);
}

/** A value in the house style. */
export const toYaml = (value: unknown, column = 0): string => {
  const document = new Document(value);
  visit(document, {
    Scalar: (key, node) => {
      if (typeof node.value === 'string' && DAY.test(node.value)) node.type = Scalar.QUOTE_SINGLE;
      const isLong = typeof node.value === 'string' && node.value.length > LONG;
      if (isLong && key === 'value') node.type = Scalar.BLOCK_FOLDED;
      if (isLong && typeof key === 'number') node.type = Scalar.BLOCK_FOLDED;
    },
  });
  return document.toString({
    lineWidth: WIDTH - column,
    singleQuote: true,
    flowCollectionPadding: false,
  });
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const WIDTH = 100;
const LONG = 80;

interface Place {
  readonly source: string;
  /** How far the text is indented. */
  readonly column: number;
}

type Collection = YAMLMap<Node, Node | null> | YAMLSeq<Node>;

const isCollection = (node: unknown): node is Collection =>
  (isMap(node) || isSeq(node)) && !node.flow;

/** The text of a list or group, from its first sign to its last. */
function textOf(node: Collection, value: unknown, place: Place): string {
  if (isMap<Node, Node | null>(node) && isGroup(value)) return groupText(node, value, place);
  if (isSeq<Node>(node) && Array.isArray(value)) return listText(node, value, place);
  return indented(toYaml(value, place.column), place.column);
}

function groupText(
  node: YAMLMap<Node, Node | null>,
  value: Readonly<Record<string, unknown>>,
  place: Place,
): string {
  const { source, column } = place;
  const starts = node.items.map(({ key }) => startOf(key));
  const written = node.items.map(({ key, value: inside }, index) => {
    const name = isScalar(key) ? String(key.value) : '';
    const start = starts[index] ?? 0;
    const next = starts[index + 1];
    const end = inside?.range ? endOf(inside, source) : endOf(key, source);
    const between = next === undefined ? '' : source.slice(end, next);
    return { name, inside, start, end, between };
  });
  const known = new Set(written.map(({ name }) => name));
  const pieces: { name: string; text: string; between: string }[] = [];
  for (const { name, inside, start, end, between } of written) {
    const given = value[name];
    if (given === undefined && !sameValue(jsOf(inside), given)) continue;
    const text = sameValue(jsOf(inside), given)
      ? source.slice(start, end)
      : pairText({ name, inside, start, end }, given, place);
    pieces.push({ name, text, between });
  }
  const order = Object.keys(value);
  for (const name of order.filter((key) => !known.has(key) && !sameValue(undefined, value[key]))) {
    const before = order.slice(0, order.indexOf(name)).reverse();
    const after = before.find((key) => pieces.some((piece) => piece.name === key));
    const at = pieces.findIndex((piece) => piece.name === after) + 1;
    pieces.splice(at, 0, { name, text: pairOf(name, value[name], column), between: '' });
  }
  return joined(pieces, column);
}

interface WrittenPair {
  readonly name: string;
  readonly inside: Node | null;
  readonly start: number;
  readonly end: number;
}

function pairText({ name, inside, start, end }: WrittenPair, value: unknown, place: Place): string {
  const { source, column } = place;
  const isEmpty = Array.isArray(value) && value.length === 0;
  if (!isCollection(inside) || isEmpty || typeof value !== 'object') {
    const text = pairOf(name, value, column);
    return text.includes('\n') || !inside
      ? text
      : text + commentAt(valueEnd(inside, source), source);
  }
  const insideStart = startOf(inside);
  const insideColumn = insideStart - (source.lastIndexOf('\n', insideStart - 1) + 1);
  const text = textOf(inside, value, { source, column: insideColumn });
  return source.slice(start, insideStart) + text + source.slice(endOf(inside, source), end);
}

/** Items that are there already keep their text, wherever they move to. */
function listText(node: YAMLSeq<Node>, values: readonly unknown[], place: Place): string {
  const { source, column } = place;
  const starts = node.items.map((item) => source.lastIndexOf('-', startOf(item) - 1));
  const written = node.items.map((item, index) => {
    const start = starts[index] ?? 0;
    const end = endOf(item, source);
    const next = starts[index + 1];
    const between = next === undefined ? undefined : source.slice(end, next);
    return { item, js: jsOf(item), start, end, between };
  });
  const usual = written.find(({ between }) => between !== undefined)?.between ?? '';
  const gap = /\n[ \t]*\n/.test(usual) ? '\n\n' : '\n';
  const left = new Set(written);
  const pieces = values.map((value, index) => {
    const same = [...left].find(({ js }) => sameValue(js, value));
    const like =
      same ??
      [...left].find(({ js }) => hasSameName(js, value)) ??
      (values.length === written.length && !isGroup(value) ? written[index] : undefined);
    if (!like || !left.delete(like)) {
      return { name: '', text: itemOf(value, column), between: '' };
    }
    const { item, start, end } = like;
    const text =
      same || !isCollection(item)
        ? same
          ? source.slice(start, end)
          : itemOf(value, column)
        : source.slice(start, startOf(item)) +
          textOf(item, value, { source, column: columnOf(item, source) }) +
          source.slice(endOf(item, source), end);
    return { name: '', text, between: like.between ?? '' };
  });
  return joined(pieces, column, gap);
}

function joined(
  pieces: readonly { readonly text: string; readonly between: string }[],
  column: number,
  gap = '\n',
): string {
  const indent = ' '.repeat(column);
  return pieces
    .map(({ text, between }, index) => {
      if (index === pieces.length - 1) return text;
      return text + (between === '' ? gap + indent : between);
    })
    .join('');
}

const nameKeys = ['id', 'key', 'module', 'family'];

const hasSameName = (one: unknown, other: unknown): boolean =>
  isGroup(one) &&
  isGroup(other) &&
  nameKeys.some((key) => one[key] !== undefined && one[key] === other[key]);

const jsOf = (node: Node | null): unknown => node?.toJS(new Document()) as unknown;
const startOf = (node: Node): number => node.range?.[0] ?? 0;
const columnOf = (node: Node, source: string): number =>
  startOf(node) - (source.lastIndexOf('\n', startOf(node) - 1) + 1);

/** Behind the last sign of a value, without the end of the line. */
function endOf(node: Node, source: string): number {
  const last = isMap<Node, Node | null>(node) && !node.flow ? node.items.at(-1) : undefined;
  if (last) return endOf(last.value?.range ? last.value : last.key, source);
  if (isSeq<Node>(node) && !node.flow) {
    const item = node.items.at(-1);
    if (item) return endOf(item, source);
  }
  const end = valueEnd(node, source);
  return end + commentAt(end, source).length;
}

function valueEnd({ range }: Node, source: string): number {
  const [start = 0, end = 0] = range ?? [];
  return start + source.slice(start, end).trimEnd().length;
}

/** A comment behind a value, on the same line. */
const commentAt = (place: number, source: string): string =>
  /^[ \t]+#[^\n]*/.exec(source.slice(place, place + 200))?.[0] ?? '';

const indented = (text: string, column: number): string =>
  text.trimEnd().replace(/\n(?=.)/g, `\n${' '.repeat(column)}`);
const pairOf = (name: string, value: unknown, column: number): string =>
  indented(toYaml({ [name]: value }, column), column);
const itemOf = (value: unknown, column: number): string =>
  indented(toYaml([value], column), column);
