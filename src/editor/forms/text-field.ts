import { fields, type ComponentSchema } from '@keystatic/core';
import type { FieldOptions } from './choice-field.ts';
import type { SchemaShape } from './schema-shape.ts';

/** “One line of text”: line breaks are taken out when the form is saved. */
const ONE_LINE = String.raw`^\S(.*\S)?$`;
const DAY = String.raw`^\d{4}-\d{2}-\d{2}$`;
const LONG = 100;

/** A field for a piece of text, a day or a web address. */
export function textField(shape: SchemaShape, options: FieldOptions): ComponentSchema {
  const { label, description, isRequired } = options;
  const { pattern, patternMessage, maxLength } = shape;
  const help = description === undefined ? {} : { description };
  if (pattern === DAY) return fields.date({ label, ...help, validation: { isRequired } });
  return fields.text({
    label,
    ...help,
    multiline: (maxLength ?? 0) > LONG,
    validation: {
      isRequired,
      length: { min: isRequired ? 1 : 0, ...(maxLength !== undefined && { max: maxLength }) },
      ...(pattern !== undefined &&
        pattern !== ONE_LINE && {
          pattern: {
            regex: new RegExp(isRequired ? pattern : `^$|${pattern}`),
            message: `${label} ${patternMessage ?? `must match ${pattern}`}`,
          },
        }),
    },
  });
}
