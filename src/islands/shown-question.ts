import type { QuizQuestion } from '../quiz/question.ts';

/** A question as an island draws it: what marking needs, and where to read more. */
export type ShownQuestion = QuizQuestion & {
  readonly sources: readonly ShownSource[];
};

export type ShownOf<Kind extends ShownQuestion['kind']> = Extract<
  ShownQuestion,
  { readonly kind: Kind }
>;

export interface ShownSource {
  /** Number of the source in the module's list. */
  readonly number: number;
  readonly title: string;
  /** Fragment of the page where the source is described. */
  readonly address: string;
}
