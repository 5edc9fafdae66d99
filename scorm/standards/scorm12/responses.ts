import { toOptionLetter } from './choice.ts';

/*
 * `student_response` and patterns of interactions that are not choices, SCORM 1.2 RTE 3.4.4. Items and
 * options are letters by their place in the file, prompts are digits: every part is one character.
 */

/** `t` or `f`. */
export const toTrueFalseResponse = (isTrue: boolean): string => (isTrue ? 't' : 'f');

/** All items in order: `b,a,c`. */
export const toSequencingResponse = (items: readonly number[]): string =>
  items.map(toOptionLetter).join(',');

/** The character for a prompt: `1` for the first. */
export const toPromptDigit = (index: number): string => String(index + 1);

/** The option for each prompt: `1.b,2.a`. */
export const toMatchingResponse = (options: readonly number[]): string =>
  options.map((option, prompt) => `${toPromptDigit(prompt)}.${toOptionLetter(option)}`).join(',');

/** A pattern that only all of the pairs together meet: `{1.b,2.a}`. */
export const toMatchingPattern = (options: readonly number[]): string =>
  `{${toMatchingResponse(options)}}`;
