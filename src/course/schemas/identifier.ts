import { z } from 'astro/zod';

export const identifierWords =
  'must be lower-case letters, digits and single hyphens, starting with a letter';

/**
 * A stable name for something learners' records depend on: lower-case letters, digits and single
 * hyphens, starting with a letter, at most 48 characters. It never changes once published.
 */
export const identifierSchema = z
  .string()
  .max(48, 'is longer than 48 characters')
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, identifierWords);

/** A month that is too long would run over into the next. */
function isInCalendar(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** A day, written `2026-11-21` and kept as text so that it means the same in every time zone. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date written like 2026-11-21')
  .refine(isInCalendar, 'is not a day in the calendar');

/** One line of plain text: no line breaks, no leading or trailing space. */
export const lineSchema = (maxLength: number) =>
  z
    .string()
    .min(1, 'is empty')
    .max(maxLength, `is longer than ${String(maxLength)} characters`)
    .regex(
      /^\S(.*\S)?$/,
      'must be one line without spaces at either end (a long text starts with “>-”)',
    );
