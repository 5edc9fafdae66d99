import type { Format } from './format.ts';

/** One element of a data model. In its name, `n` stands for an index. */
export interface ElementRule {
  readonly access: 'read' | 'write' | 'both';
  readonly format: Format;
  /** Value before anyone has set one. `undefined`: none. */
  readonly initial?: string;
  /** Elements of the same (outermost) list member that must be set before this one. */
  readonly after?: readonly string[];
}

export interface DataModel {
  readonly elements: Readonly<Record<string, ElementRule>>;
  /** What `_children` answers, by container, in the standard's order. */
  readonly children: Readonly<Record<string, string>>;
  /** Containers with a `_count`. */
  readonly lists: readonly string[];
  readonly version: string | undefined;
}

/** `cmi.interactions.3.id` as `cmi.interactions.n.id`. */
export function toGenericName(name: string): string {
  return name.replaceAll(/\.(0|[1-9]\d*)(?=\.|$)/g, '.n');
}

export interface ListPosition {
  readonly list: string;
  readonly index: number;
}

/** Every list a name passes through: `cmi.interactions.3.objectives.0.id` has two. */
export function listPositions(name: string): ListPosition[] {
  const parts = name.split('.');
  return parts.flatMap((part, at) =>
    /^\d+$/.test(part) ? [{ list: parts.slice(0, at).join('.'), index: Number(part) }] : [],
  );
}

/** How many members a list has: one more than the highest index with a value. */
export function countOf(values: ReadonlyMap<string, unknown>, list: string): number {
  let count = 0;
  for (const name of values.keys()) {
    if (!name.startsWith(`${list}.`)) continue;
    const index = Number(name.slice(list.length + 1).split('.')[0]);
    if (Number.isInteger(index)) count = Math.max(count, index + 1);
  }
  return count;
}

/** Values of the same element in the other members of the list. */
export function siblingValues(values: ReadonlyMap<string, string>, name: string): string[] {
  const position = listPositions(name).at(-1);
  if (!position) return [];
  const tail = name.slice(`${position.list}.${String(position.index)}`.length);
  const siblings: string[] = [];
  for (let index = 0; index < countOf(values, position.list); index += 1) {
    const value = values.get(`${position.list}.${String(index)}${tail}`);
    if (index !== position.index && value !== undefined) siblings.push(value);
  }
  return siblings;
}
