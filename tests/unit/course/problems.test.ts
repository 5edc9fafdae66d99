import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { problem } from '../../../src/course/problem.ts';
import { problemTable } from '../../../src/course/problems.ts';

const origin = { file: 'content/course.yaml' };
const anyValues = new Proxy({}, { get: (_, name) => (name === 'suggestion' ? '' : String(name)) });
const word = (wording: unknown): string =>
  typeof wording === 'function' ? String(wording(anyValues)) : String(wording);

test('a problem is worded with the values it is given', () => {
  expect(
    problem('missing-source', origin, { source: 'x', suggestion: 'Did you mean “y”? ' }),
  ).toEqual({
    code: 'missing-source',
    severity: 'error',
    message: 'There is no source “x” in sources.yaml.',
    hint: 'Did you mean “y”? Add the source to sources.yaml, or name another one.',
    origin,
  });
});

test('a problem asks for its values, and only for those', () => {
  // @ts-expect-error: a value is missing
  problem('missing-source', origin, { source: 'x' });
  // @ts-expect-error: it takes no values
  problem('tab-indent', origin, { tab: 'x' });
});

describe.each(Object.entries(problemTable))('%s', (code, { message, hint }) => {
  /** These two hand on sentences that are worded elsewhere. */
  const isHandedOn = code === 'yaml-syntax' || code === 'mdx-syntax';

  test('has a code in lower case with hyphens', () => {
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test.skipIf(isHandedOn)('is worded in full sentences', () => {
    expect(word(message)).toMatch(/^[A-Z“<“a-z].*\.$/u);
    expect(word(hint)).toMatch(/^[A-Z“]|^[a-z]+$/u);
  });

  test('blames nobody and begs for nothing', () => {
    expect(`${word(message)} ${word(hint)}`).not.toMatch(
      /invalid|illegal|oops|please|sorry|!(?!\w)/i,
    );
  });

  test('is shown whole in a test of a broken course', () => {
    expect([...shownCodes]).toContain(code);
  });
});

/** The problems that stand in the reports and in the expected values of those tests. */
const shownCodes = new Set(
  ['authoring', 'course']
    .flatMap((folder) => {
      const path = fileURLToPath(new URL(`../${folder}/`, import.meta.url));
      return readdirSync(path)
        .filter((name) => /^(broken-.*|check-course)\.test\.ts$/.test(name))
        .map((name) => readFileSync(`${path}${name}`, 'utf8'));
    })
    .flatMap((text) => [...text.matchAll(/(?::\d+ {2}|code: ')([a-z0-9-]+)/g)])
    .map(([, code]) => code),
);
