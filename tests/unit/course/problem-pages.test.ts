import { describe, expect, test } from 'vitest';
import { problemPageGroups } from '../../../src/course/problem-pages.ts';
import { problemTable } from '../../../src/course/problems.ts';
import { checkExample } from '../../helpers/problem-example.ts';

const pages = problemPageGroups.flatMap((group) => group.pages);

test('every problem that trainers can be told about has one page', () => {
  expect(pages.map(({ code }) => code).sort()).toEqual(Object.keys(problemTable).sort());
});

describe.each(problemPageGroups)('pages about $id', (group) => {
  test.each(group.pages)(
    'the wrong example of $code has this problem and no other, and the right one has none',
    ({ code, severity, message, hint, example }) => {
      const { right, wrong } = checkExample(example);
      expect(right).toEqual([]);
      expect(wrong.filter((problem) => problem.code !== code)).toEqual([]);
      expect(
        wrong.map(({ severity, message, hint }) => ({ severity, message, hint })),
      ).toContainEqual({ severity, message, hint });
    },
  );
});
