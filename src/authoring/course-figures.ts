import type { AuthoredCourse, AuthoredLesson } from '../course/authored-course.ts';
import type { Course, Module } from '../course/course.ts';
import { readingOf } from '../course/lesson-pace.ts';
import { toModuleDefinition } from '../progress/module-definition.ts';
import { longestSnapshot } from '../progress/snapshot.ts';
import { readingGrade } from './readability.ts';

const figureComponents: ReadonlySet<string> = new Set([
  'Audio',
  'Chart',
  'Figure',
  'PlaceMap',
  'Timeline',
  'Video',
]);

/** One module in numbers. */
export interface ModuleFigures {
  readonly module: string;
  /** Words that most learners read. */
  readonly words: number;
  readonly minutes: number;
  readonly lessons: readonly LessonFigures[];
  readonly questions: number;
  readonly bank: number;
  readonly families: number;
  readonly scenarios: number;
  readonly sources: number;
  readonly figures: number;
  readonly readingGrade: number | undefined;
  /** Length in characters of the longest saved state, refreshers and measures included. */
  readonly longestSavedState: number;
}

export interface LessonFigures {
  readonly lesson: string;
  readonly words: number;
  readonly minutes: number;
  readonly readingGrade: number | undefined;
}

/** Every module of the course in numbers, in the order of the course. */
export const courseFigures = (course: Course, authored: AuthoredCourse): ModuleFigures[] =>
  course.modules.map((module) => moduleFigures(course, module, authored));

function moduleFigures(course: Course, module: Module, authored: AuthoredCourse): ModuleFigures {
  const lessons = module.lessons.flatMap(
    ({ id }) =>
      authored.lessons.find((lesson) => lesson.id === id && lesson.moduleId === module.id) ?? [],
  );
  const bank = module.questions.filter(({ use }) => use === 'quiz');
  const sets = course.practiceSets.filter(({ moduleId }) => moduleId === module.id);
  const components = lessons.flatMap((lesson) => lesson.body.components);
  return {
    module: module.id,
    words: lessons.reduce((sum, lesson) => sum + wordsOf(lesson), 0),
    minutes: module.minutes,
    lessons: lessons.map((lesson) => ({
      lesson: lesson.id,
      words: wordsOf(lesson),
      minutes: lesson.data.minutes,
      readingGrade: readingGrade(readingOf(lesson)),
    })),
    questions: module.questions.length,
    bank: bank.length,
    families: new Set(bank.map(({ family }) => family)).size,
    scenarios: module.scenarios.length,
    sources: module.citations.length,
    figures: components.filter(({ name }) => figureComponents.has(name)).length,
    readingGrade: readingGrade(lessons.flatMap(readingOf)),
    longestSavedState: Math.max(
      ...[module, ...sets].map((launchable) => longestSnapshot(toModuleDefinition(launchable))),
    ),
  };
}

const wordsOf = (lesson: AuthoredLesson) =>
  readingOf(lesson).reduce((sum, { words }) => sum + words, 0);
