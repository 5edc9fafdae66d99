import type { QuestionOf } from './question.ts';

export type Rating = QuestionOf<'judge'>['actions'][number]['rating'];

/** The ratings of a `judge` question, from one end of the scale to the other. */
export const ratingNames: readonly Rating[] = [
  'appropriate',
  'rather-appropriate',
  'rather-inappropriate',
  'inappropriate',
];
