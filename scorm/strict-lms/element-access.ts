import { countOf, listPositions, siblingValues, toGenericName } from './element-table.ts';
import { concerns, type LmsFaults } from './faults.ts';
import type { Verdict } from './format.ts';
import type { StandardRules } from './standard-rules.ts';

export type Values = Map<string, string>;

export interface ReadAnswer {
  readonly value: string | number;
  readonly error: number;
}

/** What a get answers. Counts are numbers, as in Moodle. */
export function readElement(
  { errors, model }: StandardRules,
  values: Values,
  name: string,
  faults: LmsFaults,
): ReadAnswer {
  const fail = (error: number): ReadAnswer => ({ value: '', error });
  if (name === '') return fail(errors.nothingNamed.get);
  if (isUnsupported(name, faults)) return fail(errors.unsupportedElement);
  const generic = toGenericName(name);
  const [, container = '', keyword] = /^(.*)\.(_children|_count|_version)$/.exec(name) ?? [];
  if (listPositions(name).some(({ list, index }) => index >= countOf(values, list))) {
    return fail(isKnown(model, generic) ? errors.noSuchMember : errors.unknownElement);
  }
  const genericContainer = toGenericName(container);
  if (keyword === '_version' && container === 'cmi' && model.version !== undefined) {
    return { value: model.version, error: 0 };
  }
  if (keyword === '_children') {
    const children = model.children[genericContainer];
    if (children !== undefined) return { value: children, error: 0 };
    return fail(isKnown(model, genericContainer) ? errors.hasNoChildren : errors.unknownElement);
  }
  if (keyword === '_count') {
    if (model.lists.includes(genericContainer)) {
      return { value: countOf(values, container), error: 0 };
    }
    return fail(isKnown(model, genericContainer) ? errors.hasNoCount : errors.unknownElement);
  }
  const rule = model.elements[generic];
  if (!rule) return fail(errors.unknownElement);
  if (rule.access === 'write') return fail(errors.writeOnly);
  const value = values.get(name) ?? rule.initial;
  if (value !== undefined) return { value, error: 0 };
  return fail(faults.quietUnsetReads ? 0 : errors.unset);
}

/** The error code of a set: 0 when the standard allows the value now. */
export function checkSet(
  { errors, model }: StandardRules,
  values: Values,
  name: string,
  value: string,
  faults: LmsFaults,
): number {
  if (name === '') return errors.nothingNamed.set;
  if (isUnsupported(name, faults)) return errors.unsupportedElement;
  const generic = toGenericName(name);
  const rule = model.elements[generic];
  if (!rule) {
    const container = /^(.*)\.(?:_children|_count|_version)$/.exec(generic)?.[1];
    return container !== undefined && (container === 'cmi' || isKnown(model, container))
      ? errors.keyword
      : errors.unknownElement;
  }
  if (rule.access === 'read') return errors.readOnly;
  const positions = listPositions(name);
  if (positions.some(({ list, index }) => index > countOf(values, list))) return errors.indexGap;
  const first = positions[0];
  const member = first ? `${first.list}.${String(first.index)}.` : '';
  if (rule.after?.some((needed) => !values.has(member + needed))) return errors.dependency;
  return errorFor(
    rule.format(value, {
      interactionType: values.get(`${member}type`),
      hasStrictLimits: faults.generousLimits !== true,
      siblings: siblingValues(values, name),
      index: positions.at(-1)?.index ?? 0,
    }),
    errors,
  );
}

function errorFor(verdict: Verdict, errors: StandardRules['errors']): number {
  switch (verdict) {
    case 'fits':
      return 0;
    case 'wrong-type':
      return errors.wrongType;
    case 'out-of-range':
      return errors.outOfRange;
    case 'duplicate':
      return errors.duplicate;
  }
}

/** Whether the name is an element, or the beginning of one. */
function isKnown(model: StandardRules['model'], generic: string): boolean {
  const bare = generic.replace(/\.(_children|_count)$/, '');
  return (
    bare in model.children ||
    model.lists.includes(bare) ||
    Object.keys(model.elements).some((name) => name === bare || name.startsWith(`${bare}.`))
  );
}

function isUnsupported(name: string, faults: LmsFaults): boolean {
  return faults.noInteractions === true && concerns(['cmi.interactions'], name);
}
