import { expect, test } from 'vitest';
import {
  fromScorm2004Status,
  toScorm2004Status,
} from '../../../../scorm/adapters/scorm2004-status.ts';

test.each([
  ['unknown', 'unknown', 'unknown', undefined],
  ['unknown', 'passed', 'unknown', 'passed'],
  ['unknown', 'failed', 'unknown', 'failed'],
  ['incomplete', 'unknown', 'incomplete', undefined],
  ['incomplete', 'passed', 'incomplete', 'passed'],
  ['incomplete', 'failed', 'incomplete', 'failed'],
  ['complete', 'unknown', 'completed', undefined],
  ['complete', 'passed', 'completed', 'passed'],
  ['complete', 'failed', 'completed', 'failed'],
] as const)(
  '%s and %s is put on record as completion "%s" and success "%s"',
  (completion, success, writtenCompletion, writtenSuccess) => {
    expect(toScorm2004Status({ completion, success })).toEqual({
      completion: writtenCompletion,
      success: writtenSuccess,
    });
  },
);

test.each([
  ['completed', 'passed', 'complete', 'passed'],
  ['completed', 'failed', 'complete', 'failed'],
  ['completed', 'unknown', 'complete', 'unknown'],
  ['completed', '', 'complete', 'unknown'],
  ['incomplete', 'unknown', 'incomplete', 'unknown'],
  ['incomplete', 'passed', 'incomplete', 'passed'],
  ['not attempted', 'unknown', 'unknown', 'unknown'],
  ['unknown', 'unknown', 'unknown', 'unknown'],
  ['', '', 'unknown', 'unknown'],
  ['', 'passed', 'unknown', 'passed'],
  ['constructor', 'constructor', 'unknown', 'unknown'],
])(
  'completion "%s" and success "%s" on record are read as %s and %s',
  (readCompletion, readSuccess, completion, success) => {
    expect(fromScorm2004Status(readCompletion, readSuccess)).toEqual({ completion, success });
  },
);
