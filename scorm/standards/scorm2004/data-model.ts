/** The LMS's object and its functions: SCORM 2004 RTE 3.1. */
export interface Scorm2004Api {
  Initialize(parameter: string): unknown;
  Terminate(parameter: string): unknown;
  GetValue(element: string): unknown;
  SetValue(element: string, value: string): unknown;
  Commit(parameter: string): unknown;
  GetLastError(): unknown;
}

export const scorm2004ApiSpec = {
  objectName: 'API_1484_11',
  functionNames: ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError'],
} as const satisfies { objectName: string; functionNames: readonly (keyof Scorm2004Api)[] };

/** SCORM 2004 RTE 4.2; the navigation request is in SN 5.6. */
export const scorm2004Elements = {
  learnerId: 'cmi.learner_id',
  learnerName: 'cmi.learner_name',
  mode: 'cmi.mode',
  credit: 'cmi.credit',
  completion: 'cmi.completion_status',
  success: 'cmi.success_status',
  scoreScaled: 'cmi.score.scaled',
  scoreRaw: 'cmi.score.raw',
  scoreMin: 'cmi.score.min',
  scoreMax: 'cmi.score.max',
  passingScore: 'cmi.scaled_passing_score',
  snapshot: 'cmi.suspend_data',
  location: 'cmi.location',
  progress: 'cmi.progress_measure',
  sessionTime: 'cmi.session_time',
  exit: 'cmi.exit',
  navigation: 'adl.nav.request',
} as const;

/** Longest values every LMS must take, in characters (RTE 4.2, 3rd edition). */
export const scorm2004Limits = {
  location: 1000,
  identifier: 4000,
  /** Options in one choice response, and the length of each. */
  responseOptions: 36,
  responseOption: 250,
} as const;

/** 401: undefined element; 402: element not implemented. RTE 3.1.7. */
export const scorm2004NotImplemented: readonly string[] = ['401', '402'];
