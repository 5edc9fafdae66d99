/**
 * The snapshot: all that is kept of a learner between two visits, as one short text.
 *
 *     1~<release>~<location>~<counts>~<parts>.<questions>[.<scenarios>]~<checksum>
 *
 * Shape. `1` is the version of this form. `release` is the release of the module that wrote it,
 * decimal. `location` is the slot of the part to resume at, or empty. `counts` are the numbers of
 * `SnapshotState`, the quiz scores and the draw, in the order of `packSnapshot`. `parts` has two bits for
 * each part, `questions` fourteen for each question and `scenarios` one for each scenario, at the
 * position that is its slot; all are base64url. Modules without scenarios have no third block, and
 * texts from before a module had one are read as before. The checksum covers everything before it. All other numbers are base 36. Only letters,
 * digits and `_ ~ . : ; -` occur: every place of record keeps those unchanged.
 *
 * Lifecycle. Written by the session with every save, read once when the module is opened. A text that
 * cannot be read, whatever it is, yields a fresh start with a notice; the status on record stands. A
 * text of a newer version is left alone in the same way. A text that would be too long is refused,
 * never cut: half a snapshot is none. `longestSnapshot` tells at build time how long it can get.
 *
 * Renaming. Parts and questions are known by their slots, and the register of slots is only ever added
 * to. A lesson or question renamed together with its line in the register keeps what learners did in
 * it; renamed without, it counts as removed and a new one added. What is removed is ignored, what is
 * added is empty, and everything else stays.
 */
import type { ModuleDefinition } from './module-definition.ts';
import type { LaunchNotice } from './progress-store.ts';
import { emptyProgress, type Progress } from './progress.ts';
import {
  HIGHEST_ATTEMPT,
  packSnapshot,
  SAVE_COUNTS,
  unpackSnapshot,
  VERSION,
} from './snapshot-form.ts';

/** Half of what SCORM 1.2 guarantees (RTE 3.4.4: 4,096 characters). */
export const LONGEST_SNAPSHOT = 2000;

export interface SnapshotState {
  readonly progress: Progress;
  /** The highest status handed over so far, as a rung of the status ladder, 0 to 8. */
  readonly rank: number;
  /** Counts saves, so that no two are the same text: Moodle does not send a value twice. */
  readonly saveCount: number;
  /** Quiz attempts whose answers have been handed over. */
  readonly recordedAttempts: number;
}

export type DecodedSnapshot = SnapshotState & { readonly notice: LaunchNotice | undefined };

export type EncodedSnapshot =
  | { readonly ok: true; readonly text: string }
  /** The text would have `length` characters, more than `LONGEST_SNAPSHOT`. */
  | { readonly ok: false; readonly length: number };

const HIGHEST_RANK = 8;

export function encodeSnapshot(
  state: SnapshotState,
  definition: ModuleDefinition,
): EncodedSnapshot {
  const text = packSnapshot(state, definition);
  return text.length <= LONGEST_SNAPSHOT ? { ok: true, text } : { ok: false, length: text.length };
}

/** Reads anything without fail: see "Lifecycle" above. */
export function decodeSnapshot(text: unknown, definition: ModuleDefinition): DecodedSnapshot {
  if (text === undefined || text === '') return freshStart(undefined);
  if (typeof text !== 'string') return freshStart('state-unreadable');
  if (Number(/^(\d+)~/.exec(text)?.[1]) > VERSION) return freshStart('state-newer');
  const state = unpackSnapshot(text, definition);
  return state ? { ...state, notice: undefined } : freshStart('state-unreadable');
}

/** Length in characters of the longest snapshot that the module can ever lead to. */
export function longestSnapshot(definition: ModuleDefinition): number {
  const { assessment, parts } = definition;
  const farthest = parts.reduce((a, b) => (b.slot > a.slot ? b : a), { id: '', slot: -1 });
  const draw = assessment?.bank.slice(0, assessment.draw) ?? [];
  return packSnapshot(
    {
      progress: {
        ...emptyProgress,
        location: farthest.id,
        quiz: { draw, isSubmitted: true, attempts: HIGHEST_ATTEMPT, lastScore: 1, bestScore: 1 },
      },
      rank: HIGHEST_RANK,
      saveCount: SAVE_COUNTS - 1,
      recordedAttempts: HIGHEST_ATTEMPT,
    },
    definition,
  ).length;
}

function freshStart(notice: LaunchNotice | undefined): DecodedSnapshot {
  return { progress: emptyProgress, rank: 0, saveCount: 0, recordedAttempts: 0, notice };
}
