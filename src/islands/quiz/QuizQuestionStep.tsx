import type { Ref } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { ErrorSummary } from '../ErrorSummary.tsx';
import { chosenIn, inputId, problemWith, QuestionFields } from '../QuestionFields.tsx';
import type { ShownQuestion } from '../shown-question.ts';

interface Props {
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly question: ShownQuestion;
  /** From 1. */
  readonly position: number;
  readonly count: number;
  readonly chosen: readonly number[];
  readonly onBack: (() => void) | undefined;
  readonly onAnswer: (chosen: readonly number[]) => void;
}

/** One question of the quiz. The answer is kept, and not marked until all are handed in. */
export function QuizQuestionStep(props: Props) {
  const { question } = props;
  const fields = useRef<HTMLFieldSetElement>(null);
  const [problem, setProblem] = useState<string>();
  const [failedAttempts, setFailedAttempts] = useState(0);

  const answer = () => {
    const chosen = chosenIn(fields.current);
    const found = problemWith(question, chosen);
    setProblem(found);
    if (found === undefined) props.onAnswer(chosen);
    else setFailedAttempts(failedAttempts + 1);
  };

  return (
    <div class="quiz-step">
      <h3 class="quiz-heading" ref={props.headingRef} tabIndex={-1}>
        Question {props.position} of {props.count}
      </h3>
      {problem !== undefined && (
        <ErrorSummary message={problem} inputId={inputId(question, 0)} attempt={failedAttempts} />
      )}
      <QuestionFields
        question={question}
        chosen={props.chosen}
        error={problem}
        isLocked={false}
        fieldsRef={fields}
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
