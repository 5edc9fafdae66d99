import type { Origin } from './authored-course.ts';
import { problemTable } from './problems.ts';
import type { ProblemKind, Severity } from './problems/problem-kind.ts';

export type ProblemCode = keyof typeof problemTable;

/** The names of the values that a problem is worded with. */
type NamesOf<Code extends ProblemCode> =
  (typeof problemTable)[Code] extends ProblemKind<infer Names> ? Names : never;

/** Something in `content/` that its author has to put right, or should know about. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  readonly origin: Origin;
}

/** The problem `code` at `origin`, worded with the values its row in the table asks for. */
export function problem<Code extends ProblemCode>(
  code: Code,
  origin: Origin,
  ...[values]: [NamesOf<Code>] extends [never] ? [] : [Readonly<Record<NamesOf<Code>, string>>]
): Problem {
  const { severity, message, hint } = problemTable[code] as ProblemKind<string>;
  const word = (wording: typeof message) =>
    typeof wording === 'string' ? wording : wording(values ?? {});
  return { code, severity, message: word(message), hint: word(hint), origin };
}

/** Where a value of a YAML file or of a lesson's front matter stands. */
export const placeOf = (
  entry: { readonly file: string },
  ...path: (string | number)[]
): Origin => ({
  file: entry.file,
  path,
});

/** Where something in the body of a lesson stands. */
export const positionOf = (
  entry: { readonly file: string },
  { line, column }: { readonly line: number; readonly column: number },
): Origin => ({ file: entry.file, line, column });
