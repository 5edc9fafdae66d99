import type { ExchangedQuestion, ExchangeProblem, ImportedFile } from './exchanged-question.ts';
import { oneLine } from './plain-text.ts';

const OPTION = /^([A-Z])[.)]\s+(.+)$/;
const ANSWER = /^ANSWER:\s*([A-Z])\s*$/i;

/** Reads questions in the Aiken format: a stem, lettered options, and a line `ANSWER: B`. */
export function fromAiken(source: string): ImportedFile {
  const questions: ExchangedQuestion[] = [];
  const problems: ExchangeProblem[] = [];
  let stem: { readonly text: string; readonly line: number }[] = [];
  let options: { readonly letter: string; readonly text: string }[] = [];
  const lines = source.split(/\r?\n/);

  const complain = (line: number, message: string, hint: string) =>
    problems.push({ line, column: 1, message, hint });

  for (const [index, raw] of lines.entries()) {
    const text = oneLine(raw);
    const line = index + 1;
    if (text === '') continue;
    const [, letter, option] = OPTION.exec(text) ?? [];
    const [, answer] = ANSWER.exec(text) ?? [];
    if (answer !== undefined) {
      finish(answer.toUpperCase(), line);
    } else if (letter !== undefined && option !== undefined && stem.length > 0) {
      options.push({ letter, text: option });
    } else if (options.length > 0) {
      complain(
        line,
        'This line is neither an option nor the answer.',
        'Begin options with a letter and a full stop, as in “A. Yes”, and end the question with “ANSWER: A”.',
      );
    } else {
      stem.push({ text, line });
    }
  }
  if (stem.length > 0) {
    complain(
      lines.length,
      `The question from line ${String(stem[0]?.line)} has no answer.`,
      'End it with a line such as “ANSWER: B”.',
    );
  }
  return { questions, leftOut: [], problems };

  function finish(answer: string, line: number): void {
    const isKnown = options.some(({ letter }) => letter === answer);
    if (!isKnown) {
      complain(
        line,
        `The answer is ${answer}, and no option has that letter.`,
        'Name the letter of the right option, and see that every option begins with one.',
      );
    } else {
      questions.push({
        line: stem[0]?.line ?? line,
        name: undefined,
        stem: stem.map(({ text }) => text).join(' '),
        body: {
          kind: 'choice',
          options: options.map(({ letter, text }) => ({
            text,
            isCorrect: letter === answer,
            why: undefined,
          })),
        },
        tags: {},
        losses: [],
      });
    }
    stem = [];
    options = [];
  }
}
