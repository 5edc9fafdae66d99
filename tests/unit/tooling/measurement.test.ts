import { describe, expect, test } from 'vitest';
import { formatMeasurement, measurement, median } from '../../budgets/measurement.ts';

describe('a value may be as large as its budget, and no larger', () => {
  test.each([
    [29.9, false],
    [30, false],
    [30.01, true],
  ])('%d of 30 KB', (value, isOver) => {
    expect(measurement('scripts', value, 30, 'KB', 'measured').isOver).toBe(isOver);
  });
});

test('a report line shows the verdict, the value, the budget and the method', () => {
  const over = measurement('saved state', 2400, 2000, 'characters', 'read from the model');
  expect(formatMeasurement(over)).toMatchInlineSnapshot(`
    "OVER  saved state                                                2,400 characters  of 2,000 characters
          read from the model"
  `);
});

describe('the median is a value that was measured', () => {
  test.each([
    [[5], 5],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 3],
  ])('%j: %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});

test('no values have no median', () => {
  expect(() => median([])).toThrow('There is no median of no values.');
});
