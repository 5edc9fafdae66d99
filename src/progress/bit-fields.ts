/** The alphabet of base64url (RFC 4648, section 5): six bits a character. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CHARACTER_BITS = 6;

/**
 * Packs whole numbers of one width into base64url text, first number first.
 * @param width bits for each number, at most 24
 */
export function packFields(values: readonly number[], width: number): string {
  let text = '';
  let pending = 0;
  let pendingBits = 0;
  for (const value of values) {
    pending = (pending << width) | value;
    pendingBits += width;
    while (pendingBits >= CHARACTER_BITS) {
      pendingBits -= CHARACTER_BITS;
      text += ALPHABET.charAt(pending >> pendingBits);
      pending &= (1 << pendingBits) - 1;
    }
  }
  return pendingBits === 0
    ? text
    : text + ALPHABET.charAt(pending << (CHARACTER_BITS - pendingBits));
}

/**
 * The numbers packed into a text. Left-over bits too few for a number are padding; a text with room
 * for more numbers than were packed yields zeros at its end.
 */
export function unpackFields(text: string, width: number): number[] {
  const values: number[] = [];
  let pending = 0;
  let pendingBits = 0;
  for (const character of text) {
    pending = (pending << CHARACTER_BITS) | Math.max(0, ALPHABET.indexOf(character));
    pendingBits += CHARACTER_BITS;
    while (pendingBits >= width) {
      pendingBits -= width;
      values.push(pending >> pendingBits);
      pending &= (1 << pendingBits) - 1;
    }
  }
  return values;
}
