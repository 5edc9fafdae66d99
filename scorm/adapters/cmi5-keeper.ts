import {
  fromDocumentText,
  OWN_DOCUMENT,
  toDocumentText,
  withResultsOf,
  type KeptDocument,
} from './cmi5-document.ts';
import type { Answer, Conditions, LrsRequests } from './cmi5-requests.ts';

/** Keeps our document at the LMS in step with what is known here. */
export interface DocumentKeeper {
  current(): KeptDocument;
  /** Changes what is known here; the next save sends it. */
  change(changes: Partial<KeptDocument>): void;
  /** Stores what has changed. Sends nothing where nothing has. */
  save(): Promise<Answer>;
  /** The same in one request, for a page that goes away. */
  saveInPassing(): Promise<void>;
}

export interface DocumentFound {
  /** `undefined` where there is none yet. */
  readonly text: string | undefined;
  readonly etag: string | undefined;
}

const isConflict = (status: number): boolean => status === 409 || status === 412;

const NOTHING_TO_DO: Answer = { ok: true, text: '', etag: undefined };

export function createDocumentKeeper(
  requests: LrsRequests,
  found: DocumentFound,
  initial: KeptDocument,
): DocumentKeeper {
  let kept = initial;
  let stored = found.text;
  let { etag } = found;
  let isNew = found.text === undefined;
  let inFlight = 0;
  /** The LMS replaces a document only for who names the version that is there (xAPI 2.0 does). */
  let mustNameVersion = false;

  const conditions = (): Conditions => ({
    ...(etag === undefined ? {} : { etag }),
    ...(isNew ? { isNew } : {}),
  });

  /** Learns what is there by now, and takes over results that another visit has put there. */
  async function readAgain(): Promise<Answer> {
    const answer = await requests.getDocument(OWN_DOCUMENT);
    if (answer.ok) {
      kept = withResultsOf(kept, fromDocumentText(answer.text));
      ({ etag } = answer);
      isNew = false;
      stored = answer.text;
    } else if (answer.status === 404) {
      etag = undefined;
      isNew = true;
      stored = undefined;
    } else {
      return answer;
    }
    return NOTHING_TO_DO;
  }

  async function put(text: string): Promise<Answer> {
    inFlight += 1;
    const answer = await requests.putDocument(OWN_DOCUMENT, text, conditions());
    inFlight -= 1;
    if (answer.ok) {
      stored = text;
      isNew = false;
      ({ etag } = answer);
    } else if (answer.status === undefined || isConflict(answer.status)) {
      // It may have arrived all the same, or something else is there: which version is not known.
      mustNameVersion ||= answer.status !== undefined;
      etag = undefined;
      isNew = false;
    }
    return answer;
  }

  return {
    current: () => kept,

    change(changes) {
      kept = { ...kept, ...changes };
    },

    async save() {
      if (toDocumentText(kept) === stored) return NOTHING_TO_DO;
      if (mustNameVersion && etag === undefined && !isNew) {
        const answer = await readAgain();
        if (!answer.ok) return answer;
      }
      const text = toDocumentText(kept);
      return text === stored ? NOTHING_TO_DO : put(text);
    },

    async saveInPassing() {
      const text = toDocumentText(kept);
      if (text === stored && inFlight === 0) return;
      // A request under way may change the version before this one arrives.
      const named = inFlight === 0 ? conditions() : {};
      await requests.putDocument(OWN_DOCUMENT, text, named);
    },
  };
}
