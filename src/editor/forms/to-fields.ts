import { fields, type ComponentSchema } from '@keystatic/core';
import { choiceField, type FieldOptions } from './choice-field.ts';
import { valueLabel, wordsFor } from './form-words.ts';
import { numberField } from './number-field.ts';
import { referenceField, referencesField, targetOf, type Surroundings } from './references.ts';
import { isRequired, partsOf, valuesOf, variantsOf, type SchemaShape } from './schema-shape.ts';
import { textField } from './text-field.ts';

/** The form a field belongs to, and where it stands in the course. */
export interface FormPlace extends Surroundings {
  readonly form: string;
}

type Fields = Record<string, ComponentSchema>;

/** The fields of a form, read off the schema of the file it edits. */
export function toFields(shape: SchemaShape, place: FormPlace): Fields {
  if (!shape.oneOf) return groupFields(shape, place, []);
  const { common, variants } = partsOf(shape);
  return {
    kind: kindField(variants, place, []),
    ...groupFields(common, place, []),
  };
}

const groupFields = (shape: SchemaShape, place: FormPlace, path: readonly string[]): Fields =>
  Object.fromEntries(
    Object.entries(shape.properties ?? {}).map(([name, property]) => [
      name,
      toField(property, place, [...path, name], isRequired(shape, name)),
    ]),
  );

function toField(
  shape: SchemaShape,
  place: FormPlace,
  path: readonly string[],
  required: boolean,
): ComponentSchema {
  const options = optionsOf(place, path, required);
  const { label, description } = options;
  const help = description === undefined ? {} : { description };
  const target = targetOf(place.form, path.at(-1) ?? '', place);

  if (shape.oneOf) return kindField(variantsOf(shape), place, path);
  switch (shape.type) {
    case 'object': {
      const group = fields.object(groupFields(shape, place, path), { label, ...help });
      if (required) return group;
      const question = fields.checkbox({ label: `${label}: yes`, ...help });
      return fields.conditional(question, { true: group, false: fields.empty() });
    }
    case 'array':
      return listField(shape, place, path, options);
    case 'integer':
      return numberField(shape, options);
    case 'boolean':
      return fields.checkbox({ label, ...help });
    default:
      if (shape.enum ?? shape.const) return choiceField(valuesOf(shape).map(toChoice), options);
      return target ? referenceField(target, options) : textField(shape, options);
  }
}

function listField(
  { items = {}, minItems, maxItems }: SchemaShape,
  place: FormPlace,
  path: readonly string[],
  options: FieldOptions,
): ComponentSchema {
  const { label, description, isRequired: required } = options;
  const length = {
    ...(required && minItems !== undefined && { min: minItems }),
    ...(maxItems !== undefined && { max: maxItems }),
  };
  const help = description === undefined ? {} : { description };
  const target = items.type === 'string' && targetOf(place.form, path.at(-1) ?? '', place);
  if (target) return referencesField(target, options, length);
  if (items.enum) {
    return fields.multiselect({ label, ...help, options: items.enum.map(toChoice) });
  }
  const element =
    items.type === 'object' || items.oneOf
      ? toField(items, place, path, true)
      : toField(items, place, [...path, ''], true);
  return fields.array(element, { label, ...help, itemLabel: labelOf, validation: { length } });
}

/** The kind of a thing, and the fields that only things of this kind have. */
function kindField(
  variants: ReturnType<typeof variantsOf>,
  place: FormPlace,
  path: readonly string[],
): ComponentSchema {
  const kinds = variants.flatMap(({ kinds: names, shape }) =>
    names.map((name) => [name, fields.object(groupFields(shape, place, path))] as const),
  );
  const options = kinds.map(([name]) => toChoice(name));
  const { label } = optionsOf(place, [...path, 'kind'], true);
  const chosen = fields.select({ label, options, defaultValue: options[0]?.value ?? '' });
  return fields.conditional(chosen, Object.fromEntries(kinds));
}

const toChoice = (value: string) => ({ value, label: valueLabel(value) });

function optionsOf(place: FormPlace, path: readonly string[], required: boolean): FieldOptions {
  const [label, description] = wordsFor(place.form, path) ?? ['Text'];
  return { label, isRequired: required, ...(description !== undefined && { description }) };
}

const headings = ['title', 'text', 'name', 'displayName', 'what', 'term', 'module', 'id', 'key'];

/** What an item of a list is called while it is closed: its most telling text. */
function labelOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return '';
  if ('discriminant' in item && 'value' in item) {
    return `${valueLabel(String(item.discriminant))}: ${labelOf(item.value)}`;
  }
  if ('fields' in item && typeof item.fields === 'object' && item.fields !== null) {
    const inside: Readonly<Record<string, unknown>> = { ...item.fields };
    const name = headings.find((heading) => heading in inside);
    return name === undefined ? '' : labelOf(inside[name]);
  }
  return 'value' in item ? String(item.value) : '';
}
