/** The LMS's object and its functions: SCORM 1.2 RTE 3.3. */
export interface Scorm12Api {
  LMSInitialize(parameter: string): unknown;
  LMSFinish(parameter: string): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(parameter: string): unknown;
  LMSGetLastError(): unknown;
}

export const scorm12ApiSpec = {
  objectName: 'API',
  functionNames: [
    'LMSInitialize',
    'LMSFinish',
    'LMSGetValue',
    'LMSSetValue',
    'LMSCommit',
    'LMSGetLastError',
  ],
} as const satisfies { objectName: string; functionNames: readonly (keyof Scorm12Api)[] };

/** SCORM 1.2 RTE 3.4.4. */
export const scorm12Elements = {
  learnerId: 'cmi.core.student_id',
  learnerName: 'cmi.core.student_name',
  mode: 'cmi.core.lesson_mode',
  credit: 'cmi.core.credit',
  status: 'cmi.core.lesson_status',
  scoreRaw: 'cmi.core.score.raw',
  scoreMin: 'cmi.core.score.min',
  scoreMax: 'cmi.core.score.max',
  masteryScore: 'cmi.student_data.mastery_score',
  snapshot: 'cmi.suspend_data',
  location: 'cmi.core.lesson_location',
  sessionTime: 'cmi.core.session_time',
  exit: 'cmi.core.exit',
} as const;

/** Longest values in characters: CMIString255, CMIIdentifier and CMIFeedback. */
export const scorm12Limits = {
  location: 255,
  identifier: 255,
  response: 255,
} as const;

/** 401: the element is optional and this LMS does not have it. SCORM 1.2 RTE 3.3. */
export const scorm12NotImplemented: readonly string[] = ['401'];
