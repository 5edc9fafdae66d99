import { NodeSelection, Plugin, type EditorState } from 'prosemirror-state';
import { lessonComponents } from '../../course/lesson-components.ts';

type Node = EditorState['doc'];

/** What the history of a text marks its own changes with. */
const OF_HISTORY = 'history$';

/**
 * What is typed, pasted or inserted while a component is selected would take its place, unseen. Here
 * the component stays, and the new text stands below it: only deleting and cutting take it away.
 */
export const keepSelected = (): Plugin =>
  new Plugin({
    appendTransaction: (transactions, before, after) => {
      const [first, ...others] = transactions.filter(({ docChanged }) => docChanged);
      const { selection } = before;
      if (!first || !(selection instanceof NodeSelection) || first.getMeta(OF_HISTORY)) return null;
      const { node, from } = selection;
      if (!(node.type.name in lessonComponents)) return null;
      const isMoved = countOf(after.doc, node) >= countOf(before.doc, node);
      const isDeleted = weightOf(after.doc) <= weightOf(before.doc) - weightOf(node) - 1;
      if (isMoved || isDeleted || !first.mapping.mapResult(from, 1).deletedAfter) return null;
      const place = others.reduce(
        (position, { mapping }) => mapping.map(position, -1),
        first.mapping.map(from, -1),
      );
      return after.tr.insert(place, node);
    },
  });

/** How often a text holds the same component. */
function countOf(text: Node, component: Node): number {
  let count = 0;
  text.descendants((node) => {
    if (node.eq(component)) count += 1;
  });
  return count;
}

/** How much stands in a text. Empty paragraphs count for nothing: deleting leaves some behind. */
function weightOf(text: Node): number {
  let weight = 0;
  text.descendants((node) => {
    weight += node.isText ? node.nodeSize : Number(node.type.name !== 'paragraph');
  });
  return weight;
}
