import { fields } from '@keystatic/core';
import type { EditorState } from 'prosemirror-state';
import { createElement, Fragment, type ReactElement } from 'react';
import { contentComponents } from './components.ts';
import { keepSelected } from './keep-selected.ts';
import { missingInText } from './missing-settings.ts';
import type { Surroundings } from './references.ts';

/** The field for the text of a lesson or guide. It lets no component be lost or saved without what it needs. */
export function textArea(kind: 'lesson' | 'guide', place: Surroundings): fields.mdx.Field {
  const field = fields.mdx({
    label: 'Text',
    components: contentComponents(kind, place),
    options: { heading: [2, 3], image: false },
  });
  const guarded = (state: EditorState) =>
    state.reconfigure({ plugins: [...state.plugins, keepSelected()] });
  return {
    ...field,
    defaultValue: () => guarded(field.defaultValue()),
    parse: (...given) => guarded(field.parse(...given)),
    validate: (state) => {
      const missing = missingInText(state);
      if (missing.length > 0) throw new Error(missing.join(' '));
      return field.validate(state);
    },
    Input: (props) =>
      createElement(
        Fragment,
        null,
        props.forceValidation && createElement(Missing, { found: missingInText(props.value) }),
        createElement(field.Input, props),
      ),
  };
}

/** Why a text cannot be saved yet. */
function Missing({ found }: { readonly found: readonly string[] }): ReactElement | null {
  if (found.length === 0) return null;
  return createElement(
    'div',
    { role: 'alert', className: 'editor-missing' },
    createElement('p', null, 'Not saved yet. Choose “Edit” on each of these and fill it in:'),
    createElement(
      'ul',
      null,
      found.map((text, index) => createElement('li', { key: index }, text)),
    ),
  );
}
