import { useEffect, useState } from 'preact/hooks';
import {
  objectiveState,
  type ModuleAnswer,
  type ObjectiveState,
} from '../objectives/objective-states.ts';
import { resultsOnDevice, type ResultsOnDevice } from '../objectives/refresher-results.ts';
import type { ProgressStore } from '../progress/progress-store.ts';
import type { Progress } from '../progress/progress.ts';
import { progressOf } from './page-store.ts';

interface Props {
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
  readonly store: ProgressStore | undefined;
  readonly isFinished: boolean;
}

/**
 * What the module is for, as things to be able to do; for the learner alone, where they stand with
 * each. Where the browser keeps nothing, only the list is shown.
 */
export function ObjectiveList({ objectives, store, isFinished }: Props) {
  const [questions, setQuestions] = useState<readonly PracticeOfObjective[]>([]);
  const [device, setDevice] = useState<ResultsOnDevice>();
  const [, setForgotten] = useState(false);

  useEffect(() => {
    setQuestions(questionsIn(document));
    setDevice(resultsOnDevice(window));
  }, []);

  const moduleId = store?.definition.id ?? '';
  const refreshers = device?.read(moduleId);
  const answers = store ? moduleAnswers(questions, progressOf(store), store) : [];
  const isShown = store !== undefined && refreshers !== undefined && answers.length > 0;
  return (
    <>
      <ul class={isFinished ? 'objectives is-done' : 'objectives'}>
        {objectives.map(({ id, text }) => (
          <li key={id}>
            I can {text}
            {isShown && (
              <span class="part-state"> {inWords[objectiveState(id, answers, refreshers)]}</span>
            )}
          </li>
        ))}
      </ul>
      {isShown && (
        <p class="hint">
          Where you stand is worked out on this page from your answers and your refreshers, for you
          alone. It is no part of your record and is sent to nobody.
        </p>
      )}
      {isShown && refreshers.size > 0 && (
        <p>
          <button
            type="button"
            class="button-link"
            onClick={() => {
              device?.forget(moduleId);
              setForgotten(true);
            }}
          >
            Clear the results of my refreshers from this browser
          </button>
        </p>
      )}
    </>
  );
}

const inWords: Record<ObjectiveState, string> = {
  'not-yet': 'Not yet',
  'can-do': 'Can do',
  'kept-up': 'Kept up',
};

interface PracticeOfObjective {
  readonly id: string;
  readonly objective: string;
}

/** Every question stands in the page as text that names its objective. */
const questionsIn = (page: Document): PracticeOfObjective[] =>
  [...page.querySelectorAll<HTMLElement>('[data-question]')].map(
    ({ dataset: { question = '', objective = '' } }) => ({ id: question, objective }),
  );

function moduleAnswers(
  questions: readonly PracticeOfObjective[],
  { answers }: Progress,
  { definition }: ProgressStore,
): readonly ModuleAnswer[] {
  const bank = definition.assessment?.bank ?? [];
  return questions.flatMap(({ id, objective }) => {
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
    return answer === undefined || answer.outcome === 'given'
      ? []
      : [{ objective, isFromQuiz: bank.includes(id), isRight: answer.outcome === 'right' }];
  });
}
