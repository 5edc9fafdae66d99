import { z } from 'astro/zod';
import type { Course, Launchable, Question } from './course.ts';
import { toQuestionModel, type QuestionModel } from './question-model.ts';
import { lockedSlotsSchema, packageIdentifiersSchema } from './schemas/slots.ts';

/** Raised when a reader of the file needs to change. A packager refuses a version it does not know. */
export const COURSE_MODEL_VERSION = 2;

const namedSchema = z.object({ key: z.string(), text: z.string() });

const questionModelSchema = z.object({
  id: z.string(),
  kind: z.enum(['single', 'multiple', 'truefalse', 'order', 'match']),
  objective: z.string(),
  stem: z.string(),
  options: z.array(namedSchema),
  prompts: z.array(namedSchema).optional(),
}) satisfies z.ZodType<QuestionModel>;

const moduleModelSchema = z.object({
  id: z.string(),
  /** A module of the course, or one of the small ones derived from it. */
  kind: z.enum(['module', 'refresher', 'measure']),
  title: z.string(),
  summary: z.string(),
  minutes: z.int(),
  release: z.int(),
  /** Path of the module's page inside the built site. */
  page: z.string(),
  identifiers: packageIdentifiersSchema,
  slots: lockedSlotsSchema,
  objectives: z.array(z.object({ id: z.string(), text: z.string() })),
  lessons: z.array(z.object({ id: z.string(), title: z.string(), minutes: z.int() })),
  /** In per cent; absent for a module without a graded quiz. */
  passMark: z.int().optional(),
  tries: z.int().optional(),
  /** Questions of the graded quiz or of a measure: the only ones whose answers are recorded. */
  questions: z.array(questionModelSchema),
  /** Length in characters of the longest saved state the module can produce. */
  longestSavedState: z.int(),
});

/**
 * `course-model.json`: all that packaging learns about the course. It never holds right answers or
 * explanations.
 */
export const courseModelSchema = z.object({
  version: z.literal(COURSE_MODEL_VERSION),
  title: z.string(),
  courseVersion: z.string(),
  language: z.string(),
  modules: z.array(moduleModelSchema),
});

export type CourseModel = z.infer<typeof courseModelSchema>;
export type ModuleModel = CourseModel['modules'][number];

/** Path of a module's page inside the built site. */
export const modulePage = (moduleId: string): string => `${moduleId}.html`;

/** Everything learners launch: each module, followed by its practice sets. */
export const launchables = (course: Course): readonly Launchable[] =>
  course.modules.flatMap((module) => [
    module,
    ...course.practiceSets.filter(({ moduleId }) => moduleId === module.id),
  ]);

function recordedQuestions({ kind, questions }: Launchable): readonly Question[] {
  switch (kind) {
    case 'module':
      return questions.filter(({ use }) => use === 'quiz');
    case 'refresher':
      return [];
    case 'measure':
      return questions;
  }
}

/**
 * What packaging may know of a course.
 * @param longestSavedState length in characters of the longest saved state of a module
 */
export function toCourseModel(
  course: Course,
  longestSavedState: (module: Launchable) => number,
): CourseModel {
  return {
    version: COURSE_MODEL_VERSION,
    title: course.title,
    courseVersion: course.version,
    language: course.language,
    modules: launchables(course).map((module) => ({
      id: module.id,
      kind: module.kind,
      title: module.title,
      summary: module.summary,
      minutes: module.minutes,
      release: module.release,
      page: modulePage(module.id),
      identifiers: module.identifiers,
      slots: module.slots,
      objectives: module.objectives.map(({ id, text }) => ({ id, text })),
      lessons: module.lessons.map(({ id, title, minutes }) => ({ id, title, minutes })),
      passMark: module.assessment?.passMark,
      tries: module.assessment?.tries,
      questions: recordedQuestions(module).flatMap(toQuestionModel),
      longestSavedState: longestSavedState(module),
    })),
  };
}
