import { isComplete } from '../progress/outcome.ts';
import type { ProgressStore } from '../progress/progress-store.ts';
import { mergeProgress } from '../progress/merge-progress.ts';
import type { Progress } from '../progress/progress.ts';
import { createAttendedTime } from './attended-time.ts';
import { createBackup } from './backup.ts';
import { commit, finish } from './commit.ts';
import type { Launch, LearningRecord } from './learning-record.ts';
import type { Opening } from './opening.ts';
import type { PageEnvironment } from './page-environment.ts';
import { recordableTypes } from './recorded-data.ts';
import { createRecordWriter, createTimeWriter } from './record-writer.ts';
import { createSaveLoop } from './save-loop.ts';
import { createWriteGate } from './write-gate.ts';

/** Keeps an open record in step with the store until it is closed. */
export interface Recording {
  /** Answers whether it succeeded. */
  saveNow(): Promise<boolean>;
  isFailing(): boolean;
  /** The learner takes up the work of an earlier visit that is on offer, or leaves it. */
  answerOffer(isWanted: boolean): void;
  /** Hands over what is left and closes the record. Works inside `pagehide`. */
  close(leave: boolean): void;
  /** Closes the record and hands over nothing more. */
  discard(): void;
}

export interface RecordingOptions {
  readonly store: ProgressStore;
  readonly record: LearningRecord;
  readonly environment: PageEnvironment;
  readonly launch: Launch;
  readonly opening: Opening;
}

/** After this long without a save, an LMS may have signed the learner out. */
const LONG_IDLE_MS = 5 * 60_000;
/** Who has touched nothing for this long is not kept signed in. */
const AT_WORK_MS = 3 * 60_000;
/** What stands for the quiz attempt in the answers of a measure, which are given only once. */
const FIRST_ANSWER = 1;

export function createRecording(options: RecordingOptions): Recording {
  const { store, record, environment, launch, opening } = options;
  const attended = createAttendedTime(environment);
  const warn = (text: string) => environment.warn(text);
  const gate = { write: createWriteGate(record, recordableTypes(store.definition)), warn };
  const isRecorded = opening.notRecorded === undefined;
  const writer = isRecorded
    ? createRecordWriter({
        ...gate,
        definition: store.definition,
        launch,
        state: opening.state,
        passingScore: opening.info.passingScore,
      })
    : createTimeWriter(gate);

  const backup = createBackup(environment.texts, {
    moduleId: store.definition.id,
    learnerId: isRecorded ? launch.learner.id : '',
  });
  let offered = backup.find(opening.state, store.definition);
  if (offered) store.setOffer({ keptAtMs: offered.keptAtMs });
  else backup.clear();

  /** Work on offer stays in the backup, whatever is done meanwhile, until the learner has decided. */
  function keepBackup(): void {
    const progress = store.progress.peek();
    const kept = offered
      ? mergeProgress(progress, offered.state.progress, store.definition)
      : progress;
    const snapshot = writer.snapshotOf(kept);
    if (snapshot !== undefined) backup.keep(snapshot, offered?.keptAtMs ?? environment.nowMs());
  }

  const handOver = () => writer.write(store.progress.peek(), attended.durationMs());

  const loop = createSaveLoop({
    environment,
    isActive: () => attended.isActive(AT_WORK_MS),
    onState: (kind) => {
      if (isRecorded) store.setSaveState({ kind });
    },
    async save(idleMs) {
      const progress = store.progress.peek();
      const batch = handOver();
      const needsProof = batch.isCritical || idleMs > LONG_IDLE_MS;
      const isStored = (await commit({ record, environment, needsProof })) && batch.isAccepted;
      if (!isStored) {
        writer.doubt();
        return false;
      }
      batch.confirm();
      if (offered) keepBackup();
      else if (progress === store.progress.peek()) backup.clear();
      return true;
    },
  });

  let seen = opening.state.progress;
  const unsubscribe = store.subscribe((event, progress) => {
    if (!isRecorded || progress === seen) return;
    seen = progress;
    keepBackup();
    if (event.type === 'measure-answered') {
      writer.addAnswers([event.result], FIRST_ANSWER, environment.nowMs());
      void loop.saveNow();
    } else if (event.type === 'check-answered' && isSetDone(store, progress)) {
      void loop.saveNow();
    } else if (event.type === 'quiz-submitted') {
      const { draw, attempts } = progress.quiz;
      const results = event.results.filter(({ questionId }) => draw.includes(questionId));
      writer.addAnswers(results, attempts, environment.nowMs());
      void loop.saveNow();
    } else {
      loop.change(event.type === 'part-completed' ? 'part-completed' : 'other');
    }
  });

  function end(leave: boolean): void {
    loop.stop();
    unsubscribe();
    finish(options, leave);
  }

  return {
    saveNow: () => loop.saveNow(),
    isFailing: () => loop.isFailing(),
    answerOffer(isWanted) {
      const work = offered;
      offered = undefined;
      store.setOffer(undefined);
      if (!work) return;
      if (!isWanted) {
        backup.clear();
        return;
      }
      const { definition } = store;
      store.takeUp(mergeProgress(store.progress.peek(), work.state.progress, definition));
      seen = store.progress.peek();
      keepBackup();
      void loop.saveNow();
    },
    close(leave) {
      handOver();
      if (offered) keepBackup();
      // Closing stores what was handed over, so a commit of its own would only be one call more. But
      // answers that a failed commit carried are handed over behind a stand-in that is stored already:
      // should the closing save be lost, the stand-in must not be what is left.
      if (loop.isFailing()) void commit({ record, environment, needsProof: false });
      end(leave);
    },
    discard() {
      end(false);
    },
  };
}

/** The last question of a practice set is the end of it: nobody stays for a save on schedule. */
const isSetDone = ({ definition }: ProgressStore, progress: Progress): boolean =>
  definition.kind !== 'module' && isComplete(definition, progress);
