/** How long after the page's load event to wait for a quiet moment at most. */
const PATIENCE_MS = 500;

type QuietWindow = Pick<Window, 'addEventListener' | 'setTimeout'> & {
  readonly document: Pick<Document, 'readyState'>;
  // Safari has none.
  readonly requestIdleCallback?: Window['requestIdleCallback'];
};

/** When the page has loaded and has nothing more urgent to do: reading and answering come first. */
export async function quietMoment(window: QuietWindow): Promise<void> {
  if (window.document.readyState !== 'complete') {
    await new Promise<void>((resolve) => {
      const go = () => {
        resolve();
      };
      window.addEventListener('load', go, { once: true });
    });
  }
  await new Promise<void>((resolve) => {
    const go = () => {
      resolve();
    };
    if (window.requestIdleCallback) window.requestIdleCallback(go, { timeout: PATIENCE_MS });
    else window.setTimeout(go, PATIENCE_MS);
  });
}
