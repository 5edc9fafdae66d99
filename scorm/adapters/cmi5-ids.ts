/** Makes a version 4 UUID of 16 random bytes (RFC 4122 4.4). */
export function toUuid(random: Uint8Array): string {
  const hex = [...random.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4] ?? '8';
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/**
 * The id of a statement that may be made once for a registration: always the same for the same text, so
 * that the LMS recognises it even when it is sent again from another visit, another tab or another
 * device. The registration is a UUID of the learner's enrolment; the text changes its last part.
 */
export function deriveId(registration: string, text: string): string {
  const digits = [0x811c9dc5, 0x050c5d1f]
    .map((start) => fnv1a(text, start).toString(16).padStart(8, '0'))
    .join('');
  const [node = ''] = registration.split('-').slice(-1);
  const changed = [...node].map((digit, index) =>
    (Number.parseInt(digit, 16) ^ Number.parseInt(digits.charAt(index), 16)).toString(16),
  );
  return `${registration.slice(0, -node.length)}${changed.join('')}`;
}

function fnv1a(text: string, start: number): number {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
