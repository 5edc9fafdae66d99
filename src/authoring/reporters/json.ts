import type { LocatedProblem } from '../locate.ts';

/** The problems as JSON, for other tools: a list with one object for each. */
export const formatProblemsAsJson = (problems: readonly LocatedProblem[]): string =>
  JSON.stringify(problems, ['code', 'severity', 'file', 'line', 'column', 'message', 'hint'], 2);
