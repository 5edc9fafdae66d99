/** Text of a file, and how it was written where that was not UTF-8. */
export interface ReadText {
  readonly text: string;
  readonly isWindows1252: boolean;
}

/**
 * UTF-8, with or without a byte order mark, or UTF-16 with one. Anything else is taken for
 * Windows-1252, in which Excel on Windows saves.
 */
export function readText(bytes: Uint8Array): ReadText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decoded('utf-16be', bytes);
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      isWindows1252: false,
    };
  } catch {
    return { ...decoded('windows-1252', bytes), isWindows1252: true };
  }
}

const decoded = (encoding: string, bytes: Uint8Array): ReadText => ({
  text: new TextDecoder(encoding).decode(bytes),
  isWindows1252: false,
});
