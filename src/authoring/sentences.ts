import type { MdastNode } from 'satteri';
import type { Position, Sentence } from '../course/authored-course.ts';
import { countWords } from './words.ts';

/** A stretch of plain text and where its first character stands. */
interface Piece extends Position {
  readonly text: string;
}

/**
 * The sentences of a lesson's prose, headings left out. Components inside a sentence add no words of
 * their own; those round paragraphs are looked into.
 */
export function sentencesIn(node: MdastNode, within: readonly string[] = []): readonly Sentence[] {
  if (node.type === 'heading') return [];
  if (node.type === 'paragraph' || node.type === 'tableCell') {
    return toSentences([...piecesIn(node)]).map((sentence) => ({ ...sentence, within }));
  }
  if (!('children' in node)) return [];
  const name = node.type === 'mdxJsxFlowElement' ? node.name : null;
  const inside = name === null ? within : [...within, name];
  return node.children.flatMap((child) => sentencesIn(child, inside));
}

function* piecesIn(node: MdastNode): Generator<Piece> {
  if (node.type === 'text' || node.type === 'inlineCode') {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    for (const [index, text] of node.value.split('\n').entries()) {
      const isFirst = index === 0;
      // A line break inside a paragraph is a space between two words.
      yield { text: isFirst ? text : ` ${text}`, line: line + index, column: isFirst ? column : 0 };
    }
  }
  if ('children' in node) for (const child of node.children) yield* piecesIn(child);
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function toSentences(pieces: readonly Piece[]): Omit<Sentence, 'within'>[] {
  const whole = pieces.map(({ text }) => text).join('');
  return [...segmenter.segment(whole)].flatMap(({ segment, index }) => {
    const text = segment.trim();
    const words = countWords(text);
    const start = index + segment.length - segment.trimStart().length;
    return words === 0 ? [] : [{ text, words, ...placeAt(pieces, start) }];
  });
}

/** Where a character of the whole text stands in the file. */
function placeAt(pieces: readonly Piece[], offset: number): Position {
  let left = offset;
  for (const { text, line, column } of pieces) {
    if (left < text.length) return { line, column: column + left };
    left -= text.length;
  }
  return { line: 1, column: 1 };
}
