import { createCmi5Record } from '../../../../scorm/adapters/cmi5.ts';
import { toUuid } from '../../../../scorm/adapters/cmi5-ids.ts';
import {
  createStrictLrs,
  type StrictLrs,
  type StrictLrsOptions,
} from '../../../helpers/strict-lrs/create-strict-lrs.ts';
import { sendTo } from '../../../helpers/strict-lrs/in-process.ts';
import type { LearningRecord, RecordEntry } from '../../../../src/tracking/learning-record.ts';

/** An adapter in front of the double, and where it went when the learner left. */
export interface AtLrs {
  readonly lrs: StrictLrs;
  readonly record: LearningRecord;
  readonly left: (string | undefined)[];
  /** Lets a second pass for every statement. */
  readonly clock: { nowMs: number };
  /** Hands all over and commits. */
  save(...entries: readonly RecordEntry[]): ReturnType<LearningRecord['commit']>;
}

export interface AtLrsOptions extends StrictLrsOptions {
  /** What the address of the page becomes before the adapter reads it. */
  readonly address?: (pageAddress: string) => string;
}

export function atLrs({ address = (same) => same, ...options }: AtLrsOptions = {}): AtLrs {
  const lrs = createStrictLrs(options);
  const left: (string | undefined)[] = [];
  const clock = { nowMs: Date.UTC(2026, 10, 21, 9) };
  let ids = 0;
  const record = createCmi5Record({
    pageAddress: address(lrs.pageAddress),
    send: sendTo(lrs),
    nowMs: () => {
      clock.nowMs += 1000;
      return clock.nowMs;
    },
    createId: () => {
      ids += 1;
      const session = options.store?.sessions.length ?? 0;
      return toUuid(Uint8Array.from({ length: 16 }, (_, index) => ids + session * 16 + index));
    },
    leave: (url) => left.push(url),
  });
  return {
    lrs,
    record,
    left,
    clock,
    save(...entries) {
      for (const entry of entries) record.write(entry);
      return record.commit();
    },
  };
}

/** Opens the record, or fails the test. */
export async function opened(options: AtLrsOptions = {}): Promise<AtLrs> {
  const at = atLrs(options);
  const result = await at.record.start();
  if (!result.ok) throw new Error(result.problem.detail);
  return at;
}

/** Verbs of the statements on record, in order. */
export const verbsAt = ({ store }: Pick<StrictLrs, 'store'>): string[] =>
  store.statements.map(({ verb }) => verb.id.split('/').at(-1) ?? '');

/** Requests to the double, one word each: `document 204`. */
export const requestsAt = ({ log }: Pick<StrictLrs, 'log'>): string[] =>
  log.map(({ kind, status }) => `${kind} ${String(status ?? 'lost')}`);
