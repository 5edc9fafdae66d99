import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { editYaml } from '../../../src/editor/files/edit-yaml.ts';

const source = `# For whoever reads this.
title: Lights
summary: >-
  A text that somebody broke
  where they liked.
options:
  # The right one.
  - key: red
    text: 'Red'

  - key: white
    text: White # at the front
weeks: [1, 4]
`;
type Value = Record<string, unknown> & { options: Record<string, unknown>[] };
const edited = (edit: (value: Value) => void) => {
  const value = parse(source) as Value;
  edit(value);
  const text = editYaml(source, value);
  expect(parse(text)).toEqual(value);
  return text;
};

test('nothing is touched where nothing changed', () => {
  expect(edited(() => undefined)).toBe(source);
});

test('a text in an item is changed, and every comment stays', () => {
  const text = edited(({ options }) => Object.assign(options[0] ?? {}, { text: 'Blue' }));
  expect(text).toBe(source.replace("'Red'", 'Blue'));
});

test('a comment behind a value stays when the value changes', () => {
  const text = edited(({ options }) => Object.assign(options[1] ?? {}, { text: 'Clear' }));
  expect(text).toBe(source.replace('White #', 'Clear #'));
});

test('an item moves with the way it is written, and a comment on its line', () => {
  const text = edited(({ options }) => options.reverse());
  expect(text).toContain("text: White # at the front\n\n  - key: red\n    text: 'Red'\nweeks");
});

test('an item is added below the others, set apart as they are', () => {
  const text = edited(({ options }) => options.push({ key: 'blue', text: 'Blue' }));
  expect(text).toContain('# at the front\n\n  - key: blue\n    text: Blue\nweeks');
});

test('an item goes away', () => {
  const text = edited(({ options }) => options.pop());
  expect(text).toContain("text: 'Red'\nweeks: [1, 4]\n");
});

test('a setting is added where it belongs, and another goes away', () => {
  const value = parse(source) as Value;
  const { title, summary, options } = value;
  const text = editYaml(source, { title, minutes: 3, summary, options });
  expect(text).toContain('title: Lights\nminutes: 3\nsummary: >-\n');
  expect(text).not.toContain('weeks');
});

test('a long text is folded, and a day stays text', () => {
  const long = 'word '.repeat(30).trim();
  const text = edited((value) => Object.assign(value, { title: long, checked: '2026-11-21' }));
  expect(text).toContain('title: >-\n  word word');
  expect(text).toContain("checked: '2026-11-21'\n");
});
