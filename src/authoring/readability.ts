import { syllable } from 'syllable';
import type { Sentence } from '../course/authored-course.ts';

/**
 * Reading grade after Flesch and Kincaid: about the years of school that a text asks for. It sees
 * the length of sentences and words, nothing else, so it is for comparing lessons, not for marking
 * them. `undefined` where there is no sentence.
 */
export function readingGrade(sentences: readonly Sentence[]): number | undefined {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  if (words === 0) return undefined;
  const syllables = sentences.reduce((sum, { text }) => sum + syllable(text), 0);
  return 0.39 * (words / sentences.length) + 11.8 * (syllables / words) - 15.59;
}
