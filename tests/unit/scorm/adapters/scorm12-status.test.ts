import { expect, test } from 'vitest';
import { fromLessonStatus, toLessonStatus } from '../../../../scorm/adapters/scorm12-status.ts';

test.each([
  ['unknown', 'unknown', 'incomplete'],
  ['unknown', 'passed', 'incomplete'],
  ['unknown', 'failed', 'incomplete'],
  ['incomplete', 'unknown', 'incomplete'],
  ['incomplete', 'passed', 'incomplete'],
  ['incomplete', 'failed', 'incomplete'],
  ['complete', 'unknown', 'completed'],
  ['complete', 'passed', 'passed'],
  ['complete', 'failed', 'failed'],
] as const)('%s and %s is put on record as "%s"', (completion, success, lessonStatus) => {
  expect(toLessonStatus({ completion, success })).toBe(lessonStatus);
});

test.each([
  ['passed', 'complete', 'passed'],
  ['completed', 'complete', 'unknown'],
  ['failed', 'complete', 'failed'],
  ['incomplete', 'incomplete', 'unknown'],
  ['browsed', 'incomplete', 'unknown'],
  ['not attempted', 'unknown', 'unknown'],
  ['unknown', 'unknown', 'unknown'],
  ['', 'unknown', 'unknown'],
  ['constructor', 'unknown', 'unknown'],
])('"%s" on record is read as %s and %s', (lessonStatus, completion, success) => {
  expect(fromLessonStatus(lessonStatus)).toEqual({ completion, success });
});
