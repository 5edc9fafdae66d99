import type { TrackingResult } from '../../src/tracking/learning-record.ts';
import type { DocumentKeeper } from './cmi5-keeper.ts';
import type { AnswerLetter, Letter, Outbox, ReportLetter } from './cmi5-outbox.ts';
import type { Answer, LrsRequests } from './cmi5-requests.ts';
import type { Standing } from './cmi5-statements.ts';

/** Sends what a visit has to say, in the order that loses least. */
export interface Post {
  /** Everything that is not on record yet; stops at the first thing that fails. */
  sendAll(): Promise<TrackingResult>;
  /** Everything in two requests, for a page that goes away. Begins both before it returns. */
  sendLast(): Promise<void>;
}

export interface PostOptions {
  readonly requests: LrsRequests;
  readonly outbox: Outbox;
  readonly keeper: DocumentKeeper;
  /** In other launches the LMS hears of the beginning and the end only (cmi5 10, launchMode). */
  readonly isNormal: boolean;
  readonly standing: () => Standing;
}

/** Answers in one request: far below the 64 KiB that a browser sends for a page that is gone. */
const ANSWERS_AT_ONCE = 20;
const LAST_ANSWERS_BYTES = 30_000;
/** The LMS has read it and will not have it: sending it again would change nothing. */
const IS_FINAL = new Set([400, 403, 409, 413]);

export function createPost(options: PostOptions): Post {
  const { requests, outbox, keeper, isNormal, standing } = options;
  let isBegun = false;
  let isOver = false;

  const postOne = ({ statement, about }: Letter): Promise<Answer> =>
    requests.postStatements([statement], about);

  async function begin(): Promise<Answer | undefined> {
    if (isBegun) return undefined;
    const answer = await postOne(outbox.initialized);
    isBegun = answer.ok;
    return answer;
  }

  const reportsDue = () => outbox.reportsDue(keeper.current(), standing());

  function settle(letters: readonly AnswerLetter[]): void {
    outbox.settleAnswers(letters);
    keeper.change({ waiting: outbox.waiting() });
  }

  /** The same id with another content: an earlier visit got through with it. */
  const isOnRecord = (answer: Answer): boolean => answer.ok || answer.status === 409;

  async function sendReports(): Promise<Answer | undefined> {
    for (const letter of reportsDue()) {
      const { statement, about, isInherited } = letter;
      const isThere = isInherited && (await requests.getStatement(statement.id, about)).ok;
      if (isOver) return undefined;
      if (!isThere) {
        const answer = await postOne(letter);
        if (!isOnRecord(answer)) return answer;
      }
      keeper.change({ reported: [...keeper.current().reported, letter.report] });
    }
    return undefined;
  }

  /** An answer that the LMS will not have must not hold up the others, nor anything else. */
  async function sendAnswers(): Promise<Answer | undefined> {
    for (;;) {
      const letters = outbox.answersDue().slice(0, ANSWERS_AT_ONCE);
      if (letters.length === 0 || isOver) return undefined;
      const answer = await requests.postStatements(
        letters.map(({ statement }) => statement),
        letters.map(({ about }) => about).join(', '),
      );
      if (answer.ok) settle(letters);
      else if (!isFinal(answer)) return answer;
      else {
        const failure = await sendSingly(letters);
        if (failure) return failure;
      }
    }
  }

  async function sendSingly(letters: readonly AnswerLetter[]): Promise<Answer | undefined> {
    for (const letter of letters) {
      if (isOver) return undefined;
      const answer = await postOne(letter);
      if (!answer.ok && !isFinal(answer)) return answer;
      settle([letter]);
    }
    return undefined;
  }

  /**
   * Our document goes first, because the next visit believes it: a result that stands in it is sent until
   * the LMS has it, however many visits that takes.
   */
  const steps: readonly (() => Promise<Answer | undefined>)[] = [
    begin,
    ...(isNormal ? [() => keeper.save(), sendReports, sendAnswers, () => keeper.save()] : []),
  ];

  return {
    async sendAll() {
      for (const step of steps) {
        if (isOver) break;
        const answer = await step();
        if (answer && !answer.ok) return { ok: false, problem: answer.problem };
      }
      return { ok: true };
    },

    async sendLast() {
      isOver = true;
      const { progress, completion } = keeper.current();
      const saving = isNormal ? keeper.saveInPassing() : undefined;
      const letters = [
        ...(isBegun ? [] : [outbox.initialized]),
        ...(isNormal ? [...fitting(outbox.answersDue()), ...reportsDue().filter(isNews)] : []),
        outbox.close(
          standing().durationMs,
          isNormal && completion !== 'complete' ? progress : undefined,
        ),
      ];
      const sending = requests.postStatements(
        letters.map(({ statement }) => statement),
        letters.map(({ about }) => about).join(', '),
      );
      await Promise.all([saving, sending]);
    },
  };
}

const isFinal = (answer: Answer): boolean =>
  !answer.ok && answer.status !== undefined && IS_FINAL.has(answer.status);

/** One that may be on record already could cost all the others their place. */
const isNews = ({ isInherited }: ReportLetter): boolean => !isInherited;

/** The oldest, as many as a page that is gone may still send. */
function fitting(letters: readonly AnswerLetter[]): readonly Letter[] {
  let bytes = 0;
  return letters.filter(({ statement }) => {
    bytes += JSON.stringify(statement).length;
    return bytes <= LAST_ANSWERS_BYTES;
  });
}
