/** `1 question`, `3 questions`. */
export const countOf = (count: number, noun: string): string =>
  `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

/** `50 minutes`, `2½ hours`: nobody plans a week with 905 minutes. */
export function durationOf(minutes: number): string {
  if (minutes < 90) return countOf(minutes, 'minute');
  const halves = Math.round(minutes / 30);
  return `${String(Math.floor(halves / 2))}${halves % 2 === 1 ? '½' : ''} hours`;
}

/** `law, charter, practice`, or `none`. */
export const listOf = (items: Iterable<string>): string => [...items].join(', ') || 'none';
