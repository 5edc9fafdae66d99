import { isMap, isNode, isSeq, parseDocument } from 'yaml';

/**
 * The text of a YAML file with one more item at the end of a list, and every other character as it
 * was. `undefined` where the file has no such list with items.
 * @param path keys and positions that lead to the list
 */
export function insertItem(
  source: string,
  path: readonly (string | number)[],
  item: string,
): string | undefined {
  const document = parseDocument(source);
  const list = document.getIn(path);
  if (!isSeq(list) || !isMap(document.contents)) return undefined;
  const last = list.items.at(-1);
  if (!isNode(last) || !last.range) return undefined;
  const [start, end] = last.range;
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const lead = source.slice(lineStart, start);
  return `${source.slice(0, end)}\n${lead}${item}${source.slice(end)}`;
}
