import type { Ref } from 'preact';
import type { Progress } from '../../progress/progress.ts';
import { viewOf } from '../question-views.ts';
import type { ShownQuestion } from '../shown-question.ts';

interface Props {
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly questions: readonly ShownQuestion[];
  readonly answers: Progress['answers'];
  /** @param step position of the question, from 0 */
  readonly onChange: (step: number) => void;
  readonly onSubmit: () => void;
}

/** All answers of the quiz before they are handed in. */
export function QuizAnswersReview({ headingRef, questions, answers, onChange, onSubmit }: Props) {
  return (
    <div class="quiz-step">
      <h3 class="quiz-heading" ref={headingRef} tabIndex={-1}>
        Check your answers before you hand them in
      </h3>
      <ol class="answers-review">
        {questions.map((question, step) => (
          <li key={question.id}>
            <p>{question.stem}</p>
            <p class="answers-review-answer">
              {viewOf(question)
                .summary(question, answers[question.id]?.chosen ?? [])
                .join('; ')}
            </p>
            <button
              type="button"
              class="button-link"
              onClick={() => {
                onChange(step);
              }}
            >
              Change<span class="visually-hidden"> the answer to question {step + 1}</span>
            </button>
          </li>
        ))}
      </ol>
      <button type="button" class="button" onClick={onSubmit}>
        Hand in my answers
      </button>
    </div>
  );
}
