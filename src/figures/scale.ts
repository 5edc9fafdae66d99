import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { ChartData } from '../course/figure-data.ts';
import { shownNumber } from './shown-number.ts';

/*
 * Drawings are laid out in per cent of their width, so that they fit any screen while their text keeps
 * the size the reader has chosen. Whatever is laid out here has to fit the narrowest: 288 pixels.
 */
const NARROWEST = 288;
/** More than a digit or a letter takes up, with room for readers who space their text out. */
const CHARACTER = 10.5;

/** How much of the narrowest drawing a text takes up, in per cent. */
export const widthOf = (text: string): number => (text.length * CHARACTER * 100) / NARROWEST;

/** One decimal is a third of a pixel: no eye sees more, and every machine rounds it alike. */
export const round = (value: number): number => Math.round(value * 10) / 10;

export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** All numbers of a chart. */
export const numbersOf = ({ series }: ChartData): readonly number[] =>
  series.flatMap(({ values }) => values.flatMap((number) => number?.value ?? []));

/**
 * A scale for marks that need not start at zero. It does all the same, unless that would press
 * everything that is to be seen into less than half of the drawing.
 */
export function freeScale(
  chart: ChartData,
  range: readonly [number, number],
): ScaleLinear<number, number> {
  const numbers = numbersOf(chart);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const from = low > 0 && low <= high / 2 ? 0 : low;
  const to = high < 0 && high >= low / 2 ? 0 : high;
  return scaleLinear(from === to ? [from - 1, to + 1] : [from, to], range).nice(4);
}

export const ticksOf = (
  scale: ScaleLinear<number, number>,
  unit?: string,
  count = 4,
): readonly Tick[] =>
  scale.ticks(count).map((value) => ({
    at: round(scale(value)),
    text: shownNumber({ value, written: String(value) }, unit) ?? '',
  }));

/** As many ticks as can stand beside one another. */
export function ticksInRow(scale: ScaleLinear<number, number>, unit?: string): readonly Tick[] {
  const fits = (ticks: readonly Tick[]) =>
    ticks.every(({ at, text }, index) => {
      const before = ticks[index - 1];
      return !before || at - before.at >= (widthOf(text) + widthOf(before.text)) / 2;
    });
  const choices = [4, 3, 2, 1].map((count) => ticksOf(scale, unit, count));
  return choices.find(fits) ?? [];
}

/** Where a scale starts that does not start at zero. */
export function startOf(scale: ScaleLinear<number, number>, unit?: string): string | undefined {
  const [start = 0] = scale.domain();
  return start > 0 ? shownNumber({ value: start, written: String(start) }, unit) : undefined;
}

/**
 * Moves places apart until they are as far from one another as asked, each as little as possible.
 * @param gaps how much room each needs, half of it on either side
 */
export function spread(
  wanted: readonly number[],
  gaps: readonly number[],
  [from, to]: readonly [number, number],
): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => at(wanted, a) - at(wanted, b));
  const placed = [...wanted];
  const between = (a: number, b: number) => (at(gaps, a) + at(gaps, b)) / 2;
  for (const [rank, index] of order.entries()) {
    const before = order[rank - 1];
    const least =
      before === undefined
        ? from + at(gaps, index) / 2
        : at(placed, before) + between(before, index);
    placed[index] = Math.max(at(placed, index), least);
  }
  for (const [rank, index] of [...order].reverse().entries()) {
    const after = order[order.length - rank];
    const most =
      after === undefined ? to - at(gaps, index) / 2 : at(placed, after) - between(index, after);
    placed[index] = Math.min(at(placed, index), most);
  }
  return placed.map(round);
}

const at = (list: readonly number[], index: number): number => list[index] ?? 0;

/** A text in lines of at most so many characters. A longer word has a line to itself. */
export function wrapWords(text: string, length: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= length) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
