import { fields, type BasicFormField, type ComponentSchema } from '@keystatic/core';
import type { FieldOptions } from './choice-field.ts';
import type { SchemaShape } from './schema-shape.ts';

/** A field for a whole number. */
export function numberField(shape: SchemaShape, options: FieldOptions): ComponentSchema {
  const { label, description, isRequired } = options;
  const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = shape;
  const help = description === undefined ? {} : { description };
  if (minimum >= FIRST_YEAR) return yearField(label);
  return fields.integer({ label, ...help, validation: { isRequired, min: minimum, max: maximum } });
}

const FIRST_YEAR = 1000;

/** Keystatic would show the year 2025 as “2,025”. */
function yearField(label: string): BasicFormField<string> {
  const text = fields.text({
    label,
    validation: { pattern: { regex: /^(?:\d{4})?$/, message: `${label} must be four digits` } },
  });
  return {
    kind: 'form',
    label,
    Input: text.Input,
    defaultValue: () => '',
    parse: asYear,
    serialize: (value) => ({ value: value === '' ? undefined : Number(value) }),
    validate: (value) => text.validate(value, undefined),
    reader: { parse: asYear },
  };
}

/** A value of another kind keeps the file from being opened: saving would lose it. */
function asYear(value: unknown): string {
  if (value === undefined || typeof value === 'number') return String(value ?? '');
  throw new Error('It must be a number.');
}
