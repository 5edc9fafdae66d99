import type { Ref } from 'preact';
import type { ProgressStore } from '../../progress/progress-store.ts';
import { Practice } from '../CheckQuestion.tsx';
import { progressOf } from '../page-store.ts';
import type { ShownQuestion } from '../shown-question.ts';

interface Props {
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly question: ShownQuestion;
  /** From 1. */
  readonly position: number;
  readonly count: number;
  readonly store: ProgressStore | undefined;
  readonly onContinue: () => void;
}

/** One question of a refresher, explained as soon as it is answered. */
export function RefresherStep({ headingRef, question, position, count, ...props }: Props) {
  const isAnswered = progressOf(props.store).answers[question.id] !== undefined;
  return (
    <div class="quiz-step">
      <h3 class="quiz-heading" ref={headingRef} tabIndex={-1}>
        Question {position} of {count}
      </h3>
      <Practice question={question} store={props.store} />
      {isAnswered && (
        <div class="buttons">
          <button type="button" class="button" onClick={props.onContinue}>
            {position === count ? 'Finish' : 'Continue'}
          </button>
        </div>
      )}
    </div>
  );
}
