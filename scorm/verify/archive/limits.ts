/** What a package may cost the machine that checks it. */
export interface Limits {
  readonly files: number;
  /** Of everything unpacked, as declared and as found. */
  readonly unpackedBytes: number;
  /** Above `suspectBytes`, how many times larger than the zip everything may be. */
  readonly growth: number;
  readonly suspectBytes: number;
  readonly manifestBytes: number;
  /** How many bytes of pages, styles and scripts are read. */
  readonly readBytes: number;
  /** For reading all files. Something in them may make that endless. */
  readonly readingMs: number;
  readonly readingMemoryMb: number;
  /** How many parts of a package are opened. */
  readonly parts: number;
}

export const defaultLimits: Limits = {
  files: 20_000,
  unpackedBytes: 1_000_000_000,
  growth: 200,
  suspectBytes: 100_000_000,
  manifestBytes: 5_000_000,
  readBytes: 60_000_000,
  readingMs: 60_000,
  readingMemoryMb: 1024,
  parts: 10,
};
