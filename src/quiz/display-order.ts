import type { QuizQuestion } from './question.ts';
import { shuffle } from './shuffle.ts';

/**
 * The choices of a question (options, reasons or items) in the order to show them, as indexes in
 * file order. Always the same for one question and try. The items of `order` stand in one mixed
 * order that is the same for everyone and never the right one.
 * @param quizAttempt the try of the quiz, from 0; leave it out for practice
 */
export function displayOrder(question: QuizQuestion, quizAttempt = 0): readonly number[] {
  const inFileOrder = choicesOf(question).map((_, index) => index);
  if (question.kind === 'order') {
    const mixed = shuffle(inFileOrder, randomFrom(question.id));
    return mixed.join() === inFileOrder.join() ? mixed.reverse() : mixed;
  }
  const isShuffled = 'optionOrder' in question && question.optionOrder === 'shuffled';
  return isShuffled
    ? shuffle(inFileOrder, randomFrom(`${question.id} ${String(quizAttempt)}`))
    : inFileOrder;
}

/** What a learner chooses from, or puts in order. */
export function choicesOf(
  question: QuizQuestion,
): readonly { readonly key: string; readonly text: string }[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'match':
      return question.options;
    case 'truefalse':
      return question.because;
    case 'order':
      return question.items;
    case 'judge':
    case 'short':
      return [];
  }
}

/** Numbers from 0 up to but not including 1 that look random and depend on nothing but the text. */
function randomFrom(text: string): () => number {
  let state = 2_166_136_261;
  for (const character of text) {
    state = Math.imul(state ^ character.charCodeAt(0), 16_777_619);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
