import type { AuthoredCourse, AuthoredQuestion } from '../authored-course.ts';
import { placeOf, problem, type Problem } from '../problem.ts';
import { writingLimits } from '../writing-limits.ts';

interface Option {
  readonly key: string;
  readonly text: string;
  readonly correct: boolean;
}

/** Questions test knowledge rather than skill at tests (learning design, section 7). */
export const checkItemWriting = (authored: AuthoredCourse): Problem[] =>
  authored.questions.flatMap((question) => [
    ...checkStem(question),
    ...(question.data.kind === 'single' || question.data.kind === 'multiple'
      ? checkOptions(question, question.data.options)
      : []),
  ]);

function checkOptions(question: AuthoredQuestion, options: readonly Option[]): Problem[] {
  const origin = (index: number) => placeOf(question, 'options', index, 'text');
  const catchAlls = options.flatMap(({ text }, index) =>
    /^(?:all|none|both|neither|any)(?: of)? (?:the )?(?:above|these|them)\b/i.test(text)
      ? [problem('catch-all-option', origin(index), { text })]
      : [],
  );
  if (question.data.kind !== 'single') return catchAlls;
  const count =
    options.length < writingLimits.fewestOptions || options.length > writingLimits.mostOptions
      ? [problem('option-count', placeOf(question, 'options'), { count: String(options.length) })]
      : [];
  return [...catchAlls, ...count, ...checkLength(question, options)];
}

function checkLength(question: AuthoredQuestion, options: readonly Option[]): Problem[] {
  const right = options.findIndex(({ correct }) => correct);
  const length = options[right]?.text.length ?? 0;
  const longestOther = Math.max(
    ...options.filter(({ correct }) => !correct).map(({ text }) => text.length),
  );
  const isTelling =
    length > writingLimits.shortOption && length > longestOther * writingLimits.lengthRatio;
  return isTelling ? [problem('telling-length', placeOf(question, 'options', right, 'text'))] : [];
}

const checkStem = (question: AuthoredQuestion): Problem[] =>
  /\b(?:which|what)\b[^.?]*\b(?:not|never|except|untrue|incorrect)\b[^.?]*\?/i.test(
    question.data.stem,
  )
    ? [problem('negative-stem', placeOf(question, 'stem'))]
    : [];
