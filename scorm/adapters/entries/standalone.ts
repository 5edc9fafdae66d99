import { registerProvider } from '../../../src/tracking/provider-registry.ts';
import { createDeviceProvider } from '../device.ts';
import type { ScormAgain } from '../device-run-time.ts';
import { quietMoment } from '../quiet-moment.ts';

// Pages that are being written change too fast to be kept.
if (!import.meta.env.DEV) {
  void quietMoment(window).then(async () => {
    const { startOffline } = await import('../../../src/offline/start-offline.ts');
    await startOffline(window);
  });
}

registerProvider(
  createDeviceProvider({
    openStorage: () => window.localStorage,
    // Larger than the page's own script, so it waits its turn.
    loadScormAgain: async () => {
      await quietMoment(window);
      // scorm-again 3.4.3 declares a default export but has a named one.
      return (await import('scorm-again/scorm12')) as unknown as ScormAgain;
    },
  }),
);
