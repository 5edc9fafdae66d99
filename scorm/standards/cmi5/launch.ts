/** What the LMS puts into the address of the page, cmi5 8.1. */
export const launchParameters = [
  'endpoint',
  'fetch',
  'actor',
  'registration',
  'activityId',
] as const;

export type LaunchParameter = (typeof launchParameters)[number];

/** Documents the LMS keeps for a launch: its own (cmi5 10) and the learner's settings (cmi5 11). */
export const cmi5Documents = {
  launchData: 'LMS.LaunchData',
  preferences: 'cmi5LearnerPreferences',
} as const;

/** `launchMode`, cmi5 10. Only a launch that says otherwise is not a normal one. */
export function toLaunchMode(value: unknown): 'normal' | 'browse' | 'review' {
  if (value === 'Browse') return 'browse';
  return value === 'Review' ? 'review' : 'normal';
}

/** What `error-code` in the answer of the fetch URL stands for, cmi5 8.2.3.2. */
export const fetchErrors: Readonly<Record<string, string>> = {
  '1': 'it has been used before, or the session has expired',
  '2': 'a security error',
  '3': 'a fault of the LMS',
};
