/**
 * What the LMS keeps of one learner's attempt. Plain data: it can be handed from launch to launch,
 * cloned, and written as JSON.
 */
export interface LmsStore {
  /** Values on record by element name. What the LMS itself decides is not among them. */
  cmi: Record<string, string>;
  /** Sessions of which anything was stored, oldest first. */
  sessions: SessionOnRecord[];
  /** Launches so far, stored or not. */
  launches: number;
}

export interface SessionOnRecord {
  readonly launch: number;
  exit: string;
  /** As the content wrote it. */
  sessionTime: string;
  isFinished: boolean;
}

export function createLmsStore(cmi: Readonly<Record<string, string>> = {}): LmsStore {
  return { cmi: { ...cmi }, sessions: [], launches: 0 };
}

/** Name of the learner and the circumstances of one launch. */
export interface LaunchSettings {
  readonly learnerId?: string;
  readonly learnerName?: string;
  readonly mode?: 'normal' | 'browse' | 'review';
  readonly credit?: 'credit' | 'no-credit';
  /** Mastery score (SCORM 1.2, 0 to 100) or scaled passing score (SCORM 2004, -1 to 1). */
  readonly passMark?: string;
  /** SCORM 2004: share of progress from which the LMS itself works out completion. */
  readonly completionThreshold?: string;
  readonly launchData?: string;
}
