import { describe, expect, test } from 'vitest';
import { locate, locateProblems } from '../../../src/authoring/locate.ts';
import { readYaml } from '../../../src/authoring/read-yaml.ts';
import { problem } from '../../../src/course/problem.ts';

const file = 'content/file.yaml';
const { text } = readYaml(
  file,
  `title: A title
options:
  - key: first
    text: Text
  - key: second
    why:
nested: { deep: [1, 2] }
`,
);

describe('a place in YAML', () => {
  test.each([
    [['title'], false, '1:8'],
    [['title'], true, '1:1'],
    [['options'], false, '3:3'],
    [['options'], true, '2:1'],
    [['options', 0], false, '3:5'],
    [['options', 1, 'key'], false, '5:10'],
    [['options', 1, 'key'], true, '5:5'],
    [['options', 1, 'why'], false, '6:5'],
    [['nested', 'deep', 1], false, '7:21'],
    [[], false, '1:1'],
    [['options', 1, 'text'], false, '5:5'],
    [['options', 7, 'text'], false, '3:3'],
    [['missing', 'deeper'], true, '1:1'],
  ])('%j, key %s: %s', (path, isKey, expected) => {
    const { line, column } = locate({ file, path, isKey }, text);
    expect(`${String(line)}:${String(column)}`).toBe(expected);
  });
});

test('a place in front matter is counted from the top of the file', () => {
  const frontMatter = readYaml(file, 'title: A\nminutes: 5', 1).text;
  expect(locate({ file, path: ['minutes'] }, frontMatter)).toEqual({ file, line: 3, column: 10 });
});

test('a place that is known already is kept', () => {
  expect(locate({ file, line: 9, column: 4 }, text)).toEqual({ file, line: 9, column: 4 });
  expect(locate({ file, line: 9 }, undefined)).toEqual({ file, line: 9, column: 1 });
});

test('a file without YAML has one place', () => {
  expect(locate({ file, path: ['title'] }, undefined)).toEqual({ file, line: 1, column: 1 });
});

test('problems are sorted by file, line, column and code', () => {
  const at = (name: string, line: number, column: number) => ({ file: name, line, column });
  const located = locateProblems(
    [
      problem('tab-indent', at('b', 1, 1)),
      problem('tab-indent', at('a', 10, 1)),
      problem('tab-indent', at('a', 9, 2)),
      problem('tab-indent', at('a', 9, 1)),
      problem('main-heading', at('a', 9, 1)),
      problem('tab-indent', at('B', 1, 1)),
    ],
    new Map(),
  );
  expect(
    located.map(({ file: name, line, column, code }) => `${name}:${line}:${column} ${code}`),
  ).toEqual([
    'B:1:1 tab-indent',
    'a:9:1 main-heading',
    'a:9:1 tab-indent',
    'a:9:2 tab-indent',
    'a:10:1 tab-indent',
    'b:1:1 tab-indent',
  ]);
});
