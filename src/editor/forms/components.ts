import { fields, type ComponentSchema } from '@keystatic/core';
import { block, inline, mark, wrapper } from '@keystatic/core/content-components';
import { createElement } from 'react';
import {
  componentRule,
  guideComponents,
  lessonComponents,
  type ComponentRule,
  type PropRule,
  type ReferenceTarget,
} from '../../course/lesson-components.ts';
import { choiceField, type Choice, type FieldOptions } from './choice-field.ts';
import { componentLabel, componentWords } from './component-words.ts';
import { fileField } from './file-field.ts';
import { valueLabel } from './form-words.ts';
import { missingSettings } from './missing-settings.ts';
import type { Surroundings } from './references.ts';

type Component = ReturnType<typeof block | typeof inline | typeof mark | typeof wrapper>;

/** The components that the text of a lesson or of a guide may have, as they stand in the editor’s menu. */
export function contentComponents(
  kind: 'lesson' | 'guide',
  place: Surroundings,
): Record<string, Component> {
  const names = Object.keys(lessonComponents).filter(
    (name) => kind === 'lesson' || guideComponents.has(name),
  );
  return Object.fromEntries(
    names.map((name) => [name, toComponent(name, componentRule(name), place)] as const),
  );
}

function toComponent(name: string, rule: ComponentRule | undefined, place: Surroundings) {
  const { props = {}, content, isInline = false } = rule ?? {};
  const schema = Object.fromEntries(
    Object.entries(props).map(([prop, one]) => [prop, toField(name, prop, one, place)]),
  );
  const label = componentLabel(name);
  const description = place.course.purposes[name];
  const config = { label, schema, ...(description !== undefined && { description }) };
  if (content === 'words') {
    return mark({
      label,
      schema,
      tag: 'abbr',
      style: underlined,
      icon: letterIcon(name.charAt(0)),
    });
  }
  if (isInline) return inline({ ...config, ContentView: shownProps(name, Object.keys(props)) });
  if (content === 'none')
    return block({ ...config, ContentView: shownProps(name, Object.keys(props)) });
  return wrapper({ ...config, forSpecificLocations: false });
}

const underlined = { textDecoration: 'underline dotted' };

const letterIcon = (letter: string) =>
  createElement(
    'svg',
    { viewBox: '0 0 24 24', fill: 'currentColor', stroke: 'none' },
    createElement('text', { x: 12, y: 19, fontSize: 19, textAnchor: 'middle' }, letter),
  );

/** In the text a component without text of its own shows what it lacks, or its first setting. */
const shownProps =
  (name: string, props: readonly string[]) =>
  ({ value }: { readonly value: Readonly<Record<string, unknown>> }) => {
    const missing = missingSettings(name, value);
    if (missing.length > 0) {
      const text = `${name}: choose “Edit” and fill in “${missing.join('”, “')}”`;
      return createElement('span', { className: 'editor-missing' }, text);
    }
    const first = value[props[0] ?? ''];
    return createElement('span', null, typeof first === 'string' ? `${name}: ${first}` : name);
  };

function toField(
  component: string,
  prop: string,
  rule: PropRule,
  place: Surroundings,
): ComponentSchema {
  const { isRequired, values, refersTo } = rule;
  const [label, help] = componentWords(component, prop);
  const options = { label, isRequired, ...(help !== undefined && { description: help }) };
  if (values)
    return choiceField(
      values.map((value) => ({ value, label: valueLabel(value) })),
      options,
    );
  if (refersTo) return toReference(refersTo, options, place);
  return optionalText(options);
}

function toReference(target: ReferenceTarget, options: FieldOptions, place: Surroundings) {
  const own = place.module?.id ?? '';
  switch (target) {
    case 'question':
      return relationship(`${own}-questions`, options);
    case 'scenario':
      return relationship(`${own}-scenarios`, options);
    case 'source':
      return relationship('sources', options);
    case 'term':
      return relationship('glossary', options);
    case 'data':
      return relationship('data', options);
    case 'contributor':
      return choiceField(place.course.contributors.map(asChoice), options);
    case 'picture':
    case 'media':
    case 'captions':
      return fileField(target, own, options);
    case 'family':
      return optionalText(options);
  }
}

const asChoice = (value: string): Choice => ({ value, label: value });

const relationship = (collection: string, { label, description, isRequired }: FieldOptions) =>
  fields.relationship({
    label,
    collection,
    ...(description !== undefined && { description }),
    validation: { isRequired },
  });

/** Keystatic would write `title=""` where nothing is entered. */
function optionalText({ label, description, isRequired }: FieldOptions): ComponentSchema {
  const field = fields.text({
    label,
    ...(description !== undefined && { description }),
    validation: { isRequired },
  });
  return { ...field, serialize: (value: string) => ({ value: value === '' ? undefined : value }) };
}
