import type { Ref } from 'preact';
import type { Progress } from '../../progress/progress.ts';
import { AnswerFeedback } from '../AnswerFeedback.tsx';
import type { ShownQuestion } from '../shown-question.ts';

interface Props {
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** Questions whose answers are explained; none before the module. */
  readonly explained: readonly ShownQuestion[];
  readonly answers: Progress['answers'];
}

/** The end of a measure. It says what the answers mean where that spoils nothing, and never a score. */
export function MeasureDone({ headingRef, explained, answers }: Props) {
  return (
    <div class="quiz-result">
      <h3 class="quiz-heading" ref={headingRef} tabIndex={-1}>
        Thank you: all your answers are kept
      </h3>
      {explained.length === 0 ? (
        <p>You can go on to the module now. The lessons take up everything you were asked.</p>
      ) : (
        <>
          <p>
            There is no score. If you would like to know more, here is what lies behind each answer.
          </p>
          <ol class="result-questions">
            {explained.map((question) => (
              <li key={question.id}>
                <p class="result-stem">{question.stem}</p>
                <AnswerFeedback
                  question={question}
                  chosen={answers[question.id]?.chosen ?? []}
                  showsAll={false}
                />
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
