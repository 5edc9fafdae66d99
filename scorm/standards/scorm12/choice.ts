/**
 * The one character that stands for an option in a response (SCORM 1.2 RTE 3.4.4), by its place in
 * the file: `a`, `b`, `c`. There are 26; a question has far fewer options.
 */
export function toOptionLetter(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}

/** `student_response`, or a pattern that any one of the options meets: `a,c`. */
export function toChoiceResponse(options: readonly number[]): string {
  return options.map(toOptionLetter).join(',');
}

/** A pattern that only all of the options together meet: `{a,c}`. */
export function toPatternOfAll(options: readonly number[]): string {
  return `{${toChoiceResponse(options)}}`;
}
