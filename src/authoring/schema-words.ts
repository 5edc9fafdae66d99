import type { z } from 'astro/zod';
import { identifierWords } from '../course/schemas/identifier.ts';
import { countOf, listOf } from '../course/words.ts';
import { toIdentifier } from './content-files.ts';

type Issue = z.core.$ZodIssue;

interface TypeWords {
  /** What a schema's kind of value is called. */
  readonly name: string;
  /** How to write one. */
  readonly fix: string;
}

const group: TypeWords = {
  name: 'a group of settings',
  fix: 'Write each setting on a line of its own, as “name: value”.',
};

const types: Readonly<Partial<Record<string, TypeWords>>> = {
  string: { name: 'text', fix: 'Write it as one line of text.' },
  number: { name: 'a number', fix: 'Write it in digits, without quotes.' },
  int: { name: 'a whole number', fix: 'Write it in digits, without quotes or a point.' },
  boolean: { name: 'true or false', fix: 'Write true or false, without quotes.' },
  array: { name: 'a list', fix: 'Write each item on a line of its own, starting with “- ”.' },
  object: group,
  record: group,
};

export const typeWords = (type: string): string => types[type]?.name ?? type;

/** How to turn a value into one of the kind that is asked for. */
export const typeFix = (type: string, found: unknown): string =>
  type === 'string' && (typeof found === 'number' || typeof found === 'boolean')
    ? `Put quotes around it: '${String(found)}'.`
    : (types[type]?.fix ?? 'Change the value.');

/** A value as a message names it. */
export function valueWords(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of settings';
  if (typeof value === 'string') return `the text “${value}”`;
  if (typeof value === 'number') return `the number ${String(value)}`;
  return typeof value === 'boolean' ? `the value ${String(value)}` : 'empty';
}

/** `“title”`, `Item 2 of “options”`, or the name of the whole. */
export function placeWords(path: readonly (string | number)[], whole: string): string {
  const last = path.at(-1);
  if (last === undefined) return whole;
  if (typeof last === 'string') return `“${last}”`;
  const list = path.at(-2);
  return `Item ${String(last + 1)}${list === undefined ? '' : ` of “${String(list)}”`}`;
}

/** The values a setting is limited to, where it is. */
export function allowedValues(issue: Issue): readonly string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'invalid_union' && 'options' in issue) return issue.options.map(String);
  return undefined;
}

/** What to write where nothing stands. */
export function expectedWords(issue: Issue): string {
  const values = allowedValues(issue);
  if (values) return `one of: ${listOf(values)}`;
  return issue.code === 'invalid_type' ? typeWords(issue.expected) : 'a value';
}

/** Words for the limits of numbers. All other limits are worded in the schemas. */
export const limitWords: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'too_small') return `must be ${String(issue.minimum)} or more`;
  if (issue.code === 'too_big') return `must be ${String(issue.maximum)} or less`;
  return undefined;
};

/** What to do about a value that is of the right kind and still refused. */
export function fixWords(issue: Issue, value: unknown): string {
  if (issue.code === 'invalid_format') {
    const isId = issue.message === identifierWords && typeof value === 'string' && value !== '';
    return isId
      ? `Write it in this form, as in “${toIdentifier(value)}”.`
      : 'Write it in this form.';
  }
  if (issue.code === 'too_big') {
    const excess = (length: number) => length - Number(issue.maximum);
    if (typeof value === 'string') return `Take out ${countOf(excess(value.length), 'character')}.`;
    if (Array.isArray(value)) return `Take out ${countOf(excess(value.length), 'item')}.`;
    return 'Write a lower number.';
  }
  if (issue.code === 'too_small') {
    const lack = (length: number) => Number(issue.minimum) - length;
    if (typeof value === 'string') return 'Write the text.';
    if (Array.isArray(value)) return `Add ${countOf(lack(value.length), 'item')} or more.`;
    return 'Write a higher number.';
  }
  return 'Change the value.';
}
