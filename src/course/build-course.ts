import type {
  Authored,
  AuthoredCourse,
  AuthoredLesson,
  AuthoredQuestion,
  AuthoredScenario,
} from './authored-course.ts';
import { buildCompanions } from './build-companions.ts';
import { buildPracticeSets } from './build-practice-sets.ts';
import { checkCourse } from './check-course.ts';
import { moduleFiles } from './course-index.ts';
import type { Course, Lesson, Module, Question, Scenario } from './course.ts';
import { quizzesIn, referencesTo } from './lesson-references.ts';
import { ownValue } from './own-value.ts';
import type { Problem } from './problem.ts';
import type { CourseSettings } from './schemas/course.ts';
import type { ModuleSettings } from './schemas/module.ts';
import { lockedSlots, type ModuleSlots } from './schemas/slots.ts';

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
    modules.flatMap(({ citations, questions, scenarios }) => [
      ...citations.map(({ source }) => source.id),
      ...questions.flatMap(({ sources }) => sources),
      ...scenarios.flatMap(({ sources }) => sources),
    ]),
  );
  return {
    ...data,
    modules,
    practiceSets: modules.flatMap((module) => buildPracticeSets(authored, module)),
    sources: authored.sources.data.filter(({ id }) => used.has(id)),
    support: authored.support.data.filter(({ confirmed }) => confirmed),
    changes: authored.changes.data.toSorted((a, b) => compare(b.date, a.date)),
    review: authored.review.data.toSorted((a, b) => compare(a.next, b.next)),
    accessibility: authored.accessibility?.data,
  };
}

/** Dates in the order of the calendar. */
const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

function toModule(authored: AuthoredCourse, settings: Authored<ModuleSettings>): Module {
  const module = moduleFiles(authored, settings);
  const { id, data, lessons, questions, scenarios } = module;
  const slots = checked(ownValue(authored.slots.data, id));
  return {
    ...data,
    kind: 'module',
    id,
    assessment: data.assessment,
    lessons: lessons.map((lesson) => toLesson(lesson, slots)),
    questions: questions.map((question) => toQuestion(question, id, slots)),
    scenarios: scenarios.map((scenario) => toScenario(scenario, slots)),
    ...buildCompanions(authored, module),
    identifiers: slots.identifiers,
    slots: lockedSlots(slots),
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

/** @param moduleId the module that asks it, which need not be the one it was written for */
const toQuestion = (
  question: AuthoredQuestion,
  moduleId: string,
  slots: ModuleSlots,
): Question => ({
  ...question.data,
  id: question.id,
  moduleId,
  slot: checked(ownValue(slots.questions, question.id)),
});

const toScenario = (scenario: AuthoredScenario, slots: ModuleSlots): Scenario => ({
  ...scenario.data,
  id: scenario.id,
  moduleId: scenario.moduleId,
  slot: checked(ownValue(slots.scenarios ?? {}, scenario.id)),
});

/** A value that is there because `checkCourse` has found no error. */
function checked<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('A reference does not resolve in a checked course.');
  return value;
}
