import type {
  LearningRecord,
  StartResult,
  TrackingProblem,
  TrackingResult,
} from '../../src/tracking/learning-record.ts';
import { readLaunchAddress } from './cmi5-launch.ts';
import { createLrsRequests, type LrsRequests, type Send } from './cmi5-requests.ts';
import { openVisit, type Cmi5Visit, type VisitTools } from './cmi5-visit.ts';

export interface Cmi5Options extends VisitTools {
  /** Address of the page as the LMS opened it. */
  readonly pageAddress: string;
  readonly send: Send;
  /** Goes back to the LMS, or closes the window where it gave no address. */
  readonly leave: (returnUrl: string | undefined) => void;
}

const NAME = 'cmi5';

/** The record of an LMS that speaks cmi5: opened once, closed once. */
export function createCmi5Record(options: Cmi5Options): LearningRecord {
  let visit: Cmi5Visit | undefined;
  let requests: LrsRequests | undefined;
  let whyNotOpen = problem('not-found', 'has not been opened');
  let hasStarted = false;
  let isFinished = false;
  let running: Promise<TrackingResult> | undefined;

  /** May have become true during any wait. */
  const hasFinished = (): boolean => isFinished;

  function problem(kind: TrackingProblem['kind'], what: string): TrackingProblem {
    return { kind, detail: `${NAME}: ${what}` };
  }

  function stayClosed(why: TrackingProblem): StartResult {
    whyNotOpen = why;
    return { ok: false, problem: why };
  }

  const closed = () => problem('closed', 'was closed before opening');

  /** One after the other: of two that overlap, the older could arrive last and put an old state back. */
  function commitInTurn(open: Cmi5Visit): Promise<TrackingResult> {
    const commit = running
      ? running.then(() => (visit ? open.commit() : { ok: false as const, problem: whyNotOpen }))
      : open.commit();
    running = commit;
    void commit.then(() => {
      if (running === commit) running = undefined;
    });
    return commit;
  }

  return {
    name: NAME,

    async start() {
      if (hasStarted) return { ok: false, problem: problem('refused', 'can be opened only once') };
      hasStarted = true;
      await Promise.resolve();
      if (hasFinished()) return stayClosed(closed());
      const read = readLaunchAddress(options.pageAddress);
      if (!read.ok) return stayClosed(problem(read.isAbsent ? 'not-found' : 'refused', read.fault));
      requests = createLrsRequests(read.address, options.send);
      const opened = await openVisit(read.address, requests, options);
      if (!opened.ok) return stayClosed(opened.problem);
      if (hasFinished()) return stayClosed(closed());
      visit = opened.visit;
      return { ok: true, launch: visit.launch };
    },

    write: (entry) => visit?.write(entry) ?? { ok: false, problem: whyNotOpen },

    commit: () =>
      visit
        ? commitInTurn(visit)
        : Promise.resolve<TrackingResult>({ ok: false, problem: whyNotOpen }),

    finish(leave = false) {
      isFinished = true;
      if (!visit) return { ok: false, problem: whyNotOpen };
      const { returnUrl } = visit;
      const sent = visit.finish();
      visit = undefined;
      whyNotOpen = problem('closed', 'has been closed');
      if (leave) {
        void sent.then(() => {
          options.leave(returnUrl);
        });
      }
      return { ok: true };
    },

    diagnostics: () => requests?.log() ?? [],
  };
}
