/**
 * RFC 4180, with a byte order mark, without which Excel garbles quotation marks and accents. A cell that
 * a spreadsheet would take for a formula has an apostrophe in front, which it takes for “this is text”.
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map((cell) => toCell(asText(cell))).join(',')}\r\n`).join('')}`;

const asText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const toCell = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
