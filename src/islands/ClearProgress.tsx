import { useEffect, useState } from 'preact/hooks';
import { askPage } from './page-requests.ts';

/** Removes what this device keeps, after asking once. For shared computers. */
export function ClearProgress({ what }: { readonly what: string }) {
  const [isAsking, setAsking] = useState(false);
  // The built page holds the button before there is anything to answer it.
  const [isAlive, setAlive] = useState(false);
  useEffect(() => {
    setAlive(true);
  }, []);

  return (
    <div class="clear-progress needs-script">
      {isAsking ? (
        <>
          <p role="alert">
            This removes {what} from this device: your place, your answers and your result. It
            cannot be undone.
          </p>
          <button
            type="button"
            class="button button-warning"
            onClick={() => {
              askPage('clear-progress');
            }}
          >
            Clear my progress
          </button>{' '}
          <button
            type="button"
            class="button button-secondary"
            onClick={() => {
              setAsking(false);
            }}
          >
            Keep it
          </button>
        </>
      ) : (
        <button
          type="button"
          class="button button-secondary"
          disabled={!isAlive}
          onClick={() => {
            setAsking(true);
          }}
        >
          Clear my progress…
        </button>
      )}
    </div>
  );
}
