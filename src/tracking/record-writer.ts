import type { ModuleDefinition } from '../progress/module-definition.ts';
import { moduleStatus, reportedScore, shareCompleted } from '../progress/outcome.ts';
import type { QuizResultItem } from '../progress/progress-store.ts';
import type { Progress } from '../progress/progress.ts';
import { encodeSnapshot, type SnapshotState } from '../progress/snapshot.ts';
import { toAnswerRecords } from './answer-records.ts';
import type { AnswerRecord, Launch, RecordEntry } from './learning-record.ts';
import { fromRank, hasResult, raiseStatus, toRank } from './status-ladder.ts';
import type { WriteGate } from './write-gate.ts';

/** One lot of values handed over, to be followed by a commit. */
export interface Batch {
  /** Whether everything was accepted. An answer that is refused does not count. */
  readonly isAccepted: boolean;
  /** Whether it carries results, or repeats what a failed commit carried. */
  readonly isCritical: boolean;
  /** To be called when the commit has succeeded. */
  confirm(): void;
}

export interface RecordWriter {
  /**
   * Takes the answers of a submitted quiz attempt, unless they are on record, or an answer of a
   * measure; the next batch hands them over.
   */
  addAnswers(results: readonly QuizResultItem[], quizAttempt: number, answeredAtMs: number): void;
  write(progress: Progress, durationMs: number): Batch;
  /** The state as the next batch would hand it over; `undefined` where there is none or it is too long. */
  snapshotOf(progress: Progress): string | undefined;
  /** A commit has failed: what was handed over since the last good one may be lost. */
  doubt(): void;
}

interface Gate {
  readonly write: WriteGate;
  readonly warn: (message: string) => void;
}

export interface RecordWriterOptions extends Gate {
  readonly definition: ModuleDefinition;
  readonly launch: Launch;
  /** As read at launch. */
  readonly state: SnapshotState;
  /** Pass mark in force. */
  readonly passingScore: number | undefined;
}

/**
 * Knows what is on record and hands over the difference. Status and score only go up. Results go
 * first, the score before the status: some LMSs pass a result on when the status arrives.
 */
export function createRecordWriter(options: RecordWriterOptions): RecordWriter {
  const { definition, launch, state, passingScore } = options;
  let handedOver = launch.status;
  let highest = raiseStatus(launch.status, fromRank(state.rank));
  let score = launch.scaledScore;
  let { saveCount, recordedAttempts } = state;
  let waiting: AnswerRecord[] = [];
  let unconfirmed: AnswerRecord[] = [];
  let doubts = 0;
  let settledDoubts = 0;

  const isDoubtful = () => doubts > settledDoubts;

  const hand = (entry: RecordEntry) => handOver(entry, options);

  function writeAnswers(): void {
    const kept = isDoubtful() ? [] : unconfirmed;
    const answers = isDoubtful() ? [...unconfirmed, ...waiting] : waiting;
    const accepted = answers.filter((answer) => hand({ type: 'answer', answer }));
    unconfirmed = [...kept, ...accepted];
    recordedAttempts = Math.max(recordedAttempts, ...accepted.map((answer) => answer.quizAttempt));
    waiting = [];
  }

  function writeScore(due: number | undefined): 'not-due' | 'accepted' | 'refused' {
    if (due === undefined) return 'not-due';
    if (score !== undefined && (isDoubtful() ? due < score : due <= score)) return 'not-due';
    if (!hand({ type: 'score', scaledScore: due })) return 'refused';
    score = due;
    return 'accepted';
  }

  function writeStatus(isDue: boolean): boolean {
    if (!isDue && toRank(handedOver) === toRank(highest)) return true;
    const isAccepted = hand({ type: 'status', status: highest });
    if (isAccepted) handedOver = highest;
    return isAccepted;
  }

  /** Before the learner has done anything, what is on record is as good or better. */
  function writeSnapshot(progress: Progress): boolean {
    if (progress === state.progress) return true;
    saveCount += 1;
    const rank = toRank(highest);
    const encoded = encodeSnapshot({ progress, rank, saveCount, recordedAttempts }, definition);
    if (!encoded.ok) {
      options.warn(`The saved state would have ${encoded.length} characters: it was not saved.`);
      return false;
    }
    return hand({
      type: 'snapshot',
      snapshot: encoded.text,
      location: progress.location ?? definition.parts[0]?.id ?? '',
      progress: shareCompleted(definition, progress, passingScore),
    });
  }

  return {
    addAnswers(results, quizAttempt, answeredAtMs) {
      const isRecorded = definition.assessment !== undefined && quizAttempt <= recordedAttempts;
      if (!launch.acceptsAnswers || isRecorded) return;
      waiting.push(
        ...results.flatMap((result) => toAnswerRecords(result, { quizAttempt, answeredAtMs })),
      );
    },

    write(progress, durationMs) {
      const wasDoubtful = isDoubtful();
      const doubtsSeen = doubts;
      const statusBefore = handedOver;
      highest = raiseStatus(highest, moduleStatus(definition, progress, passingScore));
      writeAnswers();
      const scored = writeScore(reportedScore(definition, progress, passingScore));
      const accepted = [
        scored !== 'refused',
        writeStatus(scored === 'accepted' || wasDoubtful),
        writeSnapshot(progress),
        hand({ type: 'time', durationMs }),
        hand({ type: 'suspend' }),
      ];
      const carried = unconfirmed;
      return {
        isAccepted: accepted.every(Boolean),
        isCritical:
          wasDoubtful ||
          carried.length > 0 ||
          (handedOver !== statusBefore && hasResult(handedOver)),
        confirm() {
          settledDoubts = Math.max(settledDoubts, doubtsSeen);
          unconfirmed = unconfirmed.filter((answer) => !carried.includes(answer));
        },
      };
    },

    snapshotOf(progress) {
      const next = { progress, rank: toRank(highest), saveCount: saveCount + 1, recordedAttempts };
      const encoded = encodeSnapshot(next, definition);
      return encoded.ok ? encoded.text : undefined;
    },

    doubt() {
      doubts += 1;
    },
  };
}

/** For a record that must not change: only attended time, and that the learner may come back. */
export function createTimeWriter(gate: Gate): RecordWriter {
  return {
    addAnswers: () => undefined,
    write(_, durationMs) {
      const accepted = [
        handOver({ type: 'time', durationMs }, gate),
        handOver({ type: 'suspend' }, gate),
      ];
      return {
        isAccepted: accepted.every(Boolean),
        isCritical: false,
        confirm: () => undefined,
      };
    },
    snapshotOf: () => undefined,
    doubt: () => undefined,
  };
}

function handOver(entry: RecordEntry, { write, warn }: Gate): boolean {
  const result = write(entry);
  if (!result.ok) warn(result.problem.detail);
  return result.ok;
}
