import type { Ref } from 'preact';
import { displayOrder } from '../quiz/display-order.ts';
import { viewOf } from './question-views.ts';
import type { ShownQuestion } from './shown-question.ts';

interface Props {
  readonly question: ShownQuestion;
  /** The answer to show, in the form of `MarkedAnswer`. */
  readonly chosen: readonly number[];
  readonly error: string | undefined;
  readonly isLocked: boolean;
  readonly fieldsRef: Ref<HTMLFieldSetElement>;
  /** The try of the quiz, from 0. Left out for practice. */
  readonly quizAttempt?: number;
}

/** The question and its choices as native inputs. What is answered lives in the inputs themselves. */
export function QuestionFields(props: Props) {
  const { question, chosen, error, isLocked, fieldsRef, quizAttempt } = props;
  const hintId = `${question.id}-hint`;
  const errorId = `${question.id}-error`;
  const { Inputs, hint } = viewOf(question);

  return (
    <fieldset
      class="question"
      ref={fieldsRef}
      disabled={isLocked}
      aria-describedby={error === undefined ? hintId : `${hintId} ${errorId}`}
    >
      <legend>{question.stem}</legend>
      <p class="hint" id={hintId}>
        {hint(question)}
      </p>
      {error !== undefined && (
        <p class="field-error" id={errorId}>
          <span class="visually-hidden">Error: </span>
          {error}
        </p>
      )}
      <Inputs
        key={chosen.join()}
        question={question}
        order={displayOrder(question, quizAttempt)}
        chosen={chosen}
      />
    </fieldset>
  );
}

/** Moves the focus to the first thing in the fields that can be answered. */
export const focusFields = (fields: Element | null): void => {
  fields?.querySelector<HTMLElement>('input, select, textarea, button:enabled')?.focus();
};
