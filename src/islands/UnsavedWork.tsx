import { askPage } from './page-requests.ts';
import { usePageStore } from './page-store.ts';

/** Offers work of an earlier visit that did not reach the learner's record. Asks; decides nothing. */
export function UnsavedWork() {
  const offer = usePageStore()?.offer.value;
  return (
    <div role="status">
      {offer && (
        <div class="notice">
          <p>
            Work from {inWords(offer.keptAtMs)} that did not reach your learning system is kept in
            this browser. Take it up to put it on your record, or leave it to remove it from this
            browser.
          </p>
          <button
            type="button"
            class="button button-secondary"
            onClick={() => {
              askPage('take-up-work');
            }}
          >
            Take it up
          </button>{' '}
          <button
            type="button"
            class="button button-secondary"
            onClick={() => {
              askPage('leave-work');
            }}
          >
            Leave it
          </button>
        </div>
      )}
    </div>
  );
}

const inWords = (timeMs: number): string =>
  new Date(timeMs).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
