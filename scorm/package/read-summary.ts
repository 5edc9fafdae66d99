import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFolder } from './output-folder.ts';
import {
  EARLIER_SUMMARY_FILE,
  parseSummary,
  SUMMARY_FILE,
  type PackageSummary,
} from './package-summary.ts';
import { packagingErrors } from './packaging-error.ts';

/** What earlier runs left in the output folder, whichever version of the packager wrote it. */
export function readEarlierSummary(output: OutputFolder): PackageSummary {
  const name = output.exists(SUMMARY_FILE) ? SUMMARY_FILE : EARLIER_SUMMARY_FILE;
  return parseSummary(output.readEarlier(name), join(output.folder, name));
}

/** @throws PackagingError where the file is missing or damaged */
export function readSummaryFile(file: string): PackageSummary {
  if (!existsSync(file)) throw packagingErrors.previousMissing(file);
  try {
    return parseSummary(readFileSync(file, 'utf8'), file);
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw packagingErrors.unreadable(file, error);
    throw error;
  }
}
