import { describe, expect, test } from 'vitest';
import { classify, listFiles, toIdentifier } from '../../../src/authoring/content-files.ts';
import { editedCourse } from '../../helpers/edited-course.ts';

describe('a file is known by its place', () => {
  test.each([
    ['course.yaml', { status: 'expected', kind: 'course' }],
    ['sources.yaml', { status: 'expected', kind: 'sources' }],
    ['facts.yaml', { status: 'expected', kind: 'facts' }],
    ['slots.yaml', { status: 'expected', kind: 'slots' }],
    ['modules/a/module.yaml', { status: 'expected', kind: 'module', id: 'a' }],
    ['modules/a/b.mdx', { status: 'expected', kind: 'lesson', id: 'b', moduleId: 'a' }],
    [
      'modules/a/questions/c.yaml',
      { status: 'expected', kind: 'question', id: 'c', moduleId: 'a' },
    ],
    [
      'modules/a/measure.yaml',
      { status: 'expected', kind: 'measure', id: 'measure', moduleId: 'a' },
    ],
    [
      'modules/a/scenarios/d.yaml',
      { status: 'expected', kind: 'scenario', id: 'd', moduleId: 'a' },
    ],
    ['course.yml', { status: 'wrong-extension', kind: 'course', expected: 'course.yaml' }],
    ['modules/a/b.md', { status: 'wrong-extension', kind: 'lesson', expected: 'b.mdx' }],
    ['modules/a/b.MDX', { status: 'wrong-extension', kind: 'lesson', expected: 'b.mdx' }],
    ['modules/a/questions/c.YML', { status: 'wrong-extension', expected: 'c.yaml' }],
    ['modules/a/B.mdx', { status: 'bad-name', kind: 'lesson', name: 'B' }],
    ['modules/A/b.mdx', { status: 'bad-name', kind: 'lesson', name: 'A' }],
    ['modules/a/questions/c d.yaml', { status: 'bad-name', kind: 'question', name: 'c d' }],
    ['modules/a/b.docx', { status: 'document', kind: 'lesson', id: 'b', expected: 'b.mdx' }],
    ['modules/a/b.mdx.txt', { status: 'wrong-extension', kind: 'lesson', expected: 'b.mdx' }],
    ['modules/a/b.txt', { status: 'wrong-extension', kind: 'lesson', expected: 'b.mdx' }],
    ['facts.yaml.txt', { status: 'wrong-extension', kind: 'facts', expected: 'facts.yaml' }],
    ['modules/a/questions/c.yml.txt', { status: 'wrong-extension', expected: 'c.yaml' }],
    ['modules/a/questions/c.docx', { status: 'stray' }],
    ['notes.docx', { status: 'stray' }],
    ['README.md', { status: 'stray' }],
    ['modules/a/other.yaml', { status: 'stray' }],
    ['modules/a/questions/c.mdx', { status: 'stray' }],
    ['modules/a/questions/deep/c.yaml', { status: 'stray' }],
    ['modules/module.yaml', { status: 'stray' }],
    ['b.mdx', { status: 'stray' }],
  ])('%s', (path, expected) => {
    expect(classify(path)).toMatchObject({ path, ...expected });
  });
});

test('files are listed in the same order on every machine', () => {
  const files = listFiles(editedCourse({ '.hidden/file.yaml': '', 'B.txt': '', 'a.txt': '' }));
  expect(files.slice(0, 5)).toEqual([
    'B.txt',
    'a.txt',
    'course.yaml',
    'facts.yaml',
    'modules/bike-check/before-you-ride.mdx',
  ]);
  expect(files).toEqual(files.toSorted());
});

test.each([
  ['Lesson One', 'lesson-one'],
  ['1. Café – rides!', 'cafe-rides'],
  ['Straße_2', 'stra-e-2'],
  ['  --a--  ', 'a'],
  ['2024', 'name'],
  ['', 'name'],
  ['x'.repeat(60), 'x'.repeat(48)],
])('“%s” could be called %s', (name, expected) => {
  expect(toIdentifier(name)).toBe(expected);
});

test('what only packaging reads is no file of the course', () => {
  const folder = editedCourse({
    'packaging.yaml': 'preset: moodle\n',
    'branding/crest.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  });
  expect(listFiles(folder)).toEqual(listFiles(editedCourse()));
});
