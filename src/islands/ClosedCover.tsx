import { useEffect, useRef } from 'preact/hooks';
import { usePageStore } from './page-store.ts';

/** Covers the page once its record is closed, so that nobody works on without being recorded. */
export function ClosedCover() {
  const state = usePageStore()?.saveState.value;
  const dialog = useRef<HTMLDialogElement>(null);
  const isClosed = state?.kind === 'not-recorded' && state.reason === 'closed';

  useEffect(() => {
    if (isClosed) dialog.current?.showModal();
  }, [isClosed]);

  return (
    <dialog
      class="cover"
      ref={dialog}
      aria-labelledby="cover-title"
      onCancel={(event) => {
        event.preventDefault();
      }}
    >
      <h2 id="cover-title">You have left this module</h2>
      <p>
        Your work up to this point has been handed over. Close this window, or open the module again
        to go on where you left off.
      </p>
    </dialog>
  );
}
