import type { QuestionKind } from '../quiz/question.ts';

/**
 * The form of the answers to one question: what they can be, and how each becomes a whole number
 * below 1024. Stored: for a kind, nothing about its number ever changes.
 */
export interface AnswerForm {
  readonly kind: QuestionKind;
  /** Options to choose from: reasons of a `truefalse`, items of an `order`, ratings of a `judge`. */
  readonly optionCount: number;
  /** Prompts or actions that are given an option each; absent for kinds without. */
  readonly promptCount?: number;
}

/**
 * An answer as it is kept. Of a choice, the options that there are, ascending; of all other kinds
 * only whole answers: `undefined` for any other.
 */
export function keptAnswer(
  form: AnswerForm,
  chosen: readonly number[],
): readonly number[] | undefined {
  if (isChoice(form)) return indexes(form.optionCount).filter((index) => chosen.includes(index));
  if (form.kind === 'order') return isPermutation(chosen, form.optionCount) ? chosen : undefined;
  const radixes = radixesOf(form);
  const isWhole =
    chosen.length === radixes.length &&
    chosen.every(
      (digit, place) => Number.isInteger(digit) && digit >= 0 && digit < (radixes[place] ?? 0),
    );
  return isWhole ? chosen : undefined;
}

/** @param chosen as `keptAnswer` gives it */
export function packAnswer(form: AnswerForm, chosen: readonly number[]): number {
  if (isChoice(form)) return chosen.reduce((bits, index) => bits | (1 << index), 0);
  const digits = form.kind === 'order' ? toLehmerCode(chosen) : chosen;
  return radixesOf(form).reduce((sum, radix, place) => sum * radix + (digits[place] ?? 0), 0);
}

/** `undefined` for a number that no answer to the question has. */
export function unpackAnswer(form: AnswerForm, packed: number): readonly number[] | undefined {
  if (isChoice(form)) {
    if (packed >> form.optionCount !== 0) return undefined;
    return indexes(form.optionCount).filter((index) => packed & (1 << index));
  }
  let rest = packed;
  const digits = radixesOf(form).reduceRight<readonly number[]>((later, radix) => {
    const digit = rest % radix;
    rest = Math.floor(rest / radix);
    return [digit, ...later];
  }, []);
  if (rest > 0) return undefined;
  return form.kind === 'order' ? fromLehmerCode(digits) : digits;
}

const isChoice = ({ kind }: AnswerForm): boolean => kind === 'single' || kind === 'multiple';

const indexes = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

const isPermutation = (chosen: readonly number[], count: number): boolean =>
  [...chosen].sort((a, b) => a - b).join() === indexes(count).join();

/** How many values each digit of a number has, first digit first. */
function radixesOf({ kind, optionCount, promptCount = 0 }: AnswerForm): number[] {
  switch (kind) {
    case 'truefalse':
      return [2, optionCount];
    case 'order':
      return indexes(optionCount).map((place) => optionCount - place);
    case 'match':
    case 'judge':
      return indexes(promptCount).map(() => optionCount);
    default:
      return [];
  }
}

/** For each item, how many of those that follow it stand before it in the file. */
const toLehmerCode = (order: readonly number[]): number[] =>
  order.map((item, place) => order.slice(place + 1).filter((later) => later < item).length);

function fromLehmerCode(code: readonly number[]): number[] {
  const left = indexes(code.length);
  return code.flatMap((place) => left.splice(place, 1));
}
