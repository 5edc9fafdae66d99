import type { AuthoredCourse, AuthoredLesson } from '../authored-course.ts';
import {
  hasUnread,
  knownIds,
  moduleFiles,
  repeatedQuestions,
  repeats,
  type ModuleFiles,
} from '../course-index.ts';
import { referencesTo, type LessonReference } from '../lesson-references.ts';
import { didYouMean } from '../nearest.ts';
import { placeOf, positionOf, problem, type Problem } from '../problem.ts';
import { renamedLesson, renamedQuestion } from '../renamed-files.ts';
import { siblingFile } from '../sibling-file.ts';
import { missingObjectives, missingSources } from './references.ts';

/**
 * What lessons point at exists and belongs there, and their facts are not due for a check.
 * @param today as in `2026-11-21`
 */
export const checkLessons = (authored: AuthoredCourse, today: string): Problem[] => [
  ...authored.lessons.flatMap((lesson) => [
    ...missingObjectives(
      authored,
      lesson.moduleId,
      lesson.data.objectives.map((id, index) => ({
        id,
        origin: placeOf(lesson, 'objectives', index),
      })),
    ),
    ...missingSources(
      authored,
      referencesTo(lesson, 'source').map((reference) => ({
        id: reference.id,
        origin: positionOf(lesson, reference),
      })),
    ),
    ...referencesTo(lesson, 'question').flatMap((reference) =>
      checkPlacedQuestion(authored, lesson, reference),
    ),
    ...checkReviewDate(lesson, today),
  ]),
  ...authored.guides.flatMap((guide) =>
    missingSources(
      authored,
      referencesTo(guide, 'source').map((reference) => ({
        id: reference.id,
        origin: positionOf(guide, reference),
      })),
    ),
  ),
  ...authored.modules.flatMap((module) => checkPlacedOnce(authored, moduleFiles(authored, module))),
];

function checkPlacedQuestion(
  authored: AuthoredCourse,
  lesson: AuthoredLesson,
  reference: LessonReference,
): Problem[] {
  const { id } = reference;
  const origin = positionOf(lesson, reference);
  const found = authored.questions.filter((question) => question.id === id);
  const own = found.find(({ moduleId }) => moduleId === lesson.moduleId);

  if (own) {
    const misplaced = { question: id, file: own.file };
    if (own.data.use === 'quiz') {
      return [problem('quiz-question-placed-as-check', origin, misplaced)];
    }
    return own.data.use === 'check'
      ? []
      : [problem('other-question-placed-as-check', origin, { ...misplaced, use: own.data.use })];
  }
  const known = knownIds(authored, 'question', lesson.moduleId);
  if (known.has(id)) return [];
  const [other] = found;
  if (other) {
    return [problem('question-of-another-module', origin, { question: id, other: other.moduleId })];
  }
  const renamed = renamedQuestion(authored, lesson.moduleId);
  if (renamed?.from === id) return [problem('question-renamed', origin, { ...renamed })];
  const file = siblingFile(lesson, `questions/${id}.yaml`);
  return [
    problem('missing-question', origin, { question: id, file, suggestion: didYouMean(id, known) }),
  ];
}

function checkReviewDate(lesson: AuthoredLesson, today: string): Problem[] {
  const { reviewBy } = lesson.data;
  return reviewBy !== undefined && reviewBy < today
    ? [problem('review-overdue', placeOf(lesson, 'reviewBy'), { date: reviewBy })]
    : [];
}

function checkPlacedOnce(authored: AuthoredCourse, module: ModuleFiles): Problem[] {
  const placed = module.lessons.flatMap((lesson) =>
    referencesTo(lesson, 'question').map((reference) => ({ lesson, reference })),
  );
  const renamed = renamedQuestion(authored, module.id);
  const repeated = repeatedQuestions(authored);
  const placedIds = placedAnywhere(authored, module);
  const unused = module.questions.filter(
    (question) =>
      question.data.use === 'check' &&
      !placedIds.has(question.id) &&
      question.id !== renamed?.to &&
      !repeated.has(question),
  );

  return [
    ...repeats(placed, ({ reference }) => reference.id).map(({ entry, first }) =>
      problem('check-placed-twice', positionOf(entry.lesson, entry.reference), {
        question: entry.reference.id,
        other: `${first.lesson.file}, line ${String(first.reference.line)}`,
      }),
    ),
    ...(lacksLessons(authored, module)
      ? []
      : unused.map((question) =>
          problem('unused-check', placeOf(question), { question: question.id }),
        )),
  ];
}

/** Questions that some lesson places, whether or not the module lists it. */
const placedAnywhere = (authored: AuthoredCourse, module: ModuleFiles): ReadonlySet<string> =>
  new Set(
    authored.lessons
      .filter(({ moduleId }) => moduleId === module.id)
      .flatMap((lesson) => referencesTo(lesson, 'question').map(({ id }) => id)),
  );

/** Whether a lesson, which may place any question, could not be read or is not there. */
function lacksLessons(authored: AuthoredCourse, module: ModuleFiles): boolean {
  const listed = new Set(module.data.lessons).size;
  const hasRenamed = renamedLesson(authored, module) !== undefined;
  const isMissing = module.lessons.length < listed && !hasRenamed;
  return isMissing || hasUnread(authored, 'lesson', module.id);
}
