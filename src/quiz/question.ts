import type { Question } from '../course/course.ts';

/** The part of a question that is drawn, shown and marked in the learner's browser. */
export type QuizQuestion = Pick<
  Question,
  'id' | 'kind' | 'family' | 'objective' | 'stem' | 'options'
>;
