import { z } from 'astro/zod';
import type { Course, Launchable, Question } from './course.ts';
import { measureForms } from './practice-sets.ts';
import { choiceKeys, toQuestionModel, type QuestionModel } from './question-model.ts';
import { accessibilitySchema } from './schemas/accessibility.ts';
import { changesSchema } from './schemas/change.ts';
import { courseSchema } from './schemas/course.ts';
import { lockedSlotsSchema, packageIdentifiersSchema } from './schemas/slots.ts';

/** Raised when a reader of the file needs to change. A packager refuses a version it does not know. */
export const COURSE_MODEL_VERSION = 3;

const namedSchema = z.object({ key: z.string(), text: z.string() });

const questionModelSchema = z.object({
  id: z.string(),
  kind: z.enum(['single', 'multiple', 'truefalse', 'order', 'match']),
  objective: z.string(),
  stem: z.string(),
  options: z.array(namedSchema),
  prompts: z.array(namedSchema).optional(),
}) satisfies z.ZodType<QuestionModel>;

/** What can be put on record in a module, in the words that its learners read. */
const recordedSchema = z.object({
  inReports: z.array(
    z.object({
      text: z.string(),
      /** What keeps it, where not everything does: a run-time of a standard, or the device. */
      keptBy: z.array(z.string()).optional(),
    }),
  ),
  inSavedState: z.array(z.string()),
  never: z.array(z.string()),
});

/** By what a later release is compared with this one. Holds no text, and no right answer. */
const askedQuestionSchema = z.object({
  id: z.string(),
  use: z.enum(['check', 'quiz', 'recall', 'measure']),
  /** Kind and keys in file order: a saved choice is a position in this list. */
  choices: z.string(),
  /** Changes with every word of the question. */
  fingerprint: z.string(),
});

const moduleModelSchema = z.object({
  id: z.string(),
  /** A module of the course, or one of the small ones derived from it. */
  kind: z.enum(['module', 'refresher', 'measure']),
  /** The module that a small one was derived from. */
  moduleId: z.string().optional(),
  /** When a measure is taken. */
  form: z.enum(measureForms).optional(),
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
  /** How many questions each try of the graded quiz asks. */
  draw: z.int().optional(),
  /** Questions of the graded quiz or of a measure: the only ones whose answers are recorded. */
  questions: z.array(questionModelSchema),
  /** Every question a learner can meet in the module, practice included. */
  asked: z.array(askedQuestionSchema),
  scenarios: z.array(z.object({ id: z.string(), fingerprint: z.string() })),
  recorded: recordedSchema,
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
  pathways: courseSchema.shape.pathways,
  modules: z.array(moduleModelSchema),
  changes: changesSchema,
  accessibility: accessibilitySchema.optional(),
});

export type CourseModel = z.infer<typeof courseModelSchema>;
export type ModuleModel = CourseModel['modules'][number];
export type RecordedModel = ModuleModel['recorded'];

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

const askedQuestions = ({ kind, questions }: Launchable): readonly Question[] =>
  kind === 'measure' ? questions : questions.filter(({ use }) => use !== 'measure');

/** What a course model needs that only others can work out. */
export interface ModelTools {
  /** Length in characters of the longest saved state of a module. */
  readonly longestSavedState: (module: Launchable) => number;
  readonly recorded: (module: Launchable) => RecordedModel;
  /** A short text that changes with the text it is made from. */
  readonly fingerprint: (text: string) => string;
}

/** What packaging may know of a course. */
export function toCourseModel(course: Course, tools: ModelTools): CourseModel {
  return {
    version: COURSE_MODEL_VERSION,
    title: course.title,
    courseVersion: course.version,
    language: course.language,
    pathways: course.pathways.map((pathway) => ({ ...pathway, modules: [...pathway.modules] })),
    modules: launchables(course).map((module) => toModuleModel(module, tools)),
    changes: [...course.changes],
    accessibility: course.accessibility,
  };
}

function toModuleModel(
  module: Launchable,
  { longestSavedState, recorded, fingerprint }: ModelTools,
): ModuleModel {
  const fingerprintOf = (content: object) =>
    fingerprint(JSON.stringify({ ...content, moduleId: undefined, slot: undefined }));
  return {
    id: module.id,
    kind: module.kind,
    moduleId: module.kind === 'module' ? undefined : module.moduleId,
    form: module.kind === 'measure' ? module.form : undefined,
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
    draw: module.assessment?.draw,
    questions: recordedQuestions(module).flatMap(toQuestionModel),
    asked: askedQuestions(module).map((question) => ({
      id: question.id,
      use: question.use,
      choices: choiceKeys(question),
      fingerprint: fingerprintOf(question),
    })),
    scenarios: module.scenarios.map((scenario) => ({
      id: scenario.id,
      fingerprint: fingerprintOf(scenario),
    })),
    recorded: recorded(module),
    longestSavedState: longestSavedState(module),
  };
}
