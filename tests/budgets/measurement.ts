/** One budget, what was measured against it, and how. */
export interface Measurement {
  readonly what: string;
  readonly measured: string;
  readonly budget: string;
  readonly isOver: boolean;
  /** Whether it is a time, which a busy computer makes longer. */
  readonly isTimed: boolean;
  readonly how: string;
}

/** 1 KB is 1,000 bytes. */
export type Unit = 'KB' | 's' | 'ms' | '×' | 'requests' | 'calls' | 'characters';

const DIGITS: Record<Unit, number> = {
  KB: 1,
  s: 2,
  ms: 0,
  '×': 2,
  requests: 0,
  calls: 1,
  characters: 0,
};

const TIMES: ReadonlySet<Unit> = new Set(['s', 'ms', '×']);

/** Compares a value with the most it may be, both in `unit`. */
export function measurement(
  what: string,
  value: number,
  most: number,
  unit: Unit,
  how: string,
): Measurement {
  const text = Number(value.toFixed(DIGITS[unit])).toLocaleString('en-GB');
  return {
    what,
    measured: `${text} ${unit}`,
    budget: `${most.toLocaleString('en-GB')} ${unit}`,
    isOver: value > most,
    isTimed: TIMES.has(unit),
    how,
  };
}

/** The middle value; of an even number of values, the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('There is no median of no values.');
  return middle;
}

/** One line per budget, and below it how the value was taken. */
export function formatMeasurement({ what, measured, budget, isOver, how }: Measurement): string {
  const verdict = isOver ? 'OVER' : 'ok  ';
  return `${verdict}  ${what.padEnd(58)} ${measured.padStart(16)}  of ${budget}\n      ${how}`;
}

/** Says what a time was chosen from. */
export const outOf = (runs: number): string =>
  runs === 1 ? 'one run' : `median of ${String(runs)} runs`;
