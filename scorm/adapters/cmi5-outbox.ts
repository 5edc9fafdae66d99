import type { AnswerRecord } from '../../src/tracking/learning-record.ts';
import { toAnswerId, toPlainAnswer, type WaitingAnswer } from './cmi5-answer.ts';
import type { KeptDocument, Report } from './cmi5-document.ts';
import { deriveId } from './cmi5-ids.ts';
import {
  answered,
  completed,
  initialized,
  judged,
  terminated,
  type Standing,
  type Statement,
  type StatementContext,
} from './cmi5-statements.ts';

/** One statement on its way to the LMS. Made once: what is sent again is the same in every letter. */
export interface Letter {
  /** For the log: `passed`, or the id of an answer. */
  readonly about: string;
  readonly statement: Statement;
}

export interface AnswerLetter extends Letter {
  readonly waiting: WaitingAnswer;
}

export interface ReportLetter extends Letter {
  readonly report: Report;
  /** An earlier visit may have sent it without hearing back. */
  readonly isInherited: boolean;
}

/** The statements of one visit, in the order of their times. */
export interface Outbox {
  readonly initialized: Letter;
  /** The same answer may come again. */
  addAnswer(answer: AnswerRecord): void;
  answersDue(): readonly AnswerLetter[];
  /** What our document keeps of them until they are on record. */
  waiting(): readonly WaitingAnswer[];
  /** They are on record, or the LMS will never take them. */
  settleAnswers(letters: readonly AnswerLetter[]): void;
  /**
   * Results to be sent, in order, where so much is on record already. A visit may say only one of passed
   * and failed (cmi5 9.3): a second one waits for the next visit.
   */
  reportsDue(kept: KeptDocument, standing: Standing): readonly ReportLetter[];
  close(durationMs: number, progress: number | undefined): Letter;
}

export interface OutboxOptions {
  readonly context: StatementContext;
  readonly nowMs: () => number;
  readonly createId: () => string;
  /** As this visit found it: what is not on record of it is inherited. */
  readonly found: KeptDocument;
}

/** Far more than one quiz has, and in our document still few enough for a page that goes away. */
const MOST_WAITING = 60;

export function createOutbox({ context, nowMs, createId, found }: OutboxOptions): Outbox {
  const { registration, activityId } = context.address;
  const answers = new Map<string, AnswerLetter>();
  const settled = new Set<AnswerLetter>();
  const reports = new Map<Report, ReportLetter>();
  const inherited = reportsOf(found);
  let latestMs = 0;

  /** The order of statements is that of their times (cmi5 9.3), and clocks are set back now and then. */
  function notBefore(atMs: number): number {
    latestMs = Math.max(latestMs, atMs);
    return latestMs;
  }

  const first: Letter = {
    about: 'initialized',
    statement: initialized(context, { id: createId(), atMs: notBefore(nowMs()) }),
  };

  function toLetter(waiting: WaitingAnswer, atMs: number): AnswerLetter {
    const occasion = { id: waiting.id, atMs: notBefore(atMs) };
    return {
      about: waiting.interactionId,
      statement: answered(context, occasion, waiting),
      waiting,
    };
  }

  // Given in an earlier visit, and said in this one: nothing may be older than its beginning.
  for (const waiting of found.waiting) {
    answers.set(waiting.interactionId, toLetter(waiting, nowMs()));
  }

  function reportOf(report: Report, standing: Standing): ReportLetter {
    const known = reports.get(report);
    if (known) return known;
    const id = deriveId(registration, `${activityId} ${report}`);
    const occasion = { id, atMs: notBefore(nowMs()) };
    const statement =
      report === 'completed'
        ? completed(context, occasion, standing)
        : judged(context, report, occasion, standing);
    const isInherited = inherited.includes(report);
    const letter: ReportLetter = { about: report, statement, report, isInherited };
    reports.set(report, letter);
    return letter;
  }

  const answersDue = () => [...answers.values()].filter((letter) => !settled.has(letter));

  return {
    initialized: first,

    addAnswer(answer) {
      const answerId = toAnswerId(answer);
      if (answers.has(answerId)) return;
      const waiting = { id: createId(), ...toPlainAnswer(answer) };
      answers.set(answerId, toLetter(waiting, answer.answeredAtMs));
    },

    answersDue,

    waiting: () =>
      answersDue()
        .slice(0, MOST_WAITING)
        .map(({ waiting }) => waiting),

    settleAnswers(letters) {
      for (const letter of letters) settled.add(letter);
    },

    reportsDue(kept, standing) {
      const said = [...reports.keys()].find((report) => report !== 'completed');
      return reportsOf(kept)
        .filter((report) => !kept.reported.includes(report))
        .filter((report) => report === 'completed' || said === undefined || said === report)
        .map((report) => reportOf(report, standing));
    },

    close: (durationMs, progress) => ({
      about: 'terminated',
      statement: terminated(
        context,
        { id: createId(), atMs: notBefore(nowMs()) },
        durationMs,
        progress,
      ),
    }),
  };
}

const reportsOf = ({ completion, success }: KeptDocument): Report[] => [
  ...(completion === 'complete' ? (['completed'] as const) : []),
  ...(success === 'unknown' ? [] : [success]),
];
