const MOST_WORDS = 5;

/** An id for something, made from the first words of its name. */
export const suggestId = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[0-9-]+|-+$/g, '')
    .split('-')
    .slice(0, MOST_WORDS)
    .join('-')
    .slice(0, 48)
    .replace(/-+$/, '');
