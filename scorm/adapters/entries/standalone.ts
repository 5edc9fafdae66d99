import { registerProvider } from '../../../src/tracking/provider-registry.ts';
import { createDeviceProvider } from '../device.ts';
import type { ScormAgain } from '../device-run-time.ts';
import { quietMoment } from '../quiet-moment.ts';

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
