/** Name of the file at the root of a package that says what is in it (cmi5 13.2, 14.1). */
export const COURSE_STRUCTURE_FILE = 'cmi5.xml';

export const COURSE_STRUCTURE_NAMESPACE =
  'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

/** When an LMS takes an assignable unit for done, cmi5 13.1.4. */
export const moveOnValues = [
  'Passed',
  'Completed',
  'CompletedAndPassed',
  'CompletedOrPassed',
  'NotApplicable',
] as const;

export type MoveOn = (typeof moveOnValues)[number];

/** Whether the LMS may choose the window, cmi5 13.1.4. */
export const launchMethods = ['AnyWindow', 'OwnWindow'] as const;

/** A pass mark: 0 to 1 with at most four decimals, cmi5 13.1.4. */
export const isMasteryScore = (text: string): boolean =>
  /^(0(\.\d{1,4})?|1(\.0{1,4})?)$/.test(text);
