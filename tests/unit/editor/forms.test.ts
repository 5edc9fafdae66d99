import type { ComponentSchema } from '@keystatic/core';
import { describe, expect, test } from 'vitest';
import { guideComponents, lessonComponents } from '../../../src/course/lesson-components.ts';
import { hasComponentWords } from '../../../src/editor/forms/component-words.ts';
import { contentComponents } from '../../../src/editor/forms/components.ts';
import { editorConfig } from '../../../src/editor/forms/editor-config.ts';
import { wordsFor } from '../../../src/editor/forms/form-words.ts';
import type { SchemaShape } from '../../../src/editor/forms/schema-shape.ts';
import { openAndSave } from '../../helpers/keystatic.ts';
import { courseKinds, moduleKinds, type Kind } from '../../../src/editor/kinds.ts';

const module = { id: 'm', title: 'M', lessons: [], objectives: [] };
const course = { modules: [module], contributors: [], purposes: { Check: 'One question.' } };
const config = editorConfig(course);

/** The names of all settings a schema has, in every kind and at every depth. */
const settingsOf = (shape: SchemaShape, path: readonly string[] = []): readonly string[][] => [
  ...(shape.oneOf ?? []).flatMap((one) => settingsOf(one, path)),
  ...(shape.items ? settingsOf(shape.items, path) : []),
  ...Object.entries(shape.properties ?? {}).flatMap(([name, property]) => [
    [...path, name],
    ...settingsOf(property, [...path, name]),
  ]),
];

/** The names of all fields a form has, without the forms Keystatic puts around them. */
function fieldsOf(schema: ComponentSchema, path: readonly string[] = []): readonly string[][] {
  switch (schema.kind) {
    case 'object':
      return Object.entries(schema.fields).flatMap(([name, field]) => {
        // The kind of a thing at the root of a form holds what only that kind has.
        const inside = name === 'kind' && field.kind === 'conditional' ? path : [...path, name];
        return [[...path, name], ...fieldsOf(field, inside)];
      });
    case 'array':
      return fieldsOf(schema.element, path);
    case 'conditional':
      return [
        [...path, 'kind'],
        ...Object.values(schema.values).flatMap((one: ComponentSchema) => fieldsOf(one, path)),
      ];
    default:
      return [];
  }
}

const kinds: readonly (readonly [string, Kind, string])[] = [
  ...Object.entries(courseKinds).map(([name, kind]) => [name, kind, name] as const),
  ['module', moduleKinds.module, 'm-module'],
  ['lesson', moduleKinds.lesson, 'm-lessons'],
  ['question', moduleKinds.question, 'm-questions'],
  ['scenario', moduleKinds.scenario, 'm-scenarios'],
  ['guide', moduleKinds.guide, 'm-guide'],
  ['measure', moduleKinds.measure, 'm-measure'],
];

describe.each(kinds)('the form “%s”', (form, kind, key) => {
  const { schema } = config.collections?.[key] ?? config.singletons?.[key] ?? { schema: {} };
  const settings = settingsOf(kind.shape).filter(
    (path) => !(kind.holds === 'entries' && path.join() === 'id'),
  );

  test('has a field for every setting of the schema', () => {
    const fields = new Set(
      fieldsOf({ kind: 'object', fields: schema }).map((path) => path.join('.')),
    );
    expect(settings.map((path) => path.join('.')).filter((path) => !fields.has(path))).toEqual([]);
  });

  test('says in words what each setting is', () => {
    expect(settings.filter((path) => wordsFor(form, path) === undefined)).toEqual([]);
  });
});

describe('the menu of components', () => {
  const place = { course, module };

  test('has every component of lessons, each with all its settings', () => {
    const offered = contentComponents('lesson', place);
    const settings = Object.entries(offered).map(
      ([name, { schema }]) => [name, Object.keys(schema)] as const,
    );
    expect(settings).toEqual(
      Object.entries(lessonComponents).map(([name, { props }]) => [name, Object.keys(props)]),
    );
  });

  test('has in a guide only what guides may have', () => {
    expect(Object.keys(contentComponents('guide', place)).sort()).toEqual(
      [...guideComponents].sort(),
    );
  });

  test('says what a component is for', () => {
    expect(contentComponents('lesson', place)['Check']).toMatchObject({
      label: 'Check',
      description: 'One question.',
    });
  });

  test('says in words what each setting is', () => {
    const unnamed = Object.entries(lessonComponents).flatMap(([name, { props }]) =>
      Object.keys(props).filter((prop) => !hasComponentWords(name, prop)),
    );
    expect(unnamed).toEqual([]);
  });
});

test('modules with the same title keep a menu each', () => {
  const two = editorConfig({ ...course, modules: [module, { ...module, id: 'n' }] });
  expect(Object.keys(two.ui?.navigation ?? {})).toEqual(['The whole course', 'M (m)', 'M (n)']);
});

test('a value of the wrong kind keeps a form from being opened: saving would lose it', () => {
  const form = config.collections?.['sources'];
  const open = (changes: object) =>
    openAndSave(
      form ?? { schema: {} },
      's',
      JSON.stringify({ title: 'T', kind: 'book', ...changes }),
    );
  expect(JSON.parse(open({ year: 2025 }))).toMatchObject({ year: 2025, kind: 'book' });
  expect(() => open({ year: '2025' })).toThrow('year');
  expect(() => open({ kind: 7 })).toThrow('kind');
});
