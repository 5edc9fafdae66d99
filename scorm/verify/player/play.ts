import { createStrictLms } from '../../strict-lms/create-strict-lms.ts';
import { observeCalls } from './observe-calls.ts';
import type { ObservedCall, PlayerEvent, Visit } from './visit.ts';

/** The page of an LMS around a package: offers the LMS’s object and opens the content in a frame. */
const visit = JSON.parse(decodeURIComponent(location.hash.slice(1))) as Visit;
const tell = (event: PlayerEvent) => window.tellCheck(JSON.stringify(event));
let phase: ObservedCall['phase'] = 'open';

const { standard, store, launch } = visit;
const lms = createStrictLms({ standard, store, launch });
const [ownName, otherName] = standard === '1.2' ? ['API', 'API_1484_11'] : ['API_1484_11', 'API'];
Object.assign(window, { [ownName]: observeCalls(lms, tell, () => phase) });

let isLookedFor = false;
Object.defineProperty(window, otherName, {
  get() {
    if (!isLookedFor) tell({ type: 'looked-for' });
    isLookedFor = true;
    return undefined;
  },
});

const frame = document.createElement('iframe');
frame.name = 'content';
frame.addEventListener('load', () => tell({ type: 'loaded' }), { once: true });
frame.src = visit.contentUrl;
document.body.append(frame);

Object.defineProperty(window, 'recordOnFile', { get: () => lms.store });

/** Closes the content as most LMSs do: by loading something else in its place. */
window.closeContent = () => {
  phase = 'closing';
  frame.src = 'about:blank';
};
