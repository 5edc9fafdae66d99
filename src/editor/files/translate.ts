import { isRequired, partsOf, variantsOf, type SchemaShape } from '../forms/schema-shape.ts';

type Group = Readonly<Record<string, unknown>>;

/** What a setting is where the file does not say. */
const isAbsent = (value: unknown): boolean => value === undefined || value === null;

/**
 * A value as the form holds it. Keystatic keeps groups that may be left out, and things of several
 * kinds, in a form of its own: `{ discriminant, value }`.
 */
function toForm(shape: SchemaShape, value: unknown, required = true): unknown {
  if (shape.oneOf) {
    if (!isGroup(value)) return value;
    const { kind, ...rest } = value;
    return { discriminant: kind, value: groupToForm(variantShape(shape, kind), rest) };
  }
  if (shape.type === 'array') {
    return Array.isArray(value)
      ? value.map((item: unknown) => toForm(shape.items ?? {}, item))
      : value;
  }
  if (shape.type !== 'object') return value;
  if (required) return isGroup(value) ? groupToForm(shape, value) : value;
  return isAbsent(value)
    ? { discriminant: false }
    : { discriminant: true, value: isGroup(value) ? groupToForm(shape, value) : value };
}

/** A whole file as the form holds it. Settings that all kinds have stand outside of the kind. */
export function fileToForm(shape: SchemaShape, value: unknown): unknown {
  if (!shape.oneOf || !isGroup(value)) return toForm(shape, value);
  const { common } = partsOf(shape);
  const { kind, ...settings } = value;
  const isCommon = (key: string) => key in (common.properties ?? {});
  return {
    kind: {
      discriminant: kind,
      value: groupToForm(
        variantShape(shape, kind),
        pick(settings, (key) => !isCommon(key)),
      ),
    },
    ...groupToForm(common, pick(settings, isCommon)),
  };
}

/** The value that a form stands for, as it is written into a file. */
function fromForm(shape: SchemaShape, form: unknown, required = true): unknown {
  if (shape.oneOf) {
    if (!isGroup(form)) return undefined;
    const { discriminant: kind, value } = form;
    return { kind, ...groupFromForm(variantShape(shape, kind), isGroup(value) ? value : {}) };
  }
  if (shape.type === 'array') {
    const items = (Array.isArray(form) ? form : []).map((item: unknown) =>
      fromForm(shape.items ?? {}, item),
    );
    return items.length === 0 && !required ? undefined : items;
  }
  if (shape.type === 'object') {
    if (required) return groupFromForm(shape, isGroup(form) ? form : {});
    return isGroup(form) && form['discriminant'] === true
      ? groupFromForm(shape, isGroup(form['value']) ? form['value'] : {})
      : undefined;
  }
  if (shape.type === 'boolean') return form === true || (required ? false : undefined);
  if (isAbsent(form)) return undefined;
  const text = typeof form === 'string' ? form.replace(/\s+/g, ' ').trim() : form;
  return text === '' && !required ? undefined : text;
}

/** The contents of a file that a form stands for. */
export function fileFromForm(shape: SchemaShape, form: unknown): unknown {
  if (!shape.oneOf || !isGroup(form)) return fromForm(shape, form);
  const { kind, ...common } = form;
  const { discriminant, value } = isGroup(kind) ? kind : {};
  const own = isGroup(value) ? value : {};
  const whole = variantsOf(shape).find(({ kinds }) => kinds.includes(String(discriminant)));
  return { kind: discriminant, ...groupFromForm(whole?.shape ?? {}, { ...common, ...own }) };
}

const groupToForm = (shape: SchemaShape, group: Group): Group => ({
  // A setting nobody knows is handed on: Keystatic then refuses the file, and nothing is lost.
  ...pick(group, (key) => !(key in (shape.properties ?? {}))),
  ...entriesOf(shape, (key, property) => toForm(property, group[key], isRequired(shape, key))),
});

const groupFromForm = (shape: SchemaShape, form: Group): Group =>
  entriesOf(shape, (key, property) => fromForm(property, form[key], isRequired(shape, key)));

const entriesOf = (
  { properties = {} }: SchemaShape,
  valueOf: (key: string, property: SchemaShape) => unknown,
): Group =>
  Object.fromEntries(
    Object.entries(properties)
      .map(([key, property]) => [key, valueOf(key, property)] as const)
      .filter(([, value]) => value !== undefined),
  );

const variantShape = (shape: SchemaShape, kind: unknown): SchemaShape =>
  variantsOf(shape).find(({ kinds }) => kinds.includes(String(kind)))?.shape ?? {};

const pick = (group: Group, keep: (key: string) => boolean): Group =>
  Object.fromEntries(Object.entries(group).filter(([key]) => keep(key)));

export const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
