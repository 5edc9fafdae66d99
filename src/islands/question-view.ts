import type { ComponentChildren } from 'preact';
import type { ShownQuestion } from './shown-question.ts';

/** How questions of one kind are drawn, read and explained. */
export interface QuestionView<Question extends ShownQuestion = ShownQuestion> {
  /** What to do, in one sentence. */
  hint(question: Question): string;
  /** Native inputs. What is answered lives in them until it is read. */
  Inputs(props: InputsProps<Question>): ComponentChildren;
  /** The answer in the inputs right now. */
  read(fields: Element | null, question: Question): Reading;
  /** Why the answer is right or not. */
  Feedback(props: FeedbackProps<Question>): ComponentChildren;
  /** The answer in words, a line for each part of it. */
  summary(question: Question, chosen: readonly number[]): readonly string[];
  /** The heading of the feedback, where “Right” and “Not quite” do not fit. */
  title?(isRight: boolean): string;
}

export interface InputsProps<Question> {
  readonly question: Question;
  /** The choices in the order to show them, as indexes in file order. */
  readonly order: readonly number[];
  /** The answer to begin with; empty for none. */
  readonly chosen: readonly number[];
}

export interface FeedbackProps<Question> {
  readonly question: Question;
  readonly chosen: readonly number[];
  /** Whether everything is explained at once, or the rest on request. */
  readonly showsAll: boolean;
}

export type Reading =
  | { readonly ok: true; readonly chosen: readonly number[] }
  /** Something is missing: what, in words, and the input it is about. */
  | { readonly ok: false; readonly message: string; readonly inputId: string };

export const inputId = (question: { readonly id: string }, index: number): string =>
  `${question.id}-option-${String(index + 1)}`;
