/** How a value compares with what a standard allows for its element. */
export type Verdict = 'fits' | 'wrong-type' | 'out-of-range' | 'duplicate';

export interface FormatContext {
  /** Type of the interaction the element belongs to, once it has been set. */
  readonly interactionType: string | undefined;
  /** Whether the length limits of the standard are kept, or the generous ones of many LMSs. */
  readonly hasStrictLimits: boolean;
  /** Values of the other members of the same list, for elements that must differ from them. */
  readonly siblings: readonly string[];
  /** Last index in the element's name. */
  readonly index: number;
}

export type Format = (value: string, context: FormatContext) => Verdict;

/** What LMSs that do not keep to the standard's lengths allow instead. */
const GENEROUS_LIMIT = 64_000;

const verdict = (fits: boolean): Verdict => (fits ? 'fits' : 'wrong-type');

export function matching(pattern: RegExp): Format {
  return (value) => verdict(pattern.test(value));
}

export function oneOf(...words: readonly string[]): Format {
  return (value) => verdict(words.includes(value));
}

/** Either of several formats. */
export function either(...formats: readonly Format[]): Format {
  return (value, context) => {
    const verdicts = formats.map((format) => format(value, context));
    return verdicts.find((each) => each === 'fits') ?? verdicts.at(-1) ?? 'wrong-type';
  };
}

/** Text of at most `limit` characters. Generous LMSs allow far more. */
export function textUpTo(limit: number, pattern = /^[^]*$/): Format {
  return (value, { hasStrictLimits }) =>
    hasStrictLimits
      ? verdict(value.length <= limit && pattern.test(value))
      : verdict(value.length <= Math.max(limit, GENEROUS_LIMIT));
}

/** A number written as `pattern` demands, from `min` to `max`. */
export function numberFrom(min: number, max: number, pattern: RegExp): Format {
  return (value) => {
    if (!pattern.test(value)) return 'wrong-type';
    const number = Number(value);
    return number >= min && number <= max ? 'fits' : 'out-of-range';
  };
}

/** A value that no other member of the same list may have. */
export function unique(format: Format): Format {
  return (value, context) =>
    context.siblings.includes(value) ? 'duplicate' : format(value, context);
}
