import { createScorm12Record } from '../../../scorm/adapters/scorm12.ts';
import { createScorm2004Record } from '../../../scorm/adapters/scorm2004.ts';
import {
  defaultAdapterOptions,
  type AdapterOptions,
} from '../../../scorm/standards/adapter-options.ts';
import type { ModuleDefinition } from '../../../src/progress/module-definition.ts';
import {
  createProgressStore,
  type ProgressEvent,
  type ProgressStore,
} from '../../../src/progress/progress-store.ts';
import {
  createLearnerSession,
  type LearnerSession,
} from '../../../src/tracking/learner-session.ts';
import type { LearningRecord } from '../../../src/tracking/learning-record.ts';
import type { PageEnvironment } from '../../../src/tracking/page-environment.ts';
import { aModuleDefinition } from '../../unit/progress/a-module-definition.ts';
import { createFakePage, settle, type FakePage } from '../../unit/tracking/fake-page.ts';
import {
  createStrictLms,
  type Scorm12Api,
  type Scorm2004Api,
  type StrictLms,
} from '../../../scorm/strict-lms/create-strict-lms.ts';
import type { LmsFaults } from '../../../scorm/strict-lms/faults.ts';
import { readRecord, type RecordOnFile } from '../../../scorm/strict-lms/read-record.ts';
import type { Standard } from '../../../scorm/strict-lms/standard-rules.ts';
import {
  createLmsStore,
  type LaunchSettings,
  type LmsStore,
} from '../../../scorm/strict-lms/store.ts';
import { toApi, type ApiFunctions } from './api-functions.ts';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;

/** Takes one protection out of the product, as a careless change would. */
export interface Revert {
  readonly api?: (functions: ApiFunctions) => ApiFunctions;
  readonly environment?: (environment: PageEnvironment) => PageEnvironment;
  readonly record?: (record: LearningRecord) => LearningRecord;
}

export interface VisitOptions {
  readonly standard: Standard;
  /** Pass the one of an earlier visit to come back. */
  readonly store?: LmsStore;
  readonly faults?: LmsFaults;
  readonly launch?: LaunchSettings;
  readonly page?: FakePage;
  readonly definition?: ModuleDefinition;
  readonly revert?: Revert | undefined;
  /** What a force has set for its packages. */
  readonly options?: Partial<AdapterOptions>;
}

/** One visit of a learner: a page, its session and adapter, and an LMS that takes nothing on trust. */
export interface Visit<Lms = StrictLms<Scorm12Api | Scorm2004Api>> {
  readonly lms: Lms;
  readonly page: FakePage;
  readonly store: ProgressStore;
  readonly session: LearnerSession;
  /** The learner does these things, one after the other. */
  act(...events: readonly ProgressEvent[]): Promise<void>;
  onRecord(): RecordOnFile;
}

/** A learner opens the module in an LMS. */
export async function openVisit(options: VisitOptions): Promise<Visit> {
  const { standard, faults = {}, launch = {}, revert = {} } = options;
  const lms = createStrictLms({
    standard,
    store: options.store ?? createLmsStore(),
    faults,
    launch,
  });
  const api = toApi(standard, lms.api, revert.api ?? ((functions) => functions));
  const adapterOptions = { ...defaultAdapterOptions, ...options.options };
  const record =
    standard === '1.2'
      ? createScorm12Record({ findApi: () => api as Scorm12Api, options: adapterOptions })
      : createScorm2004Record({ findApi: () => api as Scorm2004Api, options: adapterOptions });
  return {
    ...(await openPage({ ...options, revert, record })),
    lms,
    onRecord: () => structuredClone(readRecord(standard, lms.store)),
  };
}

/** The page of a module, whatever keeps its record. */
export async function openPage({
  record,
  revert = {},
  definition = aModuleDefinition(),
  page = createFakePage(),
}: Pick<VisitOptions, 'definition' | 'page' | 'revert'> & {
  readonly record: LearningRecord;
}): Promise<Pick<Visit, 'page' | 'store' | 'session' | 'act'>> {
  const store = createProgressStore(definition);
  const session = createLearnerSession({
    store,
    record: revert.record?.(record) ?? record,
    environment: revert.environment?.(page.environment) ?? page.environment,
  });
  await session.start();
  await settle();
  return {
    page,
    store,
    session,
    async act(...events) {
      for (const event of events) store.dispatch(event);
      await settle();
    },
  };
}
