import type { NotRecordedReason, SaveState } from '../progress/progress-store.ts';
import { askPage } from './page-requests.ts';
import { usePageStore } from './page-store.ts';

/** Says whether the learner's work is safe, and what to do when it is not. */
export function SaveStatus() {
  const store = usePageStore();
  const state: SaveState = store?.saveState.value ?? { kind: 'starting' };
  const launch = store?.launch.value;
  const isClosed = state.kind === 'not-recorded' && state.reason === 'closed';
  const message = messageFor(state);

  return (
    <div class={`save-status is-${state.kind}`}>
      <p class="save-status-text" aria-hidden={message.isQuiet ? undefined : 'true'}>
        {message.text}
      </p>
      <p class="visually-hidden" role="status">
        {message.isQuiet ? '' : message.text}
      </p>
      {state.kind === 'not-saved' && (
        <button
          type="button"
          class="button button-secondary"
          onClick={() => {
            askPage('save');
          }}
        >
          Try saving now
        </button>
      )}
      {launch?.hasExit === true && !isClosed && (
        <button
          type="button"
          class="button button-secondary"
          onClick={() => {
            askPage('exit');
          }}
        >
          Save and exit
        </button>
      )}
    </div>
  );
}

interface Message {
  readonly text: string;
  /** Not announced: it changes with every answer and asks for nothing. */
  readonly isQuiet: boolean;
}

function messageFor(state: SaveState): Message {
  switch (state.kind) {
    case 'starting':
      return { text: 'Opening your record…', isQuiet: true };
    case 'saving':
      return { text: 'Saving…', isQuiet: true };
    case 'saved':
      return { text: 'Saved', isQuiet: true };
    case 'not-saved':
      return {
        text:
          'Not saved yet. Your answers are kept on this page but could not be sent. ' +
          'Keep this page open; sign in again in another tab if you have been signed out.',
        isQuiet: false,
      };
    case 'not-recorded':
      return { text: reasons[state.reason], isQuiet: false };
  }
}

const reasons: Record<NotRecordedReason, string> = {
  'no-record':
    'Not being recorded: no learning system answered. You can read and practise. ' +
    'To have your work recorded, close this page and open the module from your learning system again.',
  review:
    'Not being recorded: this module is open for review. Your result stays as it is. ' +
    'You can read and practise.',
  'no-credit':
    'Not being recorded: your learning system opened this module without credit. ' +
    'You can read and practise.',
  'second-tab':
    'Not being recorded: this module is already open in another tab or window. ' +
    'Go on there, or close it and open the module again.',
  closed: 'Closed. Open the module again to go on.',
};
