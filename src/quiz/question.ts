import type { Question } from '../course/course.ts';

export type { QuestionKind } from '../course/schemas/question.ts';

/** A question without what only authors and packages need of it. */
type Shown<Authored> = Authored extends Question
  ? Omit<Authored, 'moduleId' | 'slot' | 'use' | 'facts' | 'sources'>
  : never;

/** The part of a question that is drawn, shown and marked in the learner's browser. */
export type QuizQuestion = Shown<Question>;

export type QuestionOf<Kind extends QuizQuestion['kind']> = Extract<
  QuizQuestion,
  { readonly kind: Kind }
>;
