import type { Ref } from 'preact';

interface Props {
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onAgain: () => void;
}

/** The end of a refresher: done is done, there is no score. */
export function RefresherDone({ headingRef, onAgain }: Props) {
  return (
    <div class="quiz-step">
      <h3 class="quiz-heading" ref={headingRef} tabIndex={-1}>
        You have finished this refresher
      </h3>
      <p>
        Only that you finished it goes on your record. If an answer surprised you, open the module
        again and look at the part it came from.
      </p>
      <button type="button" class="button button-secondary" onClick={onAgain}>
        Look at the questions again
      </button>
    </div>
  );
}
