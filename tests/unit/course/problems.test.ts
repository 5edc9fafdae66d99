import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { problem } from '../../../src/course/problem.ts';
import { problemTable } from '../../../src/course/problems.ts';
import type { ProblemKind } from '../../../src/course/problems/problem-kind.ts';

const origin = { file: 'content/course.yaml' };
/** Stands in for any value by its name; for whole sentences, with one. */
const anyValues = new Proxy<Record<string, string>>(
  {},
  {
    get: (_, name) => {
      if (name === 'suggestion') return '';
      return ['what', 'fix', 'instead'].includes(String(name)) ? 'A sentence.' : String(name);
    },
  },
);
const word = (wording: string | ((values: Record<string, string>) => string)) =>
  typeof wording === 'string' ? wording : wording(anyValues);

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

describe('in the table of problems', () => {
  const rows = Object.entries<ProblemKind<string>>(problemTable);
  const codesWhere = (holds: (code: string, message: string, hint: string) => boolean) =>
    rows
      .filter(([code, { message, hint }]) => holds(code, word(message), word(hint)))
      .map(([code]) => code);

  test('every code is in lower case with hyphens', () => {
    expect(codesWhere((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
  });

  test('every problem is worded in full sentences', () => {
    expect(codesWhere((_, message) => !/^.+\.$/.test(message))).toEqual([]);
    expect(codesWhere((_, __, hint) => !/^\p{Lu}.+\.”?$/u.test(hint))).toEqual([]);
  });

  test('no problem blames anybody or begs for anything', () => {
    const tone = /invalid|illegal|wrong input|oops|please|sorry|!(?=\s|$)/i;
    expect(codesWhere((_, message, hint) => tone.test(`${message} ${hint}`))).toEqual([]);
  });

  test('every problem is shown whole in a test of a broken course', () => {
    expect(codesWhere((code) => !shownCodes.has(code))).toEqual([]);
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
