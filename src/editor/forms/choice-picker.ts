import { Item, Picker } from '@keystar/ui/picker';
import { createElement, type ReactElement } from 'react';
import type { Choice } from './choice-field.ts';

interface PickerSettings {
  readonly label: string;
  readonly description?: string;
  readonly isRequired: boolean;
  readonly options: readonly Choice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoFocus?: boolean;
}

const notChosen: Choice = { value: '', label: '–' };

/** A list to choose one value from. A value that is not in the list is kept, and shown as such. */
export function choicePicker(settings: PickerSettings): ReactElement {
  const { options, value, label, description, isRequired, onChange, autoFocus = false } = settings;
  const known = isRequired && value !== '' ? options : [notChosen, ...options];
  const items = known.some((option) => option.value === value)
    ? known
    : [...known, { value, label: `${value} (not in the list)` }];
  return createElement(Picker<Choice>, {
    label,
    items: [...items],
    selectedKey: value,
    onSelectionChange: (key) => {
      if (typeof key === 'string') onChange(key);
    },
    children: ({ value: key, label: text }) =>
      createElement(Item<Choice>, { key, textValue: text, children: text }),
    autoFocus,
    width: 'auto',
    ...(description !== undefined && { description }),
  });
}
