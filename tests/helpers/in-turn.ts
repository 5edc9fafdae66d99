/**
 * What a long journey through a module is tried with: of the ways that are alike for every module
 * one, in turn, so that each of them is met in many modules; for the charter module every one.
 * @param turn the place of the module in the course
 */
export const inTurn = <Way>(
  ways: readonly Way[],
  moduleId: string,
  turn: number,
): readonly Way[] =>
  moduleId === 'charter' ? ways : ways.filter((_, index) => index === turn % ways.length);
