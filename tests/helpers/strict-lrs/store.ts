/**
 * What the LMS and its record store keep of one learner's enrolment in one module. Plain data: it can be
 * handed from launch to launch, cloned, and written as JSON.
 */
export interface LrsStore {
  /** Documents by name. The LMS's own launch document is among them. */
  documents: Record<string, StoredDocument>;
  /** In the order of their arrival. */
  statements: StoredStatement[];
  sessions: LrsSession[];
}

export interface StoredDocument {
  readonly text: string;
  /** With its quotation marks. */
  readonly etag: string;
}

export interface LrsSession {
  readonly id: string;
  readonly token: string;
  readonly launchMode: LaunchMode;
  readonly masteryScore: number | undefined;
  isTokenGiven: boolean;
  /** Begun, ended by the content, or given up by the LMS. */
  state: 'launched' | 'initialized' | 'terminated' | 'abandoned';
}

export type LaunchMode = 'Normal' | 'Browse' | 'Review';

/** A statement as it was sent. */
export interface StoredStatement {
  readonly id: string;
  readonly actor: Json;
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string; readonly definition?: InteractionDefinition };
  readonly result?: StatementResult;
  readonly context: StatementContext;
  readonly timestamp: string;
}

export type Json = Readonly<Record<string, unknown>>;

export interface InteractionDefinition {
  readonly type: string;
  readonly interactionType: string;
  readonly correctResponsesPattern: readonly string[];
}

export interface StatementResult {
  readonly completion?: boolean;
  readonly success?: boolean;
  readonly response?: string;
  readonly duration?: string;
  readonly score?: {
    readonly scaled: number;
    readonly raw: number;
    readonly min: number;
    readonly max: number;
  };
  readonly extensions?: Json;
}

export interface StatementContext {
  readonly registration: string;
  readonly contextActivities?: Readonly<Record<string, readonly { readonly id: string }[]>>;
  readonly extensions?: Json;
}

export function createLrsStore(): LrsStore {
  return { documents: {}, statements: [], sessions: [] };
}

/** Who is enrolled in what. */
export const enrolment = {
  registration: '760e3480-ba55-4991-94b0-01820dbd23a2',
  /** Made by the LMS: never the id in the course structure (cmi5 8.1). */
  activityId: 'https://lms.example.org/activities/4711',
  /** The id in the course structure. */
  publisherId: 'urn:uuid:7d0a6f5e-7a53-5b53-9e0b-6c5e0f3d2a11',
  homePage: 'https://lms.example.org',
} as const;

export function anActor(learnerId = 'learner-1', learnerName?: string): Json {
  return {
    objectType: 'Agent',
    ...(learnerName === undefined ? {} : { name: learnerName }),
    account: { homePage: enrolment.homePage, name: learnerId },
  };
}
