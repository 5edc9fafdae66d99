import { expect, test } from 'vitest';
import { formatProblemsAsJson } from '../../../../src/authoring/reporters/json.ts';

test('problems become a list of objects, whose keys are always in the same order', () => {
  expect(
    formatProblemsAsJson([
      {
        hint: 'Replace it.',
        message: 'The line starts with a tab.',
        line: 3,
        column: 1,
        file: 'content/course.yaml',
        severity: 'error',
        code: 'tab-indent',
      },
    ]),
  ).toBe(`[
  {
    "code": "tab-indent",
    "severity": "error",
    "file": "content/course.yaml",
    "line": 3,
    "column": 1,
    "message": "The line starts with a tab.",
    "hint": "Replace it."
  }
]`);
});

test('no problems are an empty list', () => {
  expect(formatProblemsAsJson([])).toBe('[]');
});
