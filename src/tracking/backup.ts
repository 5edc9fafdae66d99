/**
 * The backup: work that a learner's place of record has not confirmed, kept in this browser until it
 * has. It holds the snapshot and the minute it was kept, and nothing else. Its name is a digest of the
 * module's and the learner's ids, because other people may use this computer. What is found at the next
 * launch is offered to the learner, never taken up unasked.
 */
import type { ModuleDefinition } from '../progress/module-definition.ts';
import { decodeSnapshot, type DecodedSnapshot } from '../progress/snapshot.ts';
import type { TextKeeper } from './text-keeper.ts';

export interface Backup {
  /** Keeps a snapshot in place of the one before. */
  keep(snapshot: string, nowMs: number): void;
  clear(): void;
  /** What an earlier visit left, if it is newer than what the place of record returned. */
  find(onRecord: DecodedSnapshot, definition: ModuleDefinition): KeptWork | undefined;
}

export interface KeptWork {
  readonly state: DecodedSnapshot;
  /** Milliseconds since 1970, in whole minutes. */
  readonly keptAtMs: number;
}

const PREFIX = 'groundings:unsaved:1:';
const MINUTE_MS = 60_000;
const LONGEST_KEPT = 2100;

/** Without a learner's id there is no telling whose work it would be: then nothing is kept. */
export function createBackup(
  keeper: TextKeeper,
  module: { readonly moduleId: string; readonly learnerId: string },
): Backup {
  const { moduleId, learnerId } = module;
  if (learnerId === '') {
    return { keep: () => undefined, clear: () => undefined, find: () => undefined };
  }
  const name = PREFIX + digest(`${moduleId}\n${learnerId}`);

  return {
    keep(snapshot, nowMs) {
      keeper.write(name, `${Math.floor(nowMs / MINUTE_MS)} ${snapshot}`);
    },

    clear() {
      keeper.remove(name);
    },

    find(onRecord, definition) {
      const text = keeper.read(name);
      if (text === undefined) return undefined;
      const [, minutes, snapshot] = /^(\d{1,10}) (\S+)$/.exec(text.slice(0, LONGEST_KEPT)) ?? [];
      const state = decodeSnapshot(snapshot, definition);
      const isNewer = state.notice === undefined && state.saveCount > onRecord.saveCount;
      return isNewer ? { state, keptAtMs: Number(minutes) * MINUTE_MS } : undefined;
    },
  };
}

/** 64 bits of any text, in two runs of the FNV-1a hash with different starts. */
function digest(text: string): string {
  return [0x811c9dc5, 0x050c5d1f].map((start) => fnv1a(text, start)).join('');
}

function fnv1a(text: string, start: number): string {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    hash ^= hash >>> 15;
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}
