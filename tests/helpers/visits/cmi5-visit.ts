import { createFakePage } from '../../unit/tracking/fake-page.ts';
import { launchAsLms, type LaunchedAsLms } from '../strict-lrs/as-lms.ts';
import { readLrs } from '../strict-lrs/read-lrs.ts';
import { createLrsStore, type LrsStore } from '../strict-lrs/store.ts';
import { openPage, type Visit, type VisitOptions } from './visit.ts';

type Cmi5VisitOptions = Pick<VisitOptions, 'faults' | 'launch' | 'page' | 'definition'> & {
  /** Pass the one of an earlier visit to come back. */
  readonly store?: LrsStore;
  readonly losesOneIn?: number;
};

/** A learner opens the module in an LMS that speaks cmi5. */
export async function openCmi5Visit(options: Cmi5VisitOptions = {}): Promise<Visit<LaunchedAsLms>> {
  const { store = createLrsStore(), page = createFakePage() } = options;
  const { nowMs } = page.environment;
  const lms = launchAsLms({ ...options, store, nowMs });
  return {
    ...(await openPage({ ...options, page, record: lms.record })),
    lms,
    onRecord: () => structuredClone(readLrs(store)),
  };
}
