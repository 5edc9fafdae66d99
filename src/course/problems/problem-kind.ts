export type Severity = 'error' | 'warning';

/** The values a problem is worded with, by name. */
type Values<Names extends string> = Readonly<Record<Names, string>>;

/** Words, or how they are made from values. Whoever reports the problem has prepared the values. */
type Wording<Names extends string> = string | ((values: Values<Names>) => string);

/** One row of the table of authoring problems. */
export interface ProblemKind<Names extends string> {
  readonly severity: Severity;
  /** What is wrong. */
  readonly message: Wording<Names>;
  /** What to do about it. */
  readonly hint: Wording<Names>;
}

type Wordings<Names extends string> = Omit<ProblemKind<Names>, 'severity'>;

/** A problem that keeps the course from being built. */
export const error = <Names extends string = never>(
  wordings: Wordings<Names>,
): ProblemKind<Names> => ({ severity: 'error', ...wordings });

/** A problem the author should know about. */
export const warning = <Names extends string = never>(
  wordings: Wordings<Names>,
): ProblemKind<Names> => ({ severity: 'warning', ...wordings });
