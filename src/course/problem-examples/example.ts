import type { ProblemKind } from '../problems/problem-kind.ts';

/** One piece of a file in place of another. */
export interface Replacement {
  readonly replace: string;
  readonly by: string;
}

/**
 * Files of a course, by path: what is in them, what is changed in them, `true` for one that is as it
 * was, `undefined` for one that is not there.
 */
export type ExampleFiles = Readonly<
  Record<string, string | Uint8Array | Replacement | true | undefined>
>;

/**
 * A problem as it comes about, and how it is mended. All examples start from one small, sound course
 * about bicycles: `tests/fixtures/courses/two-modules`. A test holds them to it.
 */
export interface ProblemExample<Names extends string = string> {
  /** Where both texts stand, as a path in the content folder. Left out where whole files are shown. */
  readonly file?: string;
  /** The piece of the file that both texts take the place of. Left out: `right` stands there already, or is the whole file. */
  readonly instead?: string;
  readonly wrong: string | ExampleFiles;
  readonly right: string | ExampleFiles;
  /** Files that the example needs besides, whether right or wrong. */
  readonly around?: ExampleFiles;
  /** What the problem is worded with. */
  readonly values: Readonly<Record<Names, string>>;
}

type NamesOf<Kind> = Kind extends ProblemKind<infer Names> ? Names : never;

/** One example for each problem of a table. */
export type ExamplesOf<Table> = {
  readonly [Code in keyof Table]: [NamesOf<Table[Code]>] extends [never]
    ? Omit<ProblemExample, 'values'>
    : ProblemExample<NamesOf<Table[Code]>>;
};
