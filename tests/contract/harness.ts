import { expect } from 'vitest';
import type { Launch, LearningRecord, RecordEntry } from '../../src/tracking/learning-record.ts';
import type { LmsFaults } from '../../scorm/strict-lms/faults.ts';
import type { RecordOnFile } from '../../scorm/strict-lms/read-record.ts';
import type { LogEntry } from '../../scorm/strict-lms/session.ts';
import type { LaunchSettings } from '../../scorm/strict-lms/store.ts';

/** How the contract reaches one adapter and the place of record behind it. */
export interface RecordHarness {
  /** A place of record that holds nothing yet, for one learner and one module. */
  createPlace(): PlaceOfRecord;
  /** A record whose place cannot be reached. */
  createUnreachable(): LearningRecord;
  /** Whether the learner can leave through a button of ours. */
  readonly hasExit: boolean;
  /** Whether the share of parts completed has a place on record. */
  readonly keepsProgress: boolean;
  /** What an option is called on record. */
  nameOption(index: number, key: string): string;
  /** Present where the place is a strict double of an LMS. */
  readonly lms?: LmsTraits;
}

/** What the cases about LMSs need to know of a standard. */
export interface LmsTraits {
  /** Every element an adapter may read at launch. */
  readonly launchElements: readonly string[];
  /** A pass mark of 80 per cent as the standard writes it. */
  readonly passMark: string;
  /** What is answered to a learner who has been signed out. */
  readonly signedOutCode: string;
  /** Whether a launch can be without credit. */
  readonly hasCredit: boolean;
  /** Whether an LMS can be without a place for single answers. */
  readonly mayLackAnswers: boolean;
  /** Whether closing says what became of it: requests that go on when the page is gone do not. */
  readonly knowsHowItClosed: boolean;
  /** Present where each value is handed to the LMS at once, and answered by itself. */
  readonly valueByValue?: { readonly status: string };
}

export interface PlaceOfRecord {
  /** The learner opens the module: one more launch. */
  launch(options?: LaunchOptions): LaunchedModule;
  read(): RecordOnFile;
}

export interface LaunchOptions {
  readonly faults?: LmsFaults;
  readonly launch?: LaunchSettings;
}

export interface LaunchedModule {
  readonly record: LearningRecord;
  /** May be changed while the module is open. */
  readonly faults: LmsFaults;
  readonly log: readonly LogEntry[];
  readonly violations: readonly string[];
}

export interface OpenedModule extends LaunchedModule {
  readonly launch: Launch;
}

/** Launches the module and starts its record. */
export async function open(place: PlaceOfRecord, options?: LaunchOptions): Promise<OpenedModule> {
  const launched = place.launch(options);
  const result = await launched.record.start();
  if (!result.ok) throw new Error(result.problem.detail);
  return { ...launched, launch: result.launch };
}

export function writeAll(record: LearningRecord, entries: readonly RecordEntry[]): void {
  for (const entry of entries) expect(record.write(entry)).toEqual({ ok: true });
}

/** One whole visit: opens the module, hands the entries over and closes it. */
export async function visit(place: PlaceOfRecord, entries: readonly RecordEntry[]): Promise<void> {
  const { record } = await open(place);
  writeAll(record, [...entries, suspend]);
  expect(await record.commit()).toEqual({ ok: true });
  expect(record.finish()).toEqual({ ok: true });
}

export const suspend: RecordEntry = { type: 'suspend' };
