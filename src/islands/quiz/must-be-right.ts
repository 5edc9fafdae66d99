import type { ShownQuestion } from '../shown-question.ts';

/** Whether the quiz cannot be passed while this question is wrong. */
export const mustBeRight = (question: ShownQuestion): boolean =>
  'mustPass' in question && question.mustPass === true;
