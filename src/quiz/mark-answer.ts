import type { QuizQuestion } from './question.ts';

/** An answer with everything a record of it needs. */
export interface MarkedAnswer {
  readonly questionId: string;
  readonly kind: QuizQuestion['kind'];
  /** Keys of all options in file order. */
  readonly optionKeys: readonly string[];
  /** Chosen options, as indexes in file order, ascending and without repeats. */
  readonly chosen: readonly number[];
  /** Right options, in the same form. */
  readonly correct: readonly number[];
  /** Exactly the right options were chosen. There is no part mark. */
  readonly isCorrect: boolean;
}

/** @param chosen indexes in file order; those that no option has are left out */
export function markAnswer(
  { id, kind, options }: Pick<QuizQuestion, 'id' | 'kind' | 'options'>,
  chosen: readonly number[],
): MarkedAnswer {
  const indexes = options.map((_, index) => index);
  const correct = indexes.filter((index) => options[index]?.correct);
  return {
    questionId: id,
    kind,
    optionKeys: options.map(({ key }) => key),
    chosen: indexes.filter((index) => chosen.includes(index)),
    correct,
    isCorrect: indexes.every((index) => chosen.includes(index) === correct.includes(index)),
  };
}
