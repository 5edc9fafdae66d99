import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { checkSchema } from '../../../src/authoring/schema-problems.ts';

const kinds = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('short'), size: z.number() }),
  z.strictObject({ kind: z.literal('long'), size: z.number(), extra: z.string() }),
]);

const schema = z.strictObject({
  text: z.string().min(1, 'is empty').max(5, 'is longer than 5 characters').default('text'),
  count: z.int().min(2).max(4).default(3),
  flag: z.boolean().default(false),
  list: z.array(z.string()).min(1, 'names nothing').max(2, 'names too many').default(['a']),
  group: z.strictObject({ deep: z.number() }).optional(),
  choice: z.enum(['red', 'green']).default('red'),
  map: z.record(z.string(), z.int()).default({}),
  thing: kinds.optional(),
});

/** What is wrong with a value, and what to do about it. */
const complaints = (value: unknown) =>
  checkSchema({ schema, file: 'file.yaml', name: 'The thing' }, value).problems.map(
    ({ code, message, hint }) => `${code}: ${message} ${hint}`,
  );

const line = 'Write each setting on a line of its own, as “name: value”.';
const item = 'Write each item on a line of its own, starting with “- ”.';

describe('a value of another kind', () => {
  test.each([
    [{ text: 5 }, "“text” must be text, and it is the number 5. Put quotes around it: '5'."],
    [
      { text: true },
      "“text” must be text, and it is the value true. Put quotes around it: 'true'.",
    ],
    [{ text: ['a'] }, '“text” must be text, and it is a list. Write it as one line of text.'],
    [
      { text: { a: 1 } },
      '“text” must be text, and it is a group of settings. Write it as one line of text.',
    ],
    [
      { count: '3' },
      '“count” must be a number, and it is the text “3”. Write it in digits, without quotes.',
    ],
    [
      { count: 2.5 },
      '“count” must be a whole number, and it is the number 2.5. Write it in digits, without quotes or a point.',
    ],
    [
      { flag: 'yes' },
      '“flag” must be true or false, and it is the text “yes”. Write true or false, without quotes.',
    ],
    [{ list: 'a' }, `“list” must be a list, and it is the text “a”. ${item}`],
    [
      { list: ['a', 5] },
      "Item 2 of “list” must be text, and it is the number 5. Put quotes around it: '5'.",
    ],
    [
      { list: [null] },
      'Item 1 of “list” must be text, and it is empty. Write it as one line of text.',
    ],
    [{ group: [] }, `“group” must be a group of settings, and it is a list. ${line}`],
    [{ map: 'a' }, `“map” must be a group of settings, and it is the text “a”. ${line}`],
    [
      { map: { a: 'x' } },
      '“a” must be a number, and it is the text “x”. Write it in digits, without quotes.',
    ],
    ['text', `The thing must be a group of settings, and it is the text “text”. ${line}`],
    [null, `The thing must be a group of settings, and it is empty. ${line}`],
  ])('%j', (value, expected) => {
    expect(complaints(value)).toEqual([`wrong-type: ${expected}`]);
  });
});

describe('a value that is refused', () => {
  test.each([
    [{ text: 'too long' }, '“text” is longer than 5 characters. Take out 3 characters.'],
    [{ text: '' }, '“text” is empty. Write the text.'],
    [{ count: 1 }, '“count” must be 2 or more. Write a higher number.'],
    [{ count: 5 }, '“count” must be 4 or less. Write a lower number.'],
    [{ list: [] }, '“list” names nothing. Add 1 item or more.'],
    [{ list: ['a', 'b', 'c'] }, '“list” names too many. Take out 1 item.'],
    [
      { choice: 'gren' },
      '“choice” cannot be “gren”. Did you mean “green”? It is one of: red, green.',
    ],
    [{ choice: 5 }, '“choice” cannot be “5”. It is one of: red, green.'],
  ])('%j', (value, expected) => {
    expect(complaints(value)).toEqual([`value-not-allowed: ${expected}`]);
  });
});

describe('a setting that is missing, empty or not known', () => {
  test.each([
    [{ group: {} }, 'missing-value: “group” has no “deep”. Add “deep:” followed by a number.'],
    [
      { group: { deep: null } },
      'empty-value: “deep” has no value. Write a number after the colon, or delete the line.',
    ],
    [
      { choice: null },
      'empty-value: “choice” has no value. Write one of: red, green after the colon, or delete the line.',
    ],
    [
      { txet: 1 },
      'unknown-key: The thing has no setting called “txet”. Did you mean “text”? The settings here are: text, count, flag, list, group, choice, map, thing.',
    ],
    [
      { group: { deep: 1, depth: 2 } },
      'unknown-key: “group” has no setting called “depth”. The settings here are: deep.',
    ],
    [
      { thing: { kind: 'short', size: 1, extar: 'x' } },
      'unknown-key: “thing” has no setting called “extar”. Did you mean “extra”? The settings here are: kind, size, extra.',
    ],
  ])('%j', (value, expected) => {
    expect(complaints(value)).toEqual([expected]);
  });
});

test('a kind that is not known does not hide what else is wrong', () => {
  expect(
    checkSchema(
      { schema: kinds, file: 'file.yaml', name: 'The thing' },
      { kind: 'shrt', size: 'x' },
    ).problems,
  ).toMatchObject([
    { code: 'value-not-allowed', message: '“kind” cannot be “shrt”.' },
    { code: 'wrong-type', message: '“size” must be a number, and it is the text “x”.' },
  ]);
});

test('a value that breaks two rules is reported once', () => {
  const both = z.strictObject({ text: z.string().max(3, 'is long').regex(/^a/, 'has no a') });
  const { problems } = checkSchema({ schema: both, file: 'f', name: 'It' }, { text: 'bbbb' });
  expect(problems.map(({ message }) => message)).toEqual(['“text” is long.']);
});

test('a value that is accepted comes back with its defaults', () => {
  expect(checkSchema({ schema, file: 'f', name: 'It' }, {})).toMatchObject({
    data: { text: 'text', count: 3 },
    problems: [],
  });
});
