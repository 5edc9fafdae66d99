const NUMBER = /^-?\d+(\.\d+)?$/;

/** The number a cell holds; `undefined` where it is empty or something else. */
export const toNumber = (text: string): number | undefined =>
  NUMBER.test(text) ? Number(text) : undefined;

/** What a cell was most likely meant to hold: digits without a unit, spaces or commas. */
export function likelyNumber(text: string): string | undefined {
  const bare = text
    .replace('−', '-')
    .replace(/\s*(%|per cent|percent)$/i, '')
    .replace(/^£/, '')
    .replace(/(?<=\d)[ \u00a0,](?=\d{3}\b)/g, '')
    .replace(/^(-?\d+),(\d{1,2})$/, '$1.$2');
  return bare !== text && NUMBER.test(bare) ? bare : undefined;
}

/** The year a label starts with, written `2021` or, for one that crosses New Year, `2020/21`. */
export function toYear(label: string): number | undefined {
  const [, first, next] = /^(\d{4})(?:[/–-](\d{2}|\d{4}))?$/.exec(label) ?? [];
  if (first === undefined) return undefined;
  const year = Number(first);
  if (next === undefined) return year;
  return (year + 1) % 100 === Number(next) % 100 ? year : undefined;
}
