import { isComplete, partsToDo } from '../progress/outcome.ts';
import { ObjectiveList } from './ObjectiveList.tsx';
import { progressOf, usePageStore } from './page-store.ts';

interface Props {
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
}

/** Where the learner stands in the module, and what they set out to be able to do. */
export function ModuleSummary({ objectives }: Props) {
  const store = usePageStore();
  const progress = progressOf(store);
  const definition = store?.definition;
  const passingScore = store?.launch.value.passingScore;
  const toDo = definition ? partsToDo(definition, progress, passingScore) : [];
  const wasFinished = store?.launch.value.wasFinished === true;
  const isFinished =
    wasFinished || (definition !== undefined && isComplete(definition, progress, passingScore));

  return (
    <>
      {store && (
        <p class="summary-state">
          {isFinished
            ? 'You have completed this module.'
            : `You have not completed this module yet. Still to do:`}
        </p>
      )}
      {!isFinished && toDo.length > 0 && (
        <ul>
          {toDo.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      )}
      <h3>{isFinished ? 'What you can now do' : 'What you will be able to do'}</h3>
      <ObjectiveList objectives={objectives} store={store} isFinished={isFinished} />
      <button type="button" class="button button-secondary needs-script" data-prints="module">
        Print the module
      </button>
    </>
  );
}
