/** Words of prose; numbers count, and so does a word with an apostrophe or hyphen, as one. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
