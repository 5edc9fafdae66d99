import { mdxToMdast, type MdastNode } from 'satteri';
import { showsSame } from './shows-same.ts';

/**
 * A new text that keeps the old way of writing wherever it means the same: what nobody changed
 * does not show as a change.
 */
export function mergeText(old: string, changed: string): string {
  const before = blocksOf(old);
  const after = blocksOf(changed);
  if (
    before.length === after.length &&
    before.every(({ means }, index) => means === after[index]?.means)
  ) {
    return old;
  }
  const kept = commonBlocks(before, after);
  const merged = `${after.map((block) => kept.get(block) ?? block.text).join('\n\n')}\n`;
  return showsSame(merged, changed) ? merged : changed;
}

interface Block {
  readonly text: string;
  /** What is shown, whichever way it is written. */
  readonly means: string;
}

function blocksOf(text: string): readonly Block[] {
  const tree = mdxToMdast(text, { features: { frontmatter: false } });
  return ('children' in tree ? tree.children : []).map((node) => ({
    text: text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0),
    means: JSON.stringify(meaningOf(node)),
  }));
}

/** Everything of a node that shows, in an order of its own: settings may be written in any. */
function meaningOf(node: MdastNode): unknown {
  const own = Object.entries(node).filter(
    ([key, value]) =>
      !unseen.has(key) && value !== undefined && value !== null && typeof value !== 'function',
  );
  return {
    ...Object.fromEntries(own.sort(([one], [other]) => (one < other ? -1 : 1))),
    ...(isElement(node) && {
      attributes: node.attributes
        .map((attribute) =>
          JSON.stringify([
            attribute.type,
            'name' in attribute ? attribute.name : '',
            attribute.value,
          ]),
        )
        .sort(),
    }),
    ...('children' in node && { children: node.children.map(meaningOf) }),
  };
}

const isElement = (node: MdastNode) =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const unseen = new Set(['position', 'children', 'attributes', 'data', 'parent', 'index']);

/** The old text of each new block that was there before, in the same order (longest common run). */
function commonBlocks(
  before: readonly Block[],
  after: readonly Block[],
): ReadonlyMap<Block, string> {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const isSame = before[row]?.means === after[column]?.means;
      const line = lengths[row];
      if (line)
        line[column] = isSame
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const kept = new Map<Block, string>();
  for (let row = 0, column = 0; row < before.length && column < after.length;) {
    const [one, other] = [before[row], after[column]];
    if (other && one?.means === other.means) {
      kept.set(other, one.text);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return kept;
}
