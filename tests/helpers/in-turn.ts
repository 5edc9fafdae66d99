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

/** With the most components, with a map and heavy subjects, and with questions of all the others. */
const inEveryRun = ['charter', 'sus-to-1985', 'together'];

/**
 * Details of a test that is the same for every module: `npm test` tries three modules, and
 * `npm run test:course` all the others.
 */
export const detailsFor = (moduleId: string): { readonly tag?: string } =>
  inEveryRun.includes(moduleId) ? {} : { tag: '@whole-course' };
