import { matching, type Format, type FormatContext, type Verdict } from './format.ts';
import { localizedString, real, REAL, SHORT_IDENTIFIER } from './formats-2004.ts';

// Formats of learner_response and correct_responses.n.pattern by interaction type, RTE 4.2.9.1.

const shortIdentifier = matching(SHORT_IDENTIFIER);
const trueOrFalse = matching(/^(true|false)$/);
const step = /^([A-Za-z0-9_.]{0,250})\[\.\]([^[\]]{0,250})$/;
const pair = /^[A-Za-z0-9_.]{1,250}\[\.\][A-Za-z0-9_.]{1,250}$/;

const RESPONSES: Readonly<Record<string, Format>> = {
  'true-false': trueOrFalse,
  choice: list({ most: 36, isSet: true, item: shortIdentifier, allowsNone: true }),
  'fill-in': list({ most: 10, item: localizedString(250) }),
  'long-fill-in': localizedString(4000),
  likert: shortIdentifier,
  matching: list({ most: 36, item: matching(pair), allowsNone: true }),
  performance: list({ most: 250, item: matching(step) }),
  sequencing: list({ most: 36, item: shortIdentifier, allowsNone: true }),
  numeric: real,
  other: matching(/^[^]{0,4000}$/),
};

const PATTERNS: Readonly<Record<string, Format>> = {
  ...RESPONSES,
  'fill-in': afterSwitches(list({ most: 10, item: localizedString(250) })),
  'long-fill-in': afterSwitches(localizedString(4000)),
  performance: afterSwitches(list({ most: 125, item: matching(step) })),
  numeric: (value) => {
    const ends = value.split('[:]');
    return ends.length === 2 && ends.every((end) => end === '' || REAL.test(end))
      ? 'fits'
      : 'wrong-type';
  },
};

/** Types of which only one pattern may be given. */
const ONE_PATTERN: readonly string[] = ['true-false', 'likert', 'numeric', 'other'];

export const response: Format = (value, context) => formatOf(RESPONSES, context)(value, context);

export const pattern: Format = (value, context) => {
  if (context.index > 0 && ONE_PATTERN.includes(context.interactionType ?? '')) return 'duplicate';
  if (context.siblings.includes(value)) return 'duplicate';
  return formatOf(PATTERNS, context)(value, context);
};

function formatOf(formats: Readonly<Record<string, Format>>, context: FormatContext): Format {
  return formats[context.interactionType ?? ''] ?? ((): Verdict => 'wrong-type');
}

interface ListFormat {
  readonly most: number;
  readonly item: Format;
  readonly isSet?: boolean;
  readonly allowsNone?: boolean;
}

function list({ most, item, isSet = false, allowsNone = false }: ListFormat): Format {
  return (value, context) => {
    if (value === '' && allowsNone) return 'fits';
    const items = value.split('[,]');
    if (items.length > most) return 'wrong-type';
    if (isSet && new Set(items).size < items.length) return 'wrong-type';
    return items.every((each) => item(each, context) === 'fits') ? 'fits' : 'wrong-type';
  };
}

/** `{case_matters=true}{order_matters=false}` in front of a pattern, in either order. */
function afterSwitches(format: Format): Format {
  return (value, context) =>
    format(value.replace(/^(\{(case|order)_matters=(true|false)\}){0,2}/, ''), context);
}
