import { either, matching, numberFrom, textUpTo, type Format } from './format.ts';

// Data types of the SCORM 1.2 run-time environment, RTE 3.4.2 and 3.4.4. Where the text leaves
// room, these take the narrow reading, because some LMS does.

/** Printable characters without white space, 255 at most. */
export const identifier = matching(/^[\x21-\x7e]{1,255}$/);

const ASCII = /^[\x20-\x7e\t\n\r]*$/;
export const string255 = textUpTo(255, ASCII);
export const string4096 = textUpTo(4096, ASCII);

/** `HHHH:MM:SS.SS`: two to four digits for hours, two each for minutes and seconds. */
export const timespan = matching(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);

/** A time of day, `HH:MM:SS.SS`. */
export const time = matching(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/);

const DECIMAL = /^-?\d+(\.\d+)?$/;
export const decimal = matching(DECIMAL);

/** 0 to 100. A blank is legal, but LMSs store it as 0: not accepted here. */
export const score = numberFrom(0, 100, DECIMAL);

export const integerFrom = (min: number, max: number): Format =>
  numberFrom(min, max, /^-?\d{1,5}$/);

// Formats of student_response and correct_responses.n.pattern (CMIFeedback), by interaction type.

const choices = distinct(/^[0-9a-z]$/);
const pairs = distinct(/^[0-9a-z]\.[0-9a-z]$/);
const alphanumeric = textUpTo(255, ASCII);

const RESPONSES: Readonly<Record<string, Format>> = {
  'true-false': matching(/^[01tf]$/),
  choice: limited(choices),
  'fill-in': alphanumeric,
  numeric: decimal,
  likert: matching(/^[0-9a-z]?$/),
  matching: limited(pairs),
  performance: alphanumeric,
  sequencing: limited(matching(/^[0-9a-z](,[0-9a-z])*$/)),
};

const PATTERNS: Readonly<Record<string, Format>> = {
  ...RESPONSES,
  // Braces: every listed option is required.
  choice: limited(either(inBraces(choices), choices)),
  matching: limited(either(inBraces(pairs), pairs)),
};

/** The type must be known, because it decides the format. */
export const response: Format = (value, context) =>
  RESPONSES[context.interactionType ?? '']?.(value, context) ?? 'wrong-type';

export const pattern: Format = (value, context) =>
  PATTERNS[context.interactionType ?? '']?.(value, context) ?? 'wrong-type';

/** Items between commas, none of them twice. */
function distinct(item: RegExp): Format {
  return (value) => {
    const items = value.split(',');
    const fits = items.every((each) => item.test(each)) && new Set(items).size === items.length;
    return fits ? 'fits' : 'wrong-type';
  };
}

function inBraces(format: Format): Format {
  return (value, context) =>
    /^\{.*\}$/.test(value) ? format(value.slice(1, -1), context) : 'wrong-type';
}

function limited(format: Format): Format {
  return (value, context) => (value.length <= 255 ? format(value, context) : 'wrong-type');
}
