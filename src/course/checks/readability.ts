import type { AuthoredCourse, AuthoredGuide, AuthoredLesson } from '../authored-course.ts';
import { expectedMinutes, practiceIn, readingOf } from '../lesson-pace.ts';
import { placeOf, positionOf, problem, type Problem } from '../problem.ts';
import { writingLimits } from '../writing-limits.ts';

/** How far the minutes a lesson names may be from those it takes: half of them, and never under six. */
const TIME_TOLERANCE = 0.5;
const MINUTES_TOLERANCE = 6;

/** Lessons read easily, let learners do something in good time, and say how long they take. */
export const checkReadability = (authored: AuthoredCourse): Problem[] => [
  ...[...authored.lessons, ...authored.guides].flatMap(checkSentences),
  ...authored.lessons.flatMap((lesson) => [
    ...checkLongReading(lesson),
    ...checkMinutes(lesson, authored),
  ]),
];

function checkSentences(prose: AuthoredLesson | AuthoredGuide): Problem[] {
  return prose.body.sentences
    .filter(({ words }) => words > writingLimits.longSentence)
    .map((sentence) => {
      const isTooLong = sentence.words > writingLimits.longestSentence;
      return problem(
        isTooLong ? 'overlong-sentence' : 'long-sentence',
        positionOf(prose, sentence),
        { words: String(sentence.words), beginning: beginningOf(sentence.text) },
      );
    });
}

const beginningOf = (text: string) => text.split(/\s+/).slice(0, 5).join(' ');

function checkLongReading(lesson: AuthoredLesson): Problem[] {
  const practice = practiceIn(lesson);
  let words = 0;
  let passed = 0;
  for (const sentence of readingOf(lesson)) {
    const isBehind = (place: (typeof practice)[number]) =>
      place.line < sentence.line ||
      (place.line === sentence.line && place.column < sentence.column);
    const behind = practice.filter(isBehind).length;
    if (behind > passed) words = 0;
    passed = behind;
    words += sentence.words;
    if (words > writingLimits.longestReading) {
      return [problem('long-without-practice', positionOf(lesson, sentence))];
    }
  }
  return [];
}

function checkMinutes(lesson: AuthoredLesson, authored: AuthoredCourse): Problem[] {
  const { minutes } = lesson.data;
  const expected = expectedMinutes(lesson, authored);
  const tolerance = Math.max(expected * TIME_TOLERANCE, MINUTES_TOLERANCE);
  if (Math.abs(minutes - expected) <= tolerance) return [];
  return [
    problem('minutes-far-off', placeOf(lesson, 'minutes'), {
      minutes: String(minutes),
      expected: String(Math.round(expected)),
    }),
  ];
}
