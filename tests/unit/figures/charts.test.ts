import { describe, expect, test } from 'vitest';
import { layoutBars } from '../../../src/figures/bar-chart.ts';
import { layoutDots } from '../../../src/figures/dot-chart.ts';
import { layoutLines } from '../../../src/figures/line-chart.ts';
import { spread, widthOf, wrapWords } from '../../../src/figures/scale.ts';
import { markOf } from '../../../src/figures/series-marks.ts';
import { shownNumber } from '../../../src/figures/shown-number.ts';
import { aChart } from '../../helpers/a-chart.ts';

describe('a number is shown', () => {
  test.each([
    ['1204', undefined, '1,204'],
    ['325657.50', 'searches', '325,657.50'],
    ['46', 'per cent', '46%'],
    ['-2.5', '%', '−2.5%'],
    ['0', 'percent', '0%'],
    ['999', undefined, '999'],
  ])('%s in %s as %s', (written, unit, shown) => {
    expect(shownNumber({ value: Number(written), written }, unit)).toBe(shown);
  });

  test('as nothing where there is no figure', () => {
    expect(shownNumber(undefined, '%')).toBeUndefined();
  });
});

describe('bars', () => {
  const chart = aChart({ Lit: ['80', '40', '0'] }, { labels: ['May', 'June', 'July'], unit: '%' });

  test('start at zero, so that one of half the number has half the length', () => {
    const [may, june, july] = layoutBars(chart).map(({ bars }) => bars[0]!);
    expect(june!.length! * 2).toBeCloseTo(may!.length!, 0);
    expect(july!.length).toBe(0);
  });

  test('leave room for the number at the end of the longest one', () => {
    const [longest] = layoutBars(chart)[0]!.bars;
    expect(longest!.length! + widthOf(longest!.text)).toBeLessThanOrEqual(100);
  });

  test('say where there is no figure, and draw nothing there', () => {
    const gap = aChart({ Lit: ['80', ''], Out: ['20', '3'] }, { labels: ['May', 'June'] });
    expect(layoutBars(gap)[1]!.bars[0]).toEqual({
      name: 'Lit',
      length: undefined,
      text: 'no figure',
    });
  });

  test('have no length where every number is zero', () => {
    const nothing = aChart({ Lit: ['0', '0'] }, { labels: ['May', 'June'] });
    expect(layoutBars(nothing).flatMap(({ bars }) => bars.map(({ length }) => length))).toEqual([
      0, 0,
    ]);
  });
});

describe('lines', () => {
  const labels = ['2015', '2016', '2024'];
  const lines = (columns: Parameters<typeof aChart>[0], years = labels) =>
    layoutLines(aChart(columns, { labels: years, kind: 'line', unit: '%' }));

  test('put years as far apart as they are', () => {
    const [one, two, three] = lines({ Lit: ['10', '20', '30'] }).lines[0]!.points;
    expect((three!.x - two!.x) / (two!.x - one!.x)).toBeCloseTo(8, 0);
  });

  test('start at zero unless that would press them flat, and say so if not', () => {
    expect(lines({ Lit: ['10', '20', '30'] }).start).toBeUndefined();
    const high = lines({ Lit: ['90', '92', '94'] });
    expect(high.start).toBe('90%');
    expect(high.yTicks[0]!.text).toBe('90%');
  });

  test('have a gap where there is no figure', () => {
    const [line] = lines({ Lit: ['10', '', '30'] }).lines;
    expect(line!.path.match(/M/g)).toHaveLength(2);
    expect(line!.points).toHaveLength(2);
  });

  test('end in their name and last number, which never overlap', () => {
    const { lines: plotted } = lines({
      'Mill Bridge': ['1', '2', '30'],
      'Towpath by the canal': ['1', '2', '31'],
      Ferry: ['1', '2', '30.5'],
    });
    expect(plotted.map(({ words }) => words)).toEqual([
      ['Mill Bridge 30%'],
      ['Towpath by the', 'canal 31%'],
      ['Ferry 30.5%'],
    ]);
    const boxes = plotted
      .map(({ wordsAt, words }) => [wordsAt - words.length * 4.5, wordsAt + words.length * 4.5])
      .sort(([a], [b]) => a! - b!);
    for (const [index, [top]] of boxes.entries()) {
      expect(top).toBeGreaterThanOrEqual((boxes[index - 1]?.[1] ?? 0) - 0.2);
    }
  });

  test('name the first and the last year, and others only where there is room', () => {
    const years = Array.from(
      { length: 15 },
      (_, index) => `${String(2005 + index)}/${String(index + 6).padStart(2, '0')}`,
    );
    const { xTicks } = lines({ Lit: years.map((_, index) => String(index)) }, years);
    expect(xTicks[0]!.text).toBe('2005/06');
    expect(xTicks.at(-1)!.text).toBe('2019/20');
    expect(xTicks.length).toBeLessThan(5);
  });
});

describe('dots', () => {
  test('stand on a scale that marks zero when there are numbers on both sides', () => {
    const { zero, start, rows } = layoutDots(
      aChart({ Change: ['-10', '20'] }, { labels: ['May', 'June'], kind: 'dot' }),
    );
    expect(start).toBeUndefined();
    expect(rows[0]!.dots[0]!.at).toBeLessThan(zero!);
    expect(rows[1]!.dots[0]!.at).toBeGreaterThan(zero!);
  });

  test('keep what is written below them inside the drawing, none over another', () => {
    const { ticks } = layoutDots(
      aChart({ Change: ['-1200000', '910000'] }, { labels: ['May', 'June'], kind: 'dot' }),
    );
    expect(ticks.length).toBeGreaterThan(1);
    for (const [index, { at, text }] of ticks.entries()) {
      const before = ticks[index - 1];
      const left = at - widthOf(text) / 2;
      expect(left).toBeGreaterThanOrEqual(before ? before.at + widthOf(before.text) / 2 : 0);
      expect(at + widthOf(text) / 2).toBeLessThanOrEqual(100);
    }
  });

  test('are left out where there is no figure', () => {
    const { rows } = layoutDots(
      aChart({ Change: ['5', ''], Other: ['6', '7'] }, { labels: ['May', 'June'], kind: 'dot' }),
    );
    expect(rows.map(({ dots }) => dots.map(({ series }) => series))).toEqual([[0, 1], [1]]);
  });

  test('have a scale even where every number is the same', () => {
    const { rows } = layoutDots(
      aChart({ Change: ['5', '5'] }, { labels: ['May', 'June'], kind: 'dot' }),
    );
    expect(rows.map(({ dots }) => dots[0]!.at)).toEqual([50, 50]);
  });
});

test('each of four series has a shape of its own', () => {
  expect(new Set([0, 1, 2, 3].map(markOf)).size).toBe(4);
});

test('what is spread stays in order and inside', () => {
  expect(spread([50, 51, 99], [10, 10, 10], [0, 100])).toEqual([50, 60, 95]);
  expect(spread([99, 2, 98], [10, 10, 10], [0, 100])).toEqual([95, 5, 85]);
});

test('a long word keeps a line to itself', () => {
  expect(wrapWords('A disproportionality ratio', 10)).toEqual(['A', 'disproportionality', 'ratio']);
});
