import { registerProvider } from '../../../src/tracking/provider-registry.ts';
import { createDeviceProvider } from '../device.ts';
import type { ScormAgain } from '../device-run-time.ts';

/** How long after the page's load event the run-time may wait for a quiet moment. */
const PATIENCE_MS = 500;

registerProvider(
  createDeviceProvider({
    openStorage: () => window.localStorage,
    loadScormAgain: async () => {
      await quietMoment();
      // scorm-again 3.4.3 declares a default export but has a named one.
      return (await import('scorm-again/scorm12')) as unknown as ScormAgain;
    },
  }),
);

/** The run-time is larger than the page's own script: reading and answering come first. */
async function quietMoment(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => {
      window.addEventListener('load', resolve, { once: true });
    });
  }
  await new Promise<void>((resolve) => {
    const go = () => {
      resolve();
    };
    // Safari has no requestIdleCallback.
    if ('requestIdleCallback' in window) window.requestIdleCallback(go, { timeout: PATIENCE_MS });
    else setTimeout(go, PATIENCE_MS);
  });
}
