import type {
  AuthoredCourse,
  AuthoredLesson,
  LessonComponent,
  Sentence,
} from './authored-course.ts';

const WORDS_A_MINUTE = 200;

/** Minutes that a learner spends on what a lesson asks them to do. */
const activities: Readonly<Record<string, number>> = {
  Check: 1,
  Recall: 1,
  Scenario: 5,
  PrivateNote: 2,
  Plan: 2,
  Quiz: 0,
};
/** What most learners do not read: text for facilitators, and the shorter version of a part. */
const passedOver = ['Alternative', 'FacilitatorOnly', 'InTheRoom'];

/** Minutes for one question of the graded quiz. */
const QUIZ_QUESTION = 1;

/** Where a lesson lets its learner do something, in reading order. */
export const practiceIn = (lesson: AuthoredLesson): readonly LessonComponent[] =>
  lesson.body.components.filter(({ name }) => Object.hasOwn(activities, name));

/** The sentences most learners read, in reading order. */
export const readingOf = (lesson: AuthoredLesson): readonly Sentence[] =>
  lesson.body.sentences.filter(({ within }) => !within.some((name) => passedOver.includes(name)));

/** Minutes most learners need for a lesson: reading, and what there is to do. */
export function expectedMinutes(lesson: AuthoredLesson, authored: AuthoredCourse): number {
  const practice = practiceIn(lesson);
  const module = authored.modules.find(({ id }) => id === lesson.moduleId);
  const drawn = module?.data.assessment?.draw ?? 0;
  const quizzes = practice.filter(({ name }) => name === 'Quiz').length;
  return (
    readingOf(lesson).reduce((sum, { words }) => sum + words, 0) / WORDS_A_MINUTE +
    practice.reduce((sum, { name }) => sum + (activities[name] ?? 0), 0) +
    quizzes * drawn * QUIZ_QUESTION
  );
}
