import { describe, expect, test } from 'vitest';
import type { LocatedProblem } from '../../../../src/authoring/locate.ts';
import { formatProblems, summarize } from '../../../../src/authoring/reporters/terminal.ts';

const aProblem = (values: Partial<LocatedProblem> = {}): LocatedProblem => ({
  code: 'tab-indent',
  severity: 'error',
  file: 'content/course.yaml',
  line: 3,
  column: 1,
  message: 'The line starts with a tab.',
  hint: 'Replace it.',
  ...values,
});

test('each problem has its place, its code, what is wrong and what to do', () => {
  expect(formatProblems([aProblem(), aProblem({ line: 4, severity: 'warning' })])).toBe(
    `content/course.yaml:3:1  tab-indent
  The line starts with a tab.
  Replace it.

content/course.yaml:4:1  tab-indent (warning)
  The line starts with a tab.
  Replace it.

1 error and 1 warning in 1 file.
`,
  );
});

test('colours change nothing but the colours', () => {
  const problems = [aProblem(), aProblem({ severity: 'warning' })];
  const colored = formatProblems(problems, { color: true });
  const escapes = new RegExp(String.raw`\u001B\[\d+m`, 'g');
  expect(colored).not.toBe(formatProblems(problems));
  expect(colored.replace(escapes, '')).toBe(formatProblems(problems));
});

describe('the count at the end', () => {
  const error = aProblem();
  const warning = aProblem({ severity: 'warning' });

  test.each([
    ['No problems.', []],
    ['1 error in 1 file.', [error]],
    ['2 errors in 1 file.', [error, error]],
    ['1 warning in 1 file.', [warning]],
    ['2 errors and 1 warning in 2 files.', [error, { ...error, file: 'other' }, warning]],
  ])('%s', (expected, problems) => {
    expect(summarize(problems)).toBe(expected);
  });
});
