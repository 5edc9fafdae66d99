import type { Ref } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { ErrorSummary } from '../ErrorSummary.tsx';
import { QuestionFields } from '../QuestionFields.tsx';
import type { Reading } from '../question-view.ts';
import { viewOf } from '../question-views.ts';
import type { ShownQuestion } from '../shown-question.ts';
import { mustBeRight } from './must-be-right.ts';

interface Props {
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly question: ShownQuestion;
  /** From 1. */
  readonly position: number;
  readonly count: number;
  readonly chosen: readonly number[];
  /** The try of the quiz, from 0. */
  readonly quizAttempt?: number;
  readonly onBack: (() => void) | undefined;
  readonly onAnswer: (chosen: readonly number[]) => void;
}

/** One question of the quiz. The answer is kept, and not marked until all are handed in. */
export function QuizQuestionStep(props: Props) {
  const { question } = props;
  const fields = useRef<HTMLFieldSetElement>(null);
  const [problem, setProblem] = useState<Extract<Reading, { readonly ok: false }>>();
  const [failedAttempts, setFailedAttempts] = useState(0);

  const answer = () => {
    const reading = viewOf(question).read(fields.current, question);
    setProblem(reading.ok ? undefined : reading);
    if (reading.ok) props.onAnswer(reading.chosen);
    else setFailedAttempts(failedAttempts + 1);
  };

  return (
    <div class="quiz-step">
      <h3 class="quiz-heading" ref={props.headingRef} tabIndex={-1}>
        Question {props.position} of {props.count}
      </h3>
      {mustBeRight(question) && <p class="must-pass">This one must be right to pass.</p>}
      {problem && (
        <ErrorSummary
          message={problem.message}
          inputId={problem.inputId}
          attempt={failedAttempts}
        />
      )}
      <QuestionFields
        question={question}
        chosen={props.chosen}
        error={problem?.message}
        isLocked={false}
        fieldsRef={fields}
        quizAttempt={props.quizAttempt ?? 0}
      />
      <div class="buttons">
        <button type="button" class="button" onClick={answer}>
          Keep answer and continue
        </button>
        {props.onBack && (
          <button type="button" class="button button-secondary" onClick={props.onBack}>
            Previous question
          </button>
        )}
      </div>
    </div>
  );
}
