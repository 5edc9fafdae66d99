import { describe, expect, test } from 'vitest';
import { readLessonText, splitLesson } from '../../../src/authoring/read-lesson.ts';
import type { LessonBody } from '../../../src/course/authored-course.ts';

function bodyOf(text: string): LessonBody {
  const body = readLessonText('lesson.mdx', text);
  if ('code' in body) throw new Error(body.message);
  return body;
}

describe('words are counted in prose', () => {
  test.each([
    ['', 0],
    ['One two three.', 3],
    ['## A heading\n\nand **bold** and [a link](https://example.org)', 7],
    ['<KeyPoint title="Not counted">\n\nOne two.\n\n</KeyPoint>', 2],
    ['One.<Cite source="x" at="page 9" /> Two.\n\n<Check question="x" />', 2],
    ["Don't count 8,500 or 9.5 or stop-and-search twice", 8],
    ['1. one\n2. two\n\n| three | four |\n| --- | --- |\n| five | six |', 6],
    ['— … !', 0],
  ])('%j: %i', (text, words) => {
    expect(bodyOf(text).words).toBe(words);
  });
});

describe('components', () => {
  test('are found with their settings, wherever they stand', () => {
    expect(
      bodyOf('<Details title="More">\n\n- a <Cite\n    source=\'x\' />\n\n</Details>').components,
    ).toEqual([
      {
        name: 'Details',
        props: [{ name: 'title', value: 'More' }],
        hasContent: true,
        contents: ['list'],
        within: [],
        isOnOwnLine: true,
        line: 1,
        column: 1,
      },
      {
        name: 'Cite',
        props: [{ name: 'source', value: 'x' }],
        hasContent: false,
        contents: [],
        within: ['Details'],
        isOnOwnLine: false,
        line: 3,
        column: 5,
      },
    ]);
  });

  test.each([
    ['<Quiz />', true],
    ['Text\n<Quiz />\ntext', true],
    ['- <Quiz />', true],
    ['<KeyPoint>\ntext\n</KeyPoint>', true],
    ['<KeyPoint>text</KeyPoint>', false],
    ['<KeyPoint>**text**</KeyPoint>', false],
    ['Text <Quiz />', false],
  ])('%j stands on a line of its own: %s', (text, isOnOwnLine) => {
    expect(bodyOf(text).components).toMatchObject([{ isOnOwnLine }]);
  });

  test.each([
    ['<Quiz at />', [{ name: 'at', value: undefined }]],
    ['<Quiz at={1} />', [{ name: 'at', value: undefined }]],
    ['<Quiz {...all} />', [{ name: '...all', value: undefined }]],
    ['<Quiz at="&amp; “x”" />', [{ name: 'at', value: '& “x”' }]],
  ])('%s has the settings %j', (text, props) => {
    expect(bodyOf(text).components).toMatchObject([{ props }]);
  });
});

test('a fragment is HTML, and empty braces are code', () => {
  expect(bodyOf('<>text</>\n\n{}').forbidden).toEqual([
    { kind: 'html', text: '<>', line: 1, column: 1 },
    { kind: 'expression', text: '', line: 3, column: 1 },
  ]);
});

describe('the settings at the top', () => {
  test('are parted from the text, which keeps its line numbers', () => {
    expect(splitLesson('lesson.mdx', '---\ntitle: A\n--- \ntext\n---\nmore')).toEqual({
      frontMatter: 'title: A',
      text: '\n\n\ntext\n---\nmore',
    });
  });

  test('may be empty', () => {
    expect(splitLesson('lesson.mdx', '---\n---\n')).toEqual({ frontMatter: '', text: '\n\n' });
  });

  test.each([
    ['', 'front-matter-missing'],
    ['\n---\ntitle: A\n---\n', 'front-matter-missing'],
    ['----\ntitle: A\n----\n', 'front-matter-missing'],
    ['---\ntitle: A\n', 'front-matter-not-closed'],
  ])('%j: %s', (source, code) => {
    expect(splitLesson('lesson.mdx', source)).toMatchObject({ code });
  });
});
