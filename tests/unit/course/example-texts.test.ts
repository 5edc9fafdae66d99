import { expect, test } from 'vitest';
import { shownFiles } from '../../../src/course/example-texts.ts';

const wrong = (text: Parameters<typeof shownFiles>[0]['wrong']) =>
  shownFiles({ file: 'course.yaml', wrong: text, right: '' }, 'wrong');

test('a piece of a file is shown under the name of the file', () => {
  expect(wrong('title: A course')).toEqual([
    { name: 'content/course.yaml', text: 'title: A course' },
  ]);
});

test('signs that nobody sees are marked and explained', () => {
  expect(wrong('\ttitle: Ri\u00adding\u00a0to work')).toEqual([
    {
      name: 'content/course.yaml',
      text: '⇥\ttitle: Ri‧ding⍽to work',
      note: '⇥ marks a tab. ⍽ marks a space that is not a plain one. ‧ marks a soft hyphen.',
    },
  ]);
});

test('files that are there, are not, are large or of another encoding are told apart', () => {
  expect(
    wrong({
      'course.yaml': undefined,
      'facts.yaml': true,
      'images/lamp.svg': 'x'.repeat(70_000),
      'data/lamps.csv': Uint8Array.from([67, 97, 102, 233]),
      'be-seen.docx': 'PK',
    }),
  ).toEqual([
    { name: 'content/course.yaml', note: 'There is no such file.' },
    { name: 'content/facts.yaml', note: 'The file is there.' },
    { name: 'content/images/lamp.svg', note: 'A file of 70 KB.' },
    {
      name: 'content/data/lamps.csv',
      text: 'Café',
      note: 'Saved in the encoding Windows-1252, not UTF-8.',
    },
    { name: 'content/be-seen.docx' },
  ]);
});

test('a long text is cut', () => {
  expect(wrong(Array.from({ length: 40 }, () => 'line').join('\n'))[0]?.text).toBe(
    `${Array.from({ length: 16 }, () => 'line').join('\n')}\n…`,
  );
});
