import { ratingNames } from './ratings.ts';
import type { QuestionKind, QuizQuestion } from './question.ts';

/** An answer with everything a record of it needs. */
export interface MarkedAnswer {
  readonly questionId: string;
  readonly kind: QuestionKind;
  /** Keys of all options, reasons or items in file order. */
  readonly optionKeys: readonly string[];
  /** Keys of what options are matched to, in file order. Only for `match`. */
  readonly promptKeys?: readonly string[];
  /**
   * The answer as numbers. Options chosen, as indexes in file order, ascending and without repeats
   * (`single`, `multiple`); 0 for true or 1 for false, then the index of the reason (`truefalse`);
   * indexes of the items in the learner's order (`order`); the index of the option for each prompt
   * (`match`), or of the rating for each action (`judge`); nothing (`short`).
   */
  readonly chosen: readonly number[];
  /** The right answer, in the same form. */
  readonly correct: readonly number[];
  /** There is no part mark. */
  readonly isCorrect: boolean;
}

/** @param chosen in the form of `MarkedAnswer`; indexes that no option has are left out of a choice */
export function markAnswer(question: QuizQuestion, chosen: readonly number[]): MarkedAnswer {
  const { id: questionId, kind } = question;
  const exact = (optionKeys: readonly string[], correct: readonly number[]) => ({
    questionId,
    kind,
    optionKeys,
    chosen,
    correct,
    isCorrect: correct.join() === chosen.join(),
  });
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const indexes = question.options.map((_, index) => index);
      const inOrder = indexes.filter((index) => chosen.includes(index));
      const correct = indexes.filter((index) => question.options[index]?.correct);
      return {
        ...exact(keysOf(question.options), correct),
        chosen: inOrder,
        isCorrect: inOrder.join() === correct.join(),
      };
    }
    case 'truefalse':
      return exact(keysOf(question.because), [
        question.answer ? 0 : 1,
        question.because.findIndex(({ correct }) => correct),
      ]);
    case 'order':
      return exact(
        keysOf(question.items),
        question.items.map((_, index) => index),
      );
    case 'match': {
      const optionKeys = keysOf(question.options);
      const correct = question.prompts.map(({ answer }) => optionKeys.indexOf(answer));
      return { ...exact(optionKeys, correct), promptKeys: keysOf(question.prompts) };
    }
    case 'judge': {
      const correct = question.actions.map(({ rating }) => ratingNames.indexOf(rating));
      const isClose =
        chosen.length === correct.length &&
        correct.every((rating, index) => Math.abs(rating - (chosen[index] ?? Infinity)) <= 1);
      return { ...exact(keysOf(question.actions), correct), isCorrect: isClose };
    }
    case 'short':
      return exact([], []);
  }
}

const keysOf = (entries: readonly { readonly key: string }[]): string[] =>
  entries.map(({ key }) => key);
