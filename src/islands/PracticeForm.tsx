import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnswerState } from '../progress/progress.ts';
import { markAnswer } from '../quiz/mark-answer.ts';
import { AnswerFeedback } from './AnswerFeedback.tsx';
import { CertaintyFields, certaintyNote, chosenCertainty, type Certainty } from './certainty.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { focusFields, QuestionFields } from './QuestionFields.tsx';
import { viewOf } from './question-views.ts';
import type { Reading } from './question-view.ts';
import type { ShownQuestion } from './shown-question.ts';

interface Props {
  readonly question: ShownQuestion;
  readonly answer: Pick<AnswerState, 'chosen' | 'outcome'> | undefined;
  /** Asks how sure the learner is. What they say changes nothing but words, and stays here. */
  readonly asksCertainty?: boolean;
  readonly onAnswer: (chosen: readonly number[], isCorrect: boolean) => void;
}

/** A question to practise with: answer, read why, try again as often as wanted. */
export function PracticeForm({ question, answer, asksCertainty = false, onAnswer }: Props) {
  const fields = useRef<HTMLFieldSetElement>(null);
  const certaintyFields = useRef<HTMLFieldSetElement>(null);
  const feedbackHeading = useRef<HTMLParagraphElement>(null);
  const [failedAttempts, setFailedAttempts] = useState(0);
  const [problem, setProblem] = useState<Extract<Reading, { readonly ok: false }>>();
  const [tries, setTries] = useState(0);
  const [isTryingAgain, setTryingAgain] = useState(false);
  const [certainty, setCertainty] = useState<Certainty>();
  const [movesFocus, setMovesFocus] = useState<'feedback' | 'fields'>();
  const shown = isTryingAgain ? undefined : answer;
  const isRight = shown?.outcome === 'right';
  const note = shown && certaintyNote(certainty, isRight);

  useEffect(() => {
    if (movesFocus === 'feedback') feedbackHeading.current?.focus();
    if (movesFocus === 'fields') focusFields(fields.current);
    setMovesFocus(undefined);
  }, [movesFocus]);

  const check = () => {
    const reading = viewOf(question).read(fields.current, question);
    setProblem(reading.ok ? undefined : reading);
    if (!reading.ok) {
      setFailedAttempts(failedAttempts + 1);
      return;
    }
    setCertainty(chosenCertainty(certaintyFields.current));
    onAnswer(reading.chosen, markAnswer(question, reading.chosen).isCorrect);
    setTryingAgain(false);
    setMovesFocus('feedback');
  };

  return (
    <>
      {problem && (
        <ErrorSummary
          message={problem.message}
          inputId={problem.inputId}
          attempt={failedAttempts}
        />
      )}
      <QuestionFields
        key={tries}
        question={question}
        chosen={shown?.chosen ?? []}
        error={problem?.message}
        isLocked={shown !== undefined}
        fieldsRef={fields}
      />
      {asksCertainty && !shown && (
        <CertaintyFields
          key={`certainty-${String(tries)}`}
          name={question.id}
          fieldsRef={certaintyFields}
        />
      )}
      {shown ? (
        <div class={`feedback is-${shown.outcome}`}>
          <p class="feedback-title" ref={feedbackHeading} tabIndex={-1}>
            {viewOf(question).title?.(isRight) ?? (isRight ? 'Right' : 'Not quite')}
          </p>
          {note && <p>{note.text}</p>}
          <AnswerFeedback
            question={question}
            chosen={shown.chosen}
            showsAll={isRight || note?.showsAll === true}
          />
          <button
            type="button"
            class="button button-secondary"
            onClick={() => {
              setTries(tries + 1);
              setTryingAgain(true);
              setMovesFocus('fields');
            }}
          >
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
