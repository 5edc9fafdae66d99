import { isMap, isNode, isPair, isScalar, isSeq } from 'yaml';
import type { Origin } from '../course/authored-course.ts';
import type { Problem } from '../course/problem.ts';
import type { YamlText } from './read-yaml.ts';

/** A problem with the line and column to show its author. */
export interface LocatedProblem extends Omit<Problem, 'origin'> {
  /** Relative to the project. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The line and column of each problem, sorted by file and place. */
export function locateProblems(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, YamlText>,
): readonly LocatedProblem[] {
  return problems
    .map(({ origin, ...rest }) => ({ ...rest, ...locate(origin, texts.get(origin.file)) }))
    .toSorted(
      (one, other) =>
        compare(one.file, other.file) ||
        one.line - other.line ||
        one.column - other.column ||
        compare(one.code, other.code),
    );
}

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));

/** Where a value stands; for one that is not there, where it is missing from. */
export function locate(
  origin: Origin,
  text: YamlText | undefined,
): { readonly file: string; readonly line: number; readonly column: number } {
  const { file, line, column, path = [], isKey = false } = origin;
  if (line !== undefined) return { file, line, column: column ?? 1 };
  if (!text || path.length === 0) return { file, line: 1, column: 1 };
  const position = text.lineCounter.linePos(offsetOf(text.document.contents, path, isKey));
  return { file, line: position.line + text.linesAbove, column: position.col };
}

function offsetOf(root: unknown, path: readonly (string | number)[], isKey: boolean): number {
  let node = root;
  let offset = startOf(root) ?? 0;
  for (const [depth, step] of path.entries()) {
    const entry = childOf(node, step);
    if (entry === undefined) break;
    const { key, value } = entry;
    const isMeant = isKey && depth === path.length - 1;
    offset = (isMeant ? startOf(key) : startOf(value)) ?? startOf(key) ?? offset;
    node = value;
  }
  return offset;
}

function childOf(node: unknown, step: string | number) {
  if (isSeq(node) && typeof step === 'number') {
    return step < node.items.length ? { key: undefined, value: node.items[step] } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
  );
  return pair && { key: pair.key, value: pair.value };
}

/** Where a value starts; an empty one counts from its key. */
function startOf(node: unknown): number | undefined {
  if (!isNode(node) || (isScalar(node) && node.value === null)) return undefined;
  return node.range?.[0];
}
