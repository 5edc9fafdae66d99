import type {
  Authored,
  AuthoredCourse,
  AuthoredLesson,
  AuthoredQuestion,
} from './authored-course.ts';
import { checkCourse } from './check-course.ts';
import { moduleFiles } from './course-index.ts';
import type { Citation, Course, Lesson, Module, Question } from './course.ts';
import { quizzesIn, referencesTo } from './lesson-components.ts';
import { ownValue } from './own-value.ts';
import type { Problem } from './problem.ts';
import type { CourseSettings } from './schemas/course.ts';
import type { ModuleSettings } from './schemas/module.ts';
import type { ModuleSlots } from './schemas/slots.ts';
import type { Source } from './schemas/source.ts';

/**
 * The course in order, with every reference resolved, and everything its authors should know.
 * There is no course as long as there is an error, or a file that could not be read.
 * @param options.today as in `2026-11-21`
 */
export function buildCourse(
  authored: AuthoredCourse,
  options: { readonly today: string },
): { readonly course: Course | undefined; readonly problems: readonly Problem[] } {
  const problems = checkCourse(authored, options);
  const isSound =
    authored.unread.length === 0 && problems.every(({ severity }) => severity !== 'error');
  const course = isSound && authored.course ? toCourse(authored, authored.course) : undefined;
  return { course, problems };
}

function toCourse(authored: AuthoredCourse, { data }: Authored<CourseSettings>): Course {
  const byId = new Map(authored.modules.map((module) => [module.id, module]));
  const inOrder = new Set([...data.pathways.flatMap(({ modules }) => modules), ...byId.keys()]);
  const modules = [...inOrder].map((id) => toModule(authored, checked(byId.get(id))));
  const used = new Set(
    modules.flatMap(({ citations, questions }) => [
      ...citations.map(({ source }) => source.id),
      ...questions.flatMap(({ sources }) => sources),
    ]),
  );
  return { ...data, modules, sources: authored.sources.data.filter(({ id }) => used.has(id)) };
}

function toModule(authored: AuthoredCourse, settings: Authored<ModuleSettings>): Module {
  const { id, data, lessons, questions } = moduleFiles(authored, settings);
  const slots = checked(ownValue(authored.slots.data, id));
  return {
    ...data,
    id,
    assessment: data.assessment,
    lessons: lessons.map((lesson) => toLesson(lesson, slots)),
    questions: questions.map((question) => toQuestion(question, slots)),
    citations: toCitations(lessons, authored.sources.data),
    identifiers: slots.identifiers,
  };
}

const toLesson = (lesson: AuthoredLesson, slots: ModuleSlots): Lesson => ({
  ...lesson.data,
  id: lesson.id,
  moduleId: lesson.moduleId,
  slot: checked(ownValue(slots.parts, lesson.id)),
  checks: referencesTo(lesson, 'question').map(({ id }) => id),
  hasQuiz: quizzesIn(lesson).length > 0,
  words: lesson.body.words,
});

const toQuestion = (question: AuthoredQuestion, slots: ModuleSlots): Question => ({
  ...question.data,
  id: question.id,
  moduleId: question.moduleId,
  slot: checked(ownValue(slots.questions, question.id)),
});

/** Sources in the order the lessons first cite them. */
function toCitations(
  lessons: readonly AuthoredLesson[],
  sources: readonly Source[],
): readonly Citation[] {
  const lessonIds = new Map<string, Set<string>>();
  for (const lesson of lessons) {
    for (const { id } of referencesTo(lesson, 'source')) {
      lessonIds.set(id, (lessonIds.get(id) ?? new Set()).add(lesson.id));
    }
  }
  return [...lessonIds].map(([sourceId, citedIn]) => ({
    source: checked(sources.find(({ id }) => id === sourceId)),
    lessonIds: [...citedIn],
  }));
}

/** A value that is there because `checkCourse` has found no error. */
function checked<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('A reference does not resolve in a checked course.');
  return value;
}
