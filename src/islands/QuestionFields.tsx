import type { Ref } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ShownQuestion } from './shown-question.ts';

interface Props {
  readonly question: ShownQuestion;
  /** Options to show as chosen, as indexes in file order. */
  readonly chosen: readonly number[];
  readonly error: string | undefined;
  readonly isLocked: boolean;
  readonly fieldsRef: Ref<HTMLFieldSetElement>;
}

/** The question and its options as native inputs. What is chosen lives in the inputs themselves. */
export function QuestionFields({ question, chosen, error, isLocked, fieldsRef }: Props) {
  const options = useRef<HTMLDivElement>(null);
  const hintId = `${question.id}-hint`;
  const errorId = `${question.id}-error`;
  const chosenKey = chosen.join();

  useEffect(() => {
    if (chosenKey === '') return;
    const indexes = chosenKey.split(',').map(Number);
    inputsIn(options.current).forEach((input, index) => {
      input.checked = indexes.includes(index);
    });
  }, [chosenKey]);

  return (
    <fieldset
      class="question"
      ref={fieldsRef}
      disabled={isLocked}
      aria-describedby={error === undefined ? hintId : `${hintId} ${errorId}`}
    >
      <legend>{question.stem}</legend>
      <p class="hint" id={hintId}>
        {howMany(question)}
      </p>
      {error !== undefined && (
        <p class="field-error" id={errorId}>
          <span class="visually-hidden">Error: </span>
          {error}
        </p>
      )}
      <div ref={options}>
        {question.options.map((option, index) => (
          <div class="option" key={option.key}>
            <input
              type={question.kind === 'single' ? 'radio' : 'checkbox'}
              name={question.id}
              id={inputId(question, index)}
              value={option.key}
            />
            <label for={inputId(question, index)}>{option.text}</label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

export const inputId = (question: ShownQuestion, index: number): string =>
  `${question.id}-option-${String(index + 1)}`;

export const inputsIn = (container: Element | null): HTMLInputElement[] =>
  container ? [...container.querySelectorAll('input')] : [];

/** Indexes of the options that are chosen right now. */
export const chosenIn = (container: Element | null): number[] =>
  inputsIn(container).flatMap((input, index) => (input.checked ? [index] : []));

/** What is wrong with a choice before it can be marked, in words, or `undefined`. */
export function problemWith(
  question: ShownQuestion,
  chosen: readonly number[],
): string | undefined {
  if (chosen.length === 0) {
    return question.kind === 'single'
      ? 'Choose an answer'
      : `Choose ${rightCount(question)} answers`;
  }
  return undefined;
}

const NUMBER_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

const rightCount = (question: ShownQuestion): string =>
  NUMBER_WORDS[question.options.filter((option) => option.correct).length] ?? 'several';

const howMany = (question: ShownQuestion): string =>
  question.kind === 'single' ? 'Choose one answer.' : `Choose ${rightCount(question)} answers.`;
