import type { Launch } from '../../src/tracking/learning-record.ts';

/** What a place of record answers at launch. Unless it is said, nothing is on record and nobody is named. */
export const aLaunch = (differences: Partial<Launch> = {}): Launch => ({
  learner: { id: '', name: '' },
  mode: 'normal',
  isForCredit: true,
  status: { completion: 'unknown', success: 'unknown' },
  isFirstLaunch: true,
  snapshot: undefined,
  scaledScore: undefined,
  passingScore: undefined,
  acceptsAnswers: true,
  hasExit: true,
  ...differences,
});
