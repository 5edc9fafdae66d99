import { fields, type ComponentSchema } from '@keystatic/core';
import { choiceField, type Choice, type FieldOptions } from './choice-field.ts';
import type { EditedModule, EditorCourse } from '../editor-course.ts';

/** Where a form stands: what can be referred to differs from module to module. */
export interface Surroundings {
  readonly course: EditorCourse;
  readonly module?: EditedModule;
}

/** Something that values are the id of: a list of entries of their own, or a few choices. */
type Target = { readonly collection: string } | { readonly choices: readonly Choice[] };

const inModule = ({ module }: Surroundings, list: string): Target => ({
  collection: module ? `${module.id}-${list}` : list,
});
const modules = ({ course }: Surroundings): readonly Choice[] =>
  course.modules.map(({ id, title }) => ({ value: id, label: `${title} (${id})` }));
const objectives = ({ module }: Surroundings): Target => ({
  choices: (module?.objectives ?? []).map(({ id, text }) => ({
    value: id,
    label: `${text} (${id})`,
  })),
});

/** What settings are ids of, by their name or by the form they stand in and their name. */
const targets: Readonly<Record<string, (place: Surroundings) => Target>> = {
  source: () => ({ collection: 'sources' }),
  sources: () => ({ collection: 'sources' }),
  otherSources: () => ({ collection: 'sources' }),
  facts: () => ({ collection: 'facts' }),
  objective: objectives,
  'lesson.objectives': objectives,
  'module.lessons': (place) => inModule(place, 'lessons'),
  'measure.before': (place) => inModule(place, 'questions'),
  'measure.after': (place) => inModule(place, 'questions'),
  'measure.followup': (place) => inModule(place, 'questions'),
  module: (place) => ({ choices: modules(place) }),
  modules: (place) => ({ choices: modules(place) }),
  'contributors.scope': (place) => ({
    choices: [{ value: 'course', label: 'All modules (course)' }, ...modules(place)],
  }),
};

/** What a setting is an id of, if it is one. */
export const targetOf = (form: string, name: string, place: Surroundings): Target | undefined =>
  (targets[`${form}.${name}`] ?? targets[name])?.(place);

/** A field for the id of something. */
export function referenceField(target: Target, options: FieldOptions): ComponentSchema {
  const { label, description, isRequired } = options;
  if ('choices' in target) return choiceField(target.choices, options);
  const { collection } = target;
  const help = description === undefined ? {} : { description };
  return fields.relationship({ label, collection, ...help, validation: { isRequired } });
}

/** A field for the ids of several things. */
export function referencesField(
  target: Target,
  options: FieldOptions,
  length: { readonly min?: number; readonly max?: number },
): ComponentSchema {
  const { label, description } = options;
  const help = description === undefined ? {} : { description };
  if ('choices' in target) {
    return fields.array(choiceField(target.choices, { label, isRequired: true }), {
      label,
      ...help,
      itemLabel: ({ value }) => value,
      validation: { length },
    });
  }
  const { collection } = target;
  return fields.multiRelationship({ label, collection, ...help, validation: { length } });
}
