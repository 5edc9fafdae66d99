import {
  parse,
  type GIFTQuestion,
  type MultipleChoice,
  type SyntaxError as GiftSyntaxError,
  type TextFormat,
} from 'gift-pegjs';
import {
  tagNames,
  type ExchangedQuestion,
  type ExchangeProblem,
  type ImportedFile,
  type QuestionBody,
} from './exchanged-question.ts';
import { toPlainText } from './plain-text.ts';

/** Lines that belong together. GIFT parts its questions by empty lines. */
interface Block {
  readonly text: string;
  readonly line: number;
}

/** Reads questions in Moodle's GIFT format. One that cannot be read does not hide the others. */
export function fromGift(source: string): ImportedFile {
  const questions: ExchangedQuestion[] = [];
  const leftOut: string[] = [];
  const problems: ExchangeProblem[] = [];
  let count = 0;
  for (const block of blocksOf(source)) {
    const isQuestion = block.text.includes('{');
    if (isQuestion) count += 1;
    const parsed = parseBlock(block, count);
    if ('message' in parsed) problems.push(parsed);
    else {
      for (const question of parsed.questions) {
        const read = toQuestion(question, block.line);
        if (typeof read === 'string') leftOut.push(`Line ${String(block.line)}: ${read}`);
        else questions.push(read);
      }
    }
  }
  return { questions, leftOut, problems };
}

function blocksOf(source: string): readonly Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let start = 1;
  const close = () => {
    const isOnlyComment = lines.every((line) => line.trimStart().startsWith('//'));
    if (!isOnlyComment) blocks.push({ text: lines.join('\n'), line: start });
    lines = [];
  };
  for (const [index, line] of source.split(/\r?\n/).entries()) {
    if (line.trim() === '') close();
    else {
      if (lines.length === 0) start = index + 1;
      lines.push(line);
    }
  }
  close();
  return blocks;
}

function parseBlock(
  { text, line }: Block,
  count: number,
): { readonly questions: readonly GIFTQuestion[] } | ExchangeProblem {
  try {
    return { questions: parse(`${text}\n`) };
  } catch (error) {
    if (!isSyntaxError(error)) throw error;
    const { start } = error.location;
    const { reason, hint } = reasonFor(text);
    return {
      line: line + start.line - 1,
      column: start.column,
      message: `Question ${String(count)} is not written as GIFT from here on: ${reason}`,
      hint,
    };
  }
}

function reasonFor(text: string): { readonly reason: string; readonly hint: string } {
  const count = (mark: string) => text.split(mark).length - text.split(`\\${mark}`).length;
  if (count('{') > count('}')) {
    return {
      reason: 'a “}” is missing.',
      hint: 'Write “}” below its last answer, and leave an empty line after it.',
    };
  }
  if (count('}') > count('{')) {
    return { reason: 'a “{” is missing.', hint: 'Write “{” between the question and its answers.' };
  }
  return {
    reason: 'a mark stands where none can be.',
    hint: 'Put a backslash before each of ~ = # { } : that stands in a text.',
  };
}

const isSyntaxError = (error: unknown): error is GiftSyntaxError =>
  error instanceof Error && error.name === 'SyntaxError' && 'location' in error;

/** A question, or a sentence on why it has no place in the course. */
function toQuestion(question: GIFTQuestion, line: number): ExchangedQuestion | string {
  if (question.type === 'Category') return `the category “${question.title}” is left out.`;
  const name = question.id ?? question.title ?? undefined;
  const called = name === undefined ? 'a question' : `“${name}”`;
  if (question.type === 'Description') return `${called} is a text without a question.`;
  if (question.type === 'Numerical') {
    return `${called} asks for a number, and the course has no such questions.`;
  }
  const losses: string[] = [];
  const plain = (value: TextFormat) => {
    const { text, hadMarkup } = toPlainText(value.text);
    if (hadMarkup) losses.push('Its formatting is lost: texts of questions are plain.');
    return text;
  };
  const stem = plain(question.stem);
  const body = bodyOf(question, plain, losses);
  if (question.globalFeedback && question.type !== 'Essay') {
    losses.push(`Its general feedback is lost: “${plain(question.globalFeedback)}”`);
  }
  if (question.hasEmbeddedAnswers) losses.push('The gap in its sentence is lost.');
  return { line, name, stem, body, tags: tagsOf(question.tags), losses: [...new Set(losses)] };
}

/** gift-pegjs 1.0.2 leaves marks that were escaped in the answer of a pair as `&&058;`. */
const unescapeMarks = (text: string): string =>
  text.replace(/&&(\d{3});/g, (_, code: string) => String.fromCharCode(Number(code)));

type Answerable = Exclude<
  GIFTQuestion,
  { readonly type: 'Category' } | { readonly type: 'Description' } | { readonly type: 'Numerical' }
>;

function bodyOf(
  question: Answerable,
  plain: (value: TextFormat) => string,
  losses: string[],
): QuestionBody {
  const feedback = (value: TextFormat | null) => (value ? plain(value) || undefined : undefined);
  switch (question.type) {
    case 'MC':
      return { kind: 'choice', options: optionsOf(question, plain, losses) };
    case 'TF': {
      // The first feedback is for those who are wrong, whatever its name in the parser.
      const [whenWrong, whenRight] = [question.trueFeedback, question.falseFeedback].map(feedback);
      return question.isTrue
        ? { kind: 'truefalse', answer: true, whyTrue: whenRight, whyFalse: whenWrong }
        : { kind: 'truefalse', answer: false, whyTrue: whenWrong, whyFalse: whenRight };
    }
    case 'Matching': {
      const pairs = question.matchPairs.map(({ subquestion, subanswer }) => ({
        prompt: plain(subquestion),
        answer: toPlainText(unescapeMarks(subanswer)).text,
      }));
      return {
        kind: 'match',
        pairs: pairs.filter(({ prompt }) => prompt !== ''),
        extras: pairs.filter(({ prompt }) => prompt === '').map(({ answer }) => answer),
      };
    }
    case 'Short': {
      losses.push('It is no longer marked: learners compare their words with a model answer.');
      const [first, ...others] = question.choices.map(({ text }) => plain(text));
      if (others.length > 0) losses.push(`Other right answers are lost: ${others.join(', ')}.`);
      return { kind: 'short', modelAnswer: first };
    }
    case 'Essay':
      return { kind: 'short', modelAnswer: feedback(question.globalFeedback) };
  }
}

function optionsOf(
  { choices }: MultipleChoice,
  plain: (value: TextFormat) => string,
  losses: string[],
) {
  const isWeighted = !choices.some(({ isCorrect }) => isCorrect);
  const right = choices.filter(({ weight }) => (weight ?? 0) > 0).length;
  const isUneven = choices.some(
    ({ weight, isCorrect }) =>
      weight !== null &&
      weight !== 0 &&
      !(isCorrect || Math.abs(weight) >= 99 || Math.abs(weight - 100 / right) < 1),
  );
  if (isUneven) losses.push('Its marks for single options are lost: an answer is right or wrong.');
  return choices.map(({ text, feedback, isCorrect, weight }) => ({
    text: plain(text),
    isCorrect: isCorrect || (isWeighted && (weight ?? 0) > 0),
    why: feedback ? plain(feedback) || undefined : undefined,
  }));
}

function tagsOf(tags: readonly string[] | null | undefined): ExchangedQuestion['tags'] {
  const pairs = (tags ?? []).flatMap((tag) => {
    const [, name, value] = /^([a-z]+)=(.+)$/.exec(tag) ?? [];
    return tagNames.some((known) => known === name) && name && value ? [[name, value]] : [];
  });
  return Object.fromEntries(pairs) as ExchangedQuestion['tags'];
}
