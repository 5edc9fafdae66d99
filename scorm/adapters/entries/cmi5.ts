import { registerProvider } from '../../../src/tracking/provider-registry.ts';
import { createCmi5Record } from '../cmi5.ts';
import { toUuid } from '../cmi5-ids.ts';

/** An LMS that has not answered by then is asked again later. */
const PATIENCE_MS = 20_000;

registerProvider({
  createLearningRecord: () =>
    createCmi5Record({
      pageAddress: window.location.href,
      send: (address, request) =>
        fetch(address, { ...request, signal: AbortSignal.timeout(PATIENCE_MS) }),
      nowMs: () => Date.now(),
      createId: () => toUuid(crypto.getRandomValues(new Uint8Array(16))),
      leave(returnUrl) {
        if (returnUrl === undefined) window.close();
        else window.location.assign(returnUrl);
      },
    }),
});
