import { describe, expect, test } from 'vitest';
import type { Standard } from '../../../scorm/strict-lms/standard-rules.ts';
import {
  openVisit,
  type Revert,
  type Visit,
  type VisitOptions,
} from '../../helpers/visits/visit.ts';

export type Open = (options?: Omit<VisitOptions, 'standard' | 'revert'>) => Promise<Visit>;

/** One way in which records were lost somewhere, and what happens here instead. */
export interface Row {
  /** `1` or `M1`. Several rows may show one number. */
  readonly number: string;
  readonly says: string;
  /** Left out: both. */
  readonly standards?: readonly Standard[];
  readonly run: (open: Open, standard: Standard) => Promise<void>;
  /** The protection without which this row must fail, and the standards in which it matters. */
  readonly without?: readonly [name: string, revert: Revert, standards?: readonly Standard[]];
}

export function describeRows(rows: readonly Row[]): void {
  for (const standard of ['1.2', '2004'] as const) {
    describe(`SCORM ${standard}`, () => {
      for (const { number, says, standards, run, without } of rows) {
        if (standards && !standards.includes(standard)) continue;
        const openWith =
          (revert?: Revert): Open =>
          (options = {}) =>
            openVisit({ ...options, standard, revert });
        test(`${number}: ${says}`, () => run(openWith(), standard));

        if (!without) continue;
        const [name, revert, matters = ['1.2', '2004']] = without;
        if (!matters.includes(standard)) continue;
        test(`${number}, reverted: ${name}, and the loss is noticed`, async () => {
          await expect(run(openWith(revert), standard)).rejects.toThrow();
        });
      }
    });
  }
}
