/** What a statement says that a learner did: cmi5 9.3; `answered` is the verb of xAPI's interactions. */
export const cmi5Verbs = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
  answered: 'http://adlnet.gov/expapi/verbs/answered',
} as const;

export type Cmi5Verb = keyof typeof cmi5Verbs;

/** Marks of a statement, among `contextActivities.category`. */
export const cmi5Categories = {
  /** On every statement that cmi5 itself defines, and on no other (9.6.2.1). */
  cmi5: 'https://w3id.org/xapi/cmi5/context/categories/cmi5',
  /** On those of them that say something about success or completion, and on no other (9.6.2.2). */
  moveOn: 'https://w3id.org/xapi/cmi5/context/categories/moveon',
} as const;

export const cmi5Extensions = {
  /** Of a context: supplied by the LMS with its template (9.6.3.1). */
  sessionId: 'https://w3id.org/xapi/cmi5/context/extensions/sessionid',
  /** Of a context: the pass mark of the LMS that a result was judged by (9.6.3.2). */
  masteryScore: 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore',
  /** Of a result: a whole number from 0 to 100 (9.5.5.1). */
  progress: 'https://w3id.org/xapi/cmi5/result/extensions/progress',
} as const;

/** Type of the activity that a single question is, xAPI Data 2.4.4.1. */
export const INTERACTION_ACTIVITY = 'http://adlnet.gov/expapi/activities/cmi.interaction';

/**
 * Where the activity of a question lies, by the working group's best practice on derived ids: the
 * assignable unit's own id, then the test, then the question.
 */
export const toQuestionActivity = (activityId: string, interactionId: string): string =>
  `${activityId}/test/quiz/question/${interactionId}`;
