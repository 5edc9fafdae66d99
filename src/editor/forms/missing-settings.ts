import type { EditorState } from 'prosemirror-state';
import { componentRule } from '../../course/lesson-components.ts';
import { componentLabel, componentWords } from './component-words.ts';

/** The settings of a component that must have a value and have none, in words. */
export const missingSettings = (
  component: string,
  values: Readonly<Record<string, unknown>>,
): readonly string[] =>
  Object.entries(componentRule(component)?.props ?? {})
    .filter(([prop, { isRequired }]) => isRequired && isEmpty(values[prop]))
    .map(([prop]) => componentWords(component, prop)[0]);

const isEmpty = (value: unknown) => value === undefined || value === null || value === '';

/** What is missing in the components of a text, one sentence for each component. */
export function missingInText({ doc }: EditorState): readonly string[] {
  const found: string[] = [];
  doc.descendants(({ type, attrs, marks }) => {
    for (const one of [{ type, attrs }, ...marks]) {
      const missing = missingSettings(one.type.name, valuesOf(one.attrs['props']));
      if (missing.length > 0) {
        found.push(`${componentLabel(one.type.name)}: “${missing.join('”, “')}” is empty.`);
      }
    }
  });
  return found;
}

/** Keystatic keeps the settings of a component as they are written, with the files beside them. */
function valuesOf(props: unknown): Readonly<Record<string, unknown>> {
  if (typeof props !== 'object' || props === null || !('value' in props)) return {};
  return { ...(props.value ?? {}) };
}
