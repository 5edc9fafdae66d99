/** `1 question`, `3 questions`. */
export const countOf = (count: number, noun: string): string =>
  `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

/** `law, charter, practice`, or `none`. */
export const listOf = (items: Iterable<string>): string => [...items].join(', ') || 'none';
