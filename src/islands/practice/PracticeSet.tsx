import { useEffect, useRef, useState } from 'preact/hooks';
import { resultsOnDevice } from '../../objectives/refresher-results.ts';
import { markAnswer } from '../../quiz/mark-answer.ts';
import { progressOf, usePageStore } from '../page-store.ts';
import { QuizQuestionStep } from '../quiz/QuizQuestionStep.tsx';
import { readQuestions } from '../read-question.ts';
import type { ShownQuestion } from '../shown-question.ts';
import { useQuestions } from '../use-questions.ts';
import { MeasureDone } from './MeasureDone.tsx';
import { RefresherDone } from './RefresherDone.tsx';
import { RefresherStep } from './RefresherStep.tsx';
import { refresherResult } from './refresher-result.ts';

interface Props {
  readonly kind: 'refresher' | 'measure';
  /** The module that the set was derived from. */
  readonly module: string;
  /** For a refresher: which one it is. */
  readonly weeks?: number | undefined;
  /** For a measure: whether answers are explained once all are given. */
  readonly explains: boolean;
}

const noQuestions: readonly ShownQuestion[] = [];

/** The questions of a practice set, one at a time, from the first that has no answer yet. */
export function PracticeSet({ kind, module, weeks, explains }: Props) {
  const store = usePageStore();
  const { answers } = progressOf(store);
  const [isLost, setLost] = useState(false);
  const questions =
    useQuestions(
      () => readQuestions(document.querySelector('[data-practice-questions]')),
      () => {
        setLost(true);
      },
    ) ?? noQuestions;
  const heading = useRef<HTMLHeadingElement>(null);
  const [step, setStep] = useState<number>();
  const [movesFocus, setMovesFocus] = useState(0);
  const isStarted = store?.launch.value.isStarted === true;
  const isDone = questions.length > 0 && questions.every(({ id }) => answers[id] !== undefined);

  useEffect(() => {
    if (!isStarted || questions.length === 0) return;
    setStep((current) => {
      const firstOpen = questions.findIndex(({ id }) => answers[id] === undefined);
      return current ?? (firstOpen === -1 ? questions.length : firstOpen);
    });
  }, [isStarted, questions]);

  useEffect(() => {
    if (movesFocus > 0) heading.current?.focus();
  }, [movesFocus]);

  useEffect(() => {
    if (!isDone || weeks === undefined) return;
    resultsOnDevice(window)?.keep(module, weeks, refresherResult(questions, answers));
  }, [isDone]);

  if (isLost) {
    return <p role="alert">The questions could not be loaded. Reload this page to try again.</p>;
  }
  if (step === undefined) return null;
  const go = (next: number) => {
    setStep(next);
    setMovesFocus((count) => count + 1);
  };
  const question = questions[step];

  if (!question) {
    return kind === 'refresher' ? (
      <RefresherDone headingRef={heading} onAgain={() => go(0)} />
    ) : (
      <MeasureDone headingRef={heading} explained={explains ? questions : []} answers={answers} />
    );
  }
  const place = { headingRef: heading, question, position: step + 1, count: questions.length };
  return kind === 'refresher' ? (
    <RefresherStep key={question.id} {...place} store={store} onContinue={() => go(step + 1)} />
  ) : (
    <QuizQuestionStep
      key={question.id}
      {...place}
      chosen={[]}
      onBack={undefined}
      onAnswer={(chosen) => {
        store?.dispatch({ type: 'measure-answered', result: markAnswer(question, chosen) });
        go(step + 1);
      }}
    />
  );
}
