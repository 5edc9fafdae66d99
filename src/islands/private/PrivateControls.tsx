import { useState } from 'preact/hooks';
import { printAlone } from './print-alone.ts';
import type { ShownPrivateText } from './use-private-text.ts';

interface Props {
  /** Start of the ids of the controls. */
  readonly id: string;
  readonly kept: ShownPrivateText;
  /** What is copied. Empty while there is nothing to copy. */
  readonly words: string;
  /** The element that is printed. */
  readonly place: string;
}

/** Keep, copy, print and clear: all that can be done with a private note or plan. */
export function PrivateControls({ id, kept, words, place }: Props) {
  const [message, setMessage] = useState('');
  const [isAsking, setAsking] = useState(false);
  const keepId = `${id}-keep`;
  const isEmpty = words === '';

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words);
      setMessage('Copied.');
    } catch {
      setMessage('This browser does not allow copying here. Select the words and copy them.');
    }
  };
  const print = () => {
    const element = document.getElementById(place);
    if (element) printAlone(element);
  };
  const clear = () => {
    if (isAsking) {
      kept.clear();
      setMessage('Cleared from this page and this device.');
    }
    setAsking(!isAsking);
  };

  return (
    <>
      <div class="option">
        <input
          type="checkbox"
          id={keepId}
          checked={kept.isOnDevice}
          onChange={({ currentTarget }) => {
            const wanted = currentTarget.checked;
            const isDone = kept.setOnDevice(wanted);
            currentTarget.checked = wanted && isDone;
            if (isDone) setMessage(wanted ? 'Kept on this device until you clear it.' : LASTS);
            else setMessage('This browser does not let the page keep anything on this device.');
          }}
        />
        <label for={keepId}>Keep this on this device after I close the tab</label>
      </div>
      <p class="private-message" role="status">
        {message}
      </p>
      <div class="buttons private-buttons">
        <button
          type="button"
          class="button button-secondary"
          disabled={isEmpty}
          onClick={() => void copy()}
        >
          Copy
        </button>
        <button type="button" class="button button-secondary" onClick={print}>
          Print
        </button>
        <button
          type="button"
          class={`button ${isAsking ? 'button-warning' : 'button-secondary'}`}
          onClick={clear}
        >
          {isAsking ? 'Clear it for good' : 'Clear…'}
        </button>
        {isAsking && (
          <button
            type="button"
            class="button button-secondary"
            onClick={() => {
              setAsking(false);
            }}
          >
            Do not clear
          </button>
        )}
      </div>
    </>
  );
}

const LASTS = 'Kept until you close the tab.';
