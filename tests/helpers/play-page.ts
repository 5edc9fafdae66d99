import { createContext, runInContext } from 'node:vm';
import { createStrictLms } from '../../scorm/strict-lms/create-strict-lms.ts';
import type { Standard } from '../../scorm/strict-lms/standard-rules.ts';
import {
  createLmsStore,
  type LaunchSettings,
  type LmsStore,
} from '../../scorm/strict-lms/store.ts';
import type { Opening } from '../../scorm/verify/launch/opening.ts';
import { nothingSeen } from '../../scorm/verify/launch/watch-page.ts';
import { observeCalls } from '../../scorm/verify/player/observe-calls.ts';
import type { ObservedCall } from '../../scorm/verify/player/visit.ts';

export interface Play {
  readonly standard: Standard;
  readonly store?: LmsStore;
  readonly launch?: LaunchSettings;
}

/** What a page finds in its window, as far as pages that only speak to an LMS need one. */
interface FewThings {
  readonly addEventListener: (type: string, run: () => void) => void;
  readonly parent: Readonly<Record<string, unknown>>;
}

/** Opens and closes content that needs no browser, and answers what was seen. */
function playOnce(content: (window: FewThings) => void, play: Play): Opening {
  const { standard, store = createLmsStore(), launch = {} } = play;
  const lms = createStrictLms({ standard, store: structuredClone(store), launch });
  const calls: ObservedCall[] = [];
  let phase: ObservedCall['phase'] = 'open';
  let soughtOther = false;
  const api = observeCalls(
    lms,
    (event) => event.type === 'called' && calls.push(event.call),
    () => phase,
  );
  const [own, other] = standard === '1.2' ? ['API', 'API_1484_11'] : ['API_1484_11', 'API'];
  const parent = Object.defineProperty({ [own]: api }, other, {
    get() {
      soughtOther = true;
      return undefined;
    },
  });
  const whenClosed: (() => void)[] = [];
  const scriptErrors: string[] = [];
  try {
    content({
      parent,
      addEventListener(type, run) {
        if (type === 'pagehide') whenClosed.push(run);
      },
    });
  } catch (error) {
    scriptErrors.push((error as Error).message);
  }
  phase = 'closing';
  for (const run of whenClosed) run();
  const seen = nothingSeen({ kind: 'hangs' }, lms.store);
  const callCount = calls.length;
  return { ...seen, trouble: undefined, calls, callCount, soughtOther, scriptErrors };
}

/** The same twice, as one learner. */
export function playTwice(content: (window: FewThings) => void, play: Play): readonly Opening[] {
  const first = playOnce(content, play);
  return [first, playOnce(content, { ...play, store: first.store })];
}

/** The inline scripts of a page. */
export function scriptsOf(html: string): (window: FewThings) => void {
  const scripts = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script = '']) => script);
  return (few) => {
    const context = createContext({ ...few });
    runInContext('var window = this;', context);
    for (const script of scripts) runInContext(script, context);
  };
}
