import { useState } from 'preact/hooks';
import { partStates, type PartOutcome } from '../progress/outcome.ts';
import { usePageStore } from './page-store.ts';

interface Props {
  readonly parts: readonly { readonly id: string; readonly title: string }[];
  /** Sections that are not part of the way through the module. */
  readonly references: readonly { readonly id: string; readonly title: string }[];
}

/** All parts of the module with their states in words. On narrow screens it opens on request. */
export function ContentsList({ parts, references }: Props) {
  const store = usePageStore();
  const [isOpen, setOpen] = useState(false);
  const outcomes = store
    ? partStates(store.definition, store.progress.value, store.launch.value.passingScore)
    : [];
  const states = new Map(outcomes.map(({ id, state }) => [id, stateInWords[state]]));
  const close = () => {
    setOpen(false);
  };
  return (
    <>
      <button
        type="button"
        class="contents-toggle"
        aria-expanded={isOpen}
        aria-controls="contents-list"
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        Contents
      </button>
      <div class={isOpen ? 'contents-body is-open' : 'contents-body'} id="contents-list">
        <ol class="contents-parts">
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} onClick={close}>
                {title}
              </a>
              {states.has(id) && <span class="part-state">{states.get(id)}</span>}
            </li>
          ))}
        </ol>
        <ul class="contents-references">
          {references.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} onClick={close}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

const stateInWords: Record<PartOutcome['state'], string> = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  completed: 'Completed',
};
