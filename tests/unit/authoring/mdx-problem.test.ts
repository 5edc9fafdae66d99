import { expect, test } from 'vitest';
import { mdxProblem } from '../../../src/authoring/mdx-problem.ts';
import { readLessonText } from '../../../src/authoring/read-lesson.ts';

const brace = 'Curly braces hold code, and lessons hold no code.';
const curly = 'A curly quotation mark stands where the component needs a straight one.';
const notInFull = 'A component is not written in full here, or “<” stands in the text.';

test.each([
  ['<KeyPoint>\n\nText', 1, 1, '<KeyPoint> is opened here and not closed.'],
  [
    'Text <KeyPoint>\n\nText\n\n</KeyPoint>',
    1,
    6,
    '<KeyPoint> is opened in the middle of other text and not closed there.',
  ],
  [
    '<Steps>\n\n<Callout kind="law">\n\nText\n\n</Steps>\n\n</Callout>',
    7,
    1,
    '</Steps> stands here while <Callout> is still open.',
  ],
  ['Text\n\n</Steps>', 3, 1, '</Steps> closes something that is not open.'],
  ['Fewer than <5 people', 1, 12, notInFull],
  ['Text\n\n<Check question=“x” />', 3, 1, curly],
  ['<Check question="x” />', 1, 1, curly],
  [
    'Text\n\n<check question="x">',
    3,
    1,
    'Names of components start with a capital letter, and this is <check>.',
  ],
  ['<https://example.org>', 1, 1, notInFull],
  ['A line<br>and another', 1, 7, 'Lessons hold no HTML, and this is <br>.'],
  ['A line</b>', 1, 7, 'Lessons hold no HTML, and this is <b>.'],
  ['Text\n\n<!-- note -->', 3, 1, 'Lessons hold no comments.'],
  ['é {open', 1, 3, brace],
  ['## Heading {#anchor}', 1, 20, brace],
])('%j', (text, line, column, message) => {
  expect(readLessonText('lesson.mdx', text)).toMatchObject({
    severity: 'error',
    message,
    origin: { file: 'lesson.mdx', line, column },
  });
});

test.each([
  'Fewer than \\<5 people, and \\{braces}.',
  'Fewer than 5 < 6 people.',
  '`<code>` and `{braces}`',
])('%s can be read', (text) => {
  expect(readLessonText('lesson.mdx', text)).toHaveProperty('words');
});

test('an error nobody has met yet is handed on with what is known of it', () => {
  expect(mdxProblem('lesson.mdx', new Error('2:7: Something new (mdx:new)'))).toMatchObject({
    code: 'mdx-syntax',
    message: 'The lesson cannot be read from here on (Something new).',
    origin: { line: 2, column: 7 },
  });
  expect(mdxProblem('lesson.mdx', 'odd')).toMatchObject({
    message: 'The lesson cannot be read from here on (odd).',
    origin: { line: 1, column: 1 },
  });
});
