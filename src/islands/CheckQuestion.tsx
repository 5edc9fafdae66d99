import type { ProgressStore } from '../progress/progress-store.ts';
import { progressOf, usePageStore } from './page-store.ts';
import { PracticeForm } from './PracticeForm.tsx';
import { readQuestions } from './read-question.ts';
import type { ShownQuestion } from './shown-question.ts';
import { useQuestions } from './use-questions.ts';

interface Props {
  /** Id of the element that holds the question as text. */
  readonly place: string;
  readonly asksCertainty?: boolean;
}

/** One practice question of a lesson. */
export function CheckQuestion({ place, asksCertainty = false }: Props) {
  const store = usePageStore();
  const question = useQuestions(() => readQuestions(document.getElementById(place)))?.[0];
  return question ? (
    <Practice question={question} store={store} asksCertainty={asksCertainty} />
  ) : null;
}

interface PracticeProps {
  readonly question: ShownQuestion;
  readonly store: ProgressStore | undefined;
  readonly asksCertainty?: boolean;
}

/** A practice question whose last answer is kept. */
export function Practice({ question, store, asksCertainty = false }: PracticeProps) {
  return (
    <PracticeForm
      question={question}
      answer={progressOf(store).answers[question.id]}
      asksCertainty={asksCertainty}
      onAnswer={(chosen, isCorrect) => {
        store?.dispatch({ type: 'check-answered', questionId: question.id, chosen, isCorrect });
      }}
    />
  );
}
