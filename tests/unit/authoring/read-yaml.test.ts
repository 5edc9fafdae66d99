import { expect, test } from 'vitest';
import { readYaml } from '../../../src/authoring/read-yaml.ts';
import { yamlErrorWords } from '../../../src/authoring/yaml-error-words.ts';

const complaints = (source: string, linesAbove?: number) =>
  readYaml('file.yaml', source, linesAbove).problems.map(({ code, origin, message }) => [
    code,
    `${String(origin.line)}:${String(origin.column)}`,
    message,
  ]);

const colon = 'The text holds a colon followed by a space, or the next line starts too far in.';
const meaning = 'The text starts with a character that has a meaning of its own here.';
const notClosed = 'A quotation mark or a bracket is opened here and not closed.';
const notAligned = 'The lines here do not line up, or a bracket is not closed.';
const noSetting = 'The line does not have the form “name: value”.';
const leftOver = 'Something stands here that does not belong to what comes before it.';

test.each([
  ['a: b: c', '1:4', colon],
  ['a: 1\n  b: 2', '1:4', colon],
  ['a: "x', '1:4', notClosed],
  ['a: 1\nb: "x\nc:\n  - d\n', '2:4', notClosed],
  ['a: [1, 2\nb: 3', '2:1', notAligned],
  ['a: `x`', '1:4', meaning],
  ['a: @x', '1:4', meaning],
  ['a: *x', '1:4', meaning],
  ['a: &x y', '1:7', meaning],
  ['a: !x y', '1:4', 'The text starts with “!”, which has a meaning of its own here.'],
  ['just words\na: 1', '1:1', noSetting],
  ['a:b\nc: 1', '1:1', noSetting],
  ["a: 'it's'", '1:8', leftOver],
  ['- a\nb: 2', '2:1', leftOver],
  ['a: "C:\\q"', '1:7', 'A backslash in double quotes has a meaning of its own.'],
  ['a: 1\n---\nb: 2', '2:1', 'A line “---” splits the file in two.'],
  ['a: | x\n  y', '1:6', leftOver],
])('%j', (source, place, message) => {
  expect(complaints(source)).toEqual([['yaml-syntax', place, message]]);
});

test('a tab and a repeated key have codes of their own', () => {
  expect(complaints('a:\n\tb: c')).toEqual([['tab-indent', '2:1', 'The line starts with a tab.']]);
  expect(complaints('a: 1\n"a": 2')).toEqual([
    ['duplicate-key', '2:1', '“a” is set twice in the same place.'],
  ]);
});

test('a line that starts in an odd way is the last that is complained of', () => {
  expect(complaints('a: b: c\nd:\n\te: f\n\tg: h: i')).toMatchObject([
    ['yaml-syntax', '1:4', colon],
    ['tab-indent', '3:1', 'The line starts with a tab.'],
  ]);
  expect(complaints('a:\n  b: c\n\u00a0\u00a0d: e\n  f: g: h')).toMatchObject([
    ['space-indent', '3:1', expect.any(String)],
  ]);
  expect(complaints('a: >-\n  b\n  \u00a0c')).toEqual([]);
});

test('curly quotation marks around a name are named, and the rest is read', () => {
  const source = '“a”: 1\nb:\n  - ‘c’: 2\n    d: “e”';
  expect(complaints(source)).toEqual([
    ['curly-quotes', '1:1', 'The name “a” stands in curly quotation marks.'],
    ['curly-quotes', '3:5', 'The name “c” stands in curly quotation marks.'],
  ]);
  expect(readYaml('file.yaml', source).value).toEqual({ a: 1, b: [{ c: 2, d: '“e”' }] });
});

test('an error that is not known yet is worded all the same', () => {
  expect(yamlErrorWords('IMPOSSIBLE')).toEqual({
    what: 'The file cannot be read from here on.',
    fix: 'Compare it with a file of the same kind that has no problem.',
  });
});

test('lines are counted from the top of the file', () => {
  expect(complaints('a: b: c', 1)).toMatchObject([['yaml-syntax', '2:4', colon]]);
});

test('text that cannot be read has no value, and a repeated key takes none away', () => {
  expect(readYaml('file.yaml', 'a: "x').value).toBeUndefined();
  expect(readYaml('file.yaml', 'a: 1\nb: 2\na: 3').value).toMatchObject({ b: 2 });
  expect(readYaml('file.yaml', '').value).toBeNull();
});

test('words that other versions of YAML read as something else stay text', () => {
  expect(readYaml('file.yaml', 'a: yes\nb: 2026-11-21\nc: 12:30\nd: 1.4.0').value).toEqual({
    a: 'yes',
    b: '2026-11-21',
    c: '12:30',
    d: '1.4.0',
  });
});
