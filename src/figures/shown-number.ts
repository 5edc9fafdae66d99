import type { ChartValue } from '../course/figure-data.ts';

/** A number as readers see it: commas between thousands, and a % sign where the unit is per cent. */
export function shownNumber(number: ChartValue | undefined, unit?: string): string | undefined {
  if (!number) return undefined;
  const [whole = '', decimals] = number.written.replace(/^-/, '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = number.value < 0 ? '−' : '';
  const percent = isPercent(unit) ? '%' : '';
  return `${sign}${grouped}${decimals === undefined ? '' : `.${decimals}`}${percent}`;
}

const isPercent = (unit: string | undefined): boolean =>
  unit !== undefined && /^(%|per ?cent)$/i.test(unit);
