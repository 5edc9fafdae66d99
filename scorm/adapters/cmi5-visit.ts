import type {
  Launch,
  RecordEntry,
  TrackingProblem,
  TrackingResult,
} from '../../src/tracking/learning-record.ts';
import { cmi5Documents } from '../standards/cmi5/launch.ts';
import { snapshotFault } from '../standards/saved-text.ts';
import { toShareText } from '../standards/share.ts';
import { emptyDocument, fromDocumentText, OWN_DOCUMENT } from './cmi5-document.ts';
import { createDocumentKeeper } from './cmi5-keeper.ts';
import { readLaunchData, toLearner, type LaunchAddress } from './cmi5-launch.ts';
import { createOutbox } from './cmi5-outbox.ts';
import { createPost } from './cmi5-post.ts';
import type { Answer, LrsRequests } from './cmi5-requests.ts';

/** What a visit needs of the page. */
export interface VisitTools {
  readonly pageAddress: string;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
  /** A new UUID. */
  readonly createId: () => string;
}

/** One launch of the module, from the LMS's permission to its end. */
export interface Cmi5Visit {
  readonly launch: Launch;
  readonly returnUrl: string | undefined;
  write(entry: RecordEntry): TrackingResult;
  commit(): Promise<TrackingResult>;
  /** Begins all its requests before it returns. Resolves when they are over, whatever became of them. */
  finish(): Promise<void>;
}

type Opened =
  | { readonly ok: true; readonly visit: Cmi5Visit }
  | { readonly ok: false; readonly problem: TrackingProblem };

const accepted: TrackingResult = { ok: true };

function refuse(what: string): { readonly ok: false; readonly problem: TrackingProblem } {
  return { ok: false, problem: { kind: 'refused', detail: `cmi5: ${what}` } };
}

/** Reads everything once: the permission, the LMS's document, the learner's settings and our document. */
export async function openVisit(
  address: LaunchAddress,
  requests: LrsRequests,
  tools: VisitTools,
): Promise<Opened> {
  const authorized = await requests.authorize();
  if (!authorized.ok) return authorized;
  const launchDocument = await patiently(() => requests.getDocument(cmi5Documents.launchData));
  if (!launchDocument.ok) return launchDocument;
  const launchData = readLaunchData(launchDocument.text, tools.pageAddress);
  if (!launchData) return refuse('the launch document of the LMS has no context template');
  // Nothing of it concerns us (one language, no sound by itself), but it is to be asked for (cmi5 11).
  await requests.getPreferences();
  const own = await patiently(() => requests.getDocument(OWN_DOCUMENT));
  // Without knowing what is there, it would be overwritten.
  if (!own.ok && own.status !== 404) return own;

  const found = own.ok ? fromDocumentText(own.text) : emptyDocument;
  const context = { address, launchData };
  const outbox = createOutbox({ ...tools, context, found });
  const keeper = createDocumentKeeper(
    requests,
    { text: own.ok ? own.text : undefined, etag: own.ok ? own.etag : undefined },
    found,
  );
  const isNormal = launchData.mode === 'normal';
  let durationMs = 0;
  const standing = () => ({ durationMs, scaledScore: keeper.current().scaledScore });
  const post = createPost({ requests, outbox, keeper, isNormal, standing });

  function write(entry: RecordEntry): TrackingResult {
    switch (entry.type) {
      case 'status':
        keeper.change(entry.status);
        return accepted;
      case 'score': {
        const { scaledScore } = entry;
        if (!toShareText(scaledScore)) return refuse(`${scaledScore} is no score`);
        keeper.change({ scaledScore });
        return accepted;
      }
      case 'answer':
        outbox.addAnswer(entry.answer);
        keeper.change({ waiting: outbox.waiting() });
        return accepted;
      case 'snapshot': {
        const { snapshot, location, progress } = entry;
        const fault = snapshotFault(snapshot);
        if (fault !== undefined) return refuse(`the saved state was not sent: ${fault}`);
        keeper.change({ snapshot, location, progress });
        return accepted;
      }
      case 'time':
        ({ durationMs } = entry);
        keeper.change({ durationMs: found.durationMs + durationMs });
        return accepted;
      // What is kept at the LMS stays there until the registration ends.
      case 'suspend':
        return accepted;
    }
  }

  return {
    ok: true,
    visit: {
      launch: {
        learner: toLearner(address.actor),
        mode: launchData.mode,
        isForCredit: true,
        status: { completion: found.completion, success: found.success },
        isFirstLaunch: !own.ok,
        snapshot: found.snapshot,
        scaledScore: found.scaledScore,
        passingScore: launchData.masteryScore,
        acceptsAnswers: true,
        hasExit: true,
      },
      returnUrl: launchData.returnUrl,
      write,
      commit: () => post.sendAll(),
      finish: () => post.sendLast(),
    },
  };
}

/** What is only read is asked for a second time where the first one went wrong in passing. */
async function patiently(ask: () => Promise<Answer>): Promise<Answer> {
  const answer = await ask();
  const isInPassing = !answer.ok && (answer.status === undefined || answer.status >= 500);
  return isInPassing ? ask() : answer;
}
