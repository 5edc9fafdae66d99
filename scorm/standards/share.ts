/** A share of a whole, 0 to 1, in the two forms the standards ask for. */
export interface ShareText {
  /** 0 to 100, whole. As a score it goes with a least of 0 and a greatest of 100. */
  readonly percent: string;
  /** 0 to 1, at most two decimals. */
  readonly decimal: string;
}

/** `undefined` for anything but a number from 0 to 1: a wrong score must not be put on record. */
export function toShareText(share: number): ShareText | undefined {
  if (!(share >= 0 && share <= 1)) return undefined;
  const percent = Math.round(share * 100);
  return { percent: String(percent), decimal: String(percent / 100) };
}

/**
 * A score or pass mark as an LMS gives it, as a share of `full`. `undefined` where it is absent or
 * no number; a value outside the scale becomes its nearest end.
 */
export function toShare(text: string, full: number): number | undefined {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) return undefined;
  return Math.min(Math.max(value / full, 0), 1);
}
