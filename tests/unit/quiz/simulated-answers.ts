import type { Question } from '../../../src/course/course.ts';
import { displayOrder } from '../../../src/quiz/display-order.ts';
import { shuffle } from '../../../src/quiz/shuffle.ts';

/** Numbers from 0 up to but not including 1, the same for the same seed (Park and Miller). */
export function seededRandom(seed: number): () => number {
  let state = seed % 2_147_483_647;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return (state - 1) / 2_147_483_646;
  };
}

interface Answer {
  /** In the form of `MarkedAnswer`. */
  readonly chosen: readonly number[];
  /** What the learner read beside the inputs they used, for each record the answer makes. */
  readonly words: readonly (readonly string[])[];
}

/** An answer by chance, given to the choices as they stand on the screen in one try, from 0. */
export function answerOnScreen(question: Question, quizTry: number, random: () => number): Answer {
  const onScreen = displayOrder(question, quizTry);
  const any = () => onScreen[Math.floor(random() * onScreen.length)] ?? 0;
  switch (question.kind) {
    case 'single': {
      const option = any();
      return { chosen: [option], words: [[question.options[option]!.text]] };
    }
    case 'multiple': {
      const ticked = [...new Set([any(), any(), any()])];
      const inFile = question.options.filter((_, index) => ticked.includes(index));
      return { chosen: ticked, words: [inFile.map(({ text }) => text)] };
    }
    case 'truefalse': {
      const statement = random() < 0.5 ? 0 : 1;
      const reason = any();
      return {
        chosen: [statement, reason],
        words: [[statement === 0 ? 'True' : 'False'], [question.because[reason]!.text]],
      };
    }
    case 'order': {
      const items = shuffle(onScreen, random);
      return { chosen: items, words: [items.map((item) => question.items[item]!.text)] };
    }
    case 'match': {
      const options = question.prompts.map(any);
      const pairs = question.prompts.map(
        ({ text }, place) => `${text} → ${question.options[options[place]!]!.text}`,
      );
      return { chosen: options, words: [pairs] };
    }
    case 'judge':
    case 'short':
      throw new Error(`Answers to “${question.id}” are never recorded.`);
  }
}

/** The right answer as an author wrote it, for each record an answer makes. */
export function rightAnswer(question: Question): string[][] {
  const right = (options: readonly { readonly text: string; readonly correct: boolean }[]) =>
    options.filter(({ correct }) => correct).map(({ text }) => text);
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return [right(question.options)];
    case 'truefalse':
      return [[question.answer ? 'True' : 'False'], right(question.because)];
    case 'order':
      return [question.items.map(({ text }) => text)];
    case 'match':
      return [
        question.prompts.map(({ text, answer }) => {
          const option = question.options.find(({ key }) => key === answer);
          return `${text} → ${option?.text ?? ''}`;
        }),
      ];
    case 'judge':
    case 'short':
      throw new Error(`Answers to “${question.id}” are never recorded.`);
  }
}
