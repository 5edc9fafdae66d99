/** Several LMSs leave `lesson_mode` (1.2) or `mode` (2004) empty: that is a normal launch. */
export function toMode(value: string): 'normal' | 'browse' | 'review' {
  return value === 'browse' || value === 'review' ? value : 'normal';
}

/** `credit`, the same in both standards. Only an explicit `no-credit` means that nothing counts. */
export function isForCredit(value: string): boolean {
  return value !== 'no-credit';
}
