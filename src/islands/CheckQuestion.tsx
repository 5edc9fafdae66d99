import { useEffect, useRef, useState } from 'preact/hooks';
import { markAnswer } from '../quiz/mark-answer.ts';
import type { ProgressStore } from '../progress/progress-store.ts';
import { AnswerFeedback } from './AnswerFeedback.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { progressOf, usePageStore } from './page-store.ts';
import { chosenIn, inputId, inputsIn, problemWith, QuestionFields } from './QuestionFields.tsx';
import { readQuestions } from './read-question.ts';
import type { ShownQuestion } from './shown-question.ts';

interface Props {
  /** Id of the element that holds the question as text. */
  readonly place: string;
}

/** One practice question: answer, read why, try again as often as wanted. */
export function CheckQuestion({ place }: Props) {
  const store = usePageStore();
  const [question, setQuestion] = useState<ShownQuestion>();

  useEffect(() => {
    setQuestion(readQuestions(document.getElementById(place))[0]);
  }, [place]);

  return question ? <Practice question={question} store={store} /> : null;
}

interface PracticeProps {
  readonly question: ShownQuestion;
  readonly store: ProgressStore | undefined;
}

function Practice({ question, store }: PracticeProps) {
  const fields = useRef<HTMLFieldSetElement>(null);
  const feedbackHeading = useRef<HTMLParagraphElement>(null);
  const [failedAttempts, setFailedAttempts] = useState(0);
  const [problem, setProblem] = useState<string>();
  const [isTryingAgain, setTryingAgain] = useState(false);
  const [movesFocus, setMovesFocus] = useState<'feedback' | 'fields'>();

  const answer = progressOf(store).answers[question.id];
  const isAnswered = answer !== undefined && !isTryingAgain;

  useEffect(() => {
    if (movesFocus === 'feedback') feedbackHeading.current?.focus();
    if (movesFocus === 'fields') inputsIn(fields.current)[0]?.focus();
    setMovesFocus(undefined);
  }, [movesFocus]);

  const check = () => {
    const chosen = chosenIn(fields.current);
    const found = problemWith(question, chosen);
    setProblem(found);
    if (found !== undefined) {
      setFailedAttempts(failedAttempts + 1);
      return;
    }
    store?.dispatch({
      type: 'check-answered',
      questionId: question.id,
      chosen,
      isCorrect: markAnswer(question, chosen).isCorrect,
    });
    setTryingAgain(false);
    setMovesFocus('feedback');
  };

  const tryAgain = () => {
    for (const input of inputsIn(fields.current)) input.checked = false;
    setTryingAgain(true);
    setMovesFocus('fields');
  };

  return (
    <>
      {problem !== undefined && (
        <ErrorSummary message={problem} inputId={inputId(question, 0)} attempt={failedAttempts} />
      )}
      <QuestionFields
        question={question}
        chosen={isAnswered ? answer.chosen : []}
        error={problem}
        isLocked={isAnswered}
        fieldsRef={fields}
      />
      {isAnswered ? (
        <div class={`feedback is-${answer.outcome}`}>
          <p class="feedback-title" ref={feedbackHeading} tabIndex={-1}>
            {answer.outcome === 'right' ? 'Right' : 'Not quite'}
          </p>
          <AnswerFeedback
            question={question}
            chosen={answer.chosen}
            showsAll={answer.outcome === 'right'}
          />
          <button type="button" class="button button-secondary" onClick={tryAgain}>
            Try again
          </button>
        </div>
      ) : (
        <button type="button" class="button needs-script" onClick={check}>
          Check answer
        </button>
      )}
    </>
  );
}
