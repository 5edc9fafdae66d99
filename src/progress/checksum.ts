/** The CRC-32 polynomial of ISO 3309, bits reversed. */
const POLYNOMIAL = 0xedb88320;

/** CRC-32 of an ASCII text as seven base-36 digits: notices every change of up to four characters in a row. */
export function checksum(text: string): string {
  let crc = 0xffffffff;
  for (let index = 0; index < text.length; index += 1) {
    crc ^= text.charCodeAt(index);
    for (let bit = 0; bit < 8; bit += 1) {
      crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
    }
  }
  return (~crc >>> 0).toString(36).padStart(7, '0');
}
