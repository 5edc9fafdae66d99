import { useEffect, useRef, useState } from 'preact/hooks';
import { drawQuestions } from '../quiz/draw-questions.ts';
import { markAnswer } from '../quiz/mark-answer.ts';
import { progressOf, usePageStore } from './page-store.ts';
import { QuizAnswersReview } from './quiz/QuizAnswersReview.tsx';
import { mustBeRight } from './quiz/must-be-right.ts';
import { QuizIntroduction } from './quiz/QuizIntroduction.tsx';
import { QuizQuestionStep } from './quiz/QuizQuestionStep.tsx';
import { QuizResult, type PartLink } from './quiz/QuizResult.tsx';
import { readQuestions } from './read-question.ts';
import type { ShownQuestion } from './shown-question.ts';
import { useQuestions } from './use-questions.ts';

interface Props {
  readonly draw: number;
  /** 0 to 1. */
  readonly passingScore: number;
  readonly passMarkBasis: string;
  /** Allowed submissions; absent for no limit. */
  readonly tries?: number | undefined;
  /** Lessons to go back to, by objective. */
  readonly revisit: Readonly<Record<string, readonly PartLink[]>>;
  /** The part after the quiz. */
  readonly next: PartLink;
}

/** The graded quiz: one question at a time, a look over all answers, then the result with explanations. */
export function Quiz(props: Props) {
  const store = usePageStore();
  const { quiz, answers } = progressOf(store);
  const heading = useRef<HTMLHeadingElement>(null);
  const [step, setStep] = useState<number>();
  const [movesFocus, setMovesFocus] = useState(0);

  const [hasFailed, setFailed] = useState(false);
  const questions = useQuestions(
    () => readQuestions(document.querySelector('[data-quiz-bank]')),
    () => {
      setFailed(true);
    },
  );

  useEffect(() => {
    if (movesFocus > 0) heading.current?.focus();
  }, [movesFocus]);

  const moveFocus = () => {
    setMovesFocus((count) => count + 1);
  };
  const go = (next: number) => {
    setStep(next);
    moveFocus();
  };

  if (hasFailed) {
    return (
      <p role="alert">A part of the quiz could not be loaded. Reload this page to try again.</p>
    );
  }
  const drawn = quiz.draw.flatMap(
    (id) => questions?.filter((question) => question.id === id) ?? [],
  );
  const chosenFor = (question: ShownQuestion) => answers[question.id]?.chosen ?? [];
  const passingScore = store?.launch.value.passingScore ?? props.passingScore;

  const start = () => {
    if (!questions) return;
    const draw = drawQuestions(questions, props.draw, Math.random, quiz.draw);
    store?.dispatch({ type: 'quiz-started', draw });
    go(0);
  };

  const submit = () => {
    store?.dispatch({
      type: 'quiz-submitted',
      results: drawn.map((question) => markAnswer(question, chosenFor(question))),
    });
    moveFocus();
  };

  if (!questions && quiz.draw.length > 0) return null;
  if (quiz.isSubmitted) {
    return (
      <QuizResult
        headingRef={heading}
        questions={drawn}
        answers={answers}
        quiz={quiz}
        passingScore={passingScore}
        passMarkBasis={props.passMarkBasis}
        tries={props.tries}
        revisit={props.revisit}
        next={props.next}
        onRetake={start}
      />
    );
  }
  if (drawn.length === 0) {
    return (
      <QuizIntroduction
        draw={props.draw}
        passingScore={passingScore}
        passMarkBasis={props.passMarkBasis}
        tries={props.tries}
        mustPassCount={questions?.filter(mustBeRight).length ?? 0}
        onStart={start}
      />
    );
  }

  const firstOpen = drawn.findIndex((question) => chosenFor(question).length === 0);
  const current = step ?? (firstOpen === -1 ? drawn.length : firstOpen);
  const question = drawn[current];
  if (!question) {
    return (
      <QuizAnswersReview
        headingRef={heading}
        questions={drawn}
        answers={answers}
        onChange={go}
        onSubmit={submit}
      />
    );
  }
  return (
    <QuizQuestionStep
      key={question.id}
      headingRef={heading}
      question={question}
      position={current + 1}
      count={drawn.length}
      chosen={chosenFor(question)}
      quizAttempt={quiz.attempts}
      onBack={
        current > 0
          ? () => {
              go(current - 1);
            }
          : undefined
      }
      onAnswer={(chosen) => {
        store?.dispatch({ type: 'quiz-answer-given', questionId: question.id, chosen });
        const nextOpen = drawn.findIndex(
          (other, index) => index > current && chosenFor(other).length === 0,
        );
        go(nextOpen === -1 ? drawn.length : nextOpen);
      }}
    />
  );
}
