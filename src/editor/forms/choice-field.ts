import type { BasicFormField } from '@keystatic/core';
import { choicePicker } from './choice-picker.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What every field is given. */
export interface FieldOptions {
  readonly label: string;
  readonly description?: string;
  readonly isRequired: boolean;
}

/**
 * One of several values. The list is of what there was when the page was opened, so a value that is
 * not in it may be right all the same. Keystatic’s own field would refuse to open the file.
 */
export function choiceField(
  options: readonly Choice[],
  { isRequired, ...words }: FieldOptions,
): BasicFormField<string> {
  return textValue({
    label: words.label,
    defaultValue: () => (isRequired ? (options[0]?.value ?? '') : ''),
    Input: ({ value, onChange, autoFocus }) =>
      choicePicker({ ...words, isRequired, options, value, onChange, autoFocus }),
  });
}

/** A field whose value is a text, and which writes nothing where there is none. */
export const textValue = ({
  label,
  defaultValue,
  Input,
}: Pick<BasicFormField<string>, 'defaultValue' | 'Input'> & {
  readonly label: string;
}): BasicFormField<string> => ({
  kind: 'form',
  label,
  defaultValue,
  Input,
  parse: asText,
  serialize: (value) => ({ value: value === '' ? undefined : value }),
  validate: (value) => value,
  reader: { parse: asText },
});

/** A value of another kind keeps the file from being opened: saving would lose it. */
function asText(value: unknown): string {
  if (value === undefined || typeof value === 'string') return value ?? '';
  throw new Error('It must be text.');
}
