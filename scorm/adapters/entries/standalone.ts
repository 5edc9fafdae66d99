import { registerProvider } from '../../../src/tracking/provider-registry.ts';
import { createDeviceProvider } from '../device.ts';
import type { ScormAgain } from '../device-run-time.ts';

registerProvider(
  createDeviceProvider({
    openStorage: () => window.localStorage,
    // scorm-again 3.4.3 declares a default export but has a named one.
    loadScormAgain: () => import('scorm-again/scorm12') as Promise<unknown> as Promise<ScormAgain>,
  }),
);
