import type { z } from 'astro/zod';
import { readLessonText } from '../../src/authoring/read-lesson.ts';
import { assignSlots } from '../../src/course/assign-slots.ts';
import type {
  Authored,
  AuthoredCourse,
  AuthoredLesson,
  AuthoredMeasure,
  AuthoredQuestion,
  AuthoredScenario,
} from '../../src/course/authored-course.ts';
import { buildCourse } from '../../src/course/build-course.ts';
import type { Course, Module } from '../../src/course/course.ts';
import { courseSchema, type CourseSettings } from '../../src/course/schemas/course.ts';
import { factSchema, type Fact } from '../../src/course/schemas/fact.ts';
import { lessonSchema } from '../../src/course/schemas/lesson.ts';
import { measureSchema } from '../../src/course/schemas/measure.ts';
import { moduleSchema, type ModuleSettings } from '../../src/course/schemas/module.ts';
import { questionSchema } from '../../src/course/schemas/question.ts';
import { scenarioSchema } from '../../src/course/schemas/scenario.ts';
import { sourceSchema, type Source } from '../../src/course/schemas/source.ts';

/*
 * Parts of a course with sensible values, read by the real schemas. Everything belongs to the module
 * `charter` unless it says otherwise, and together the defaults make a sound course.
 */

export const TODAY = '2026-11-21';

type Identity = { readonly id?: string; readonly moduleId?: string };

export const aSource = (values: Partial<z.input<typeof sourceSchema>> = {}): Source =>
  sourceSchema.parse({
    id: 'handbook',
    title: 'The handbook',
    publisher: 'Example Publishers',
    year: 2024,
    kind: 'book',
    checked: '2026-11-01',
    ...values,
  });

export const aFact = (values: Partial<z.input<typeof factSchema>> = {}): Fact =>
  factSchema.parse({ id: 'CHA-01', confirmed: true, ...values });

type QuestionInput = Extract<
  z.input<typeof questionSchema>,
  { readonly kind: 'single' | 'multiple' }
>;

/** A practice question with one right answer, `yes`. */
export function aQuestion({
  id = 'grounds-check',
  moduleId = 'charter',
  ...values
}: Identity & Partial<QuestionInput> = {}): AuthoredQuestion {
  const data = questionSchema.parse({
    kind: 'single',
    use: 'check',
    family: 'grounds',
    objective: 'explain-grounds',
    stem: 'Does a search need grounds?',
    facts: ['CHA-01'],
    sources: ['handbook'],
    options: [
      { key: 'yes', text: 'Yes', correct: true, why: 'The law asks for them.' },
      { key: 'no', text: 'No', why: 'The law asks for them.' },
      { key: 'sometimes', text: 'Sometimes', why: 'The law always asks for them.' },
    ],
    ...values,
  });
  return { id, moduleId, file: `content/modules/${moduleId}/questions/${id}.yaml`, data };
}

/** A question of the quiz. */
export const aQuizQuestion = (values: Parameters<typeof aQuestion>[0] = {}): AuthoredQuestion =>
  aQuestion({ id: 'grounds-quiz', use: 'quiz', objective: 'give-record', ...values });

/** A scenario with two decisions and two acceptable ways to its ending. */
export function aScenario({
  id = 'the-stop',
  moduleId = 'charter',
  ...values
}: Identity & Partial<z.input<typeof scenarioSchema>> = {}): AuthoredScenario {
  const option = (key: string, next: string, acceptable = true) => ({
    key,
    text: `You ${key}.`,
    next,
    acceptable,
    consequence: { person: 'They see it.', officer: 'You see it.', trust: 'It holds.' },
    why: 'It is so.',
  });
  const decide = (step: string, next: string) => ({
    kind: 'decide' as const,
    id: step,
    text: 'Somebody waits.',
    question: 'What do you do?',
    options: [option('wait', next), option('speak', next), option('leave', next, false)],
  });
  const data = scenarioSchema.parse({
    title: 'The stop',
    objective: 'explain-grounds',
    facts: ['CHA-01'],
    sources: ['handbook'],
    basis: 'Invented for tests.',
    start: 'first',
    steps: [
      decide('first', 'second'),
      decide('second', 'ending'),
      {
        kind: 'outcome',
        id: 'ending',
        text: 'It is over.',
        debrief: 'It went well.',
        objective: 'explain-grounds',
      },
    ],
    ...values,
  });
  return { id, moduleId, file: `content/modules/${moduleId}/scenarios/${id}.yaml`, data };
}

/** @param values.text what stands below the settings, as an author writes it */
export function aLesson({
  id = 'first-lesson',
  moduleId = 'charter',
  text = 'A search needs grounds.<Cite source="handbook" />\n\n<Check question="grounds-check" />\n\n<Quiz />',
  ...values
}: Identity & { readonly text?: string } & Partial<
    z.input<typeof lessonSchema>
  > = {}): AuthoredLesson {
  const data = lessonSchema.parse({
    title: 'First lesson',
    summary: 'Say what a search needs.',
    minutes: 5,
    objectives: ['explain-grounds'],
    ...values,
  });
  const file = `content/modules/${moduleId}/${id}.mdx`;
  const body = readLessonText(file, text);
  if ('code' in body) throw new Error(body.message);
  return { id, moduleId, file, data, body };
}

/** A module with one lesson and a quiz that draws one question. */
export function aModule({
  id = 'charter',
  ...values
}: { readonly id?: string } & Partial<
  z.input<typeof moduleSchema>
> = {}): Authored<ModuleSettings> {
  const data = moduleSchema.parse({
    title: 'The charter',
    summary: 'What the charter asks of a search.',
    minutes: 10,
    release: 1,
    objectives: [
      { id: 'explain-grounds', text: 'explain the grounds' },
      { id: 'give-record', text: 'offer a record' },
    ],
    lessons: ['first-lesson'],
    assessment: { draw: 1, passMark: 80, passMarkBasis: 'Set for tests.' },
    ...values,
  });
  return { id, file: `content/modules/${id}/module.yaml`, data };
}

/** A measure that asks the same questions each time, unless its forms say otherwise. */
export function aMeasure({
  moduleId = 'charter',
  ids,
  ...values
}: { readonly moduleId?: string; readonly ids: string[] } & Partial<
  z.input<typeof measureSchema>
>): AuthoredMeasure {
  const data = measureSchema.parse({
    title: 'What you know',
    explanation: 'To see whether this helps.',
    forms: { before: ids, after: ids, followup: ids },
    ...values,
  });
  return { id: 'measure', moduleId, file: `content/modules/${moduleId}/measure.yaml`, data };
}

export const courseSettings = (
  values: Partial<z.input<typeof courseSchema>> = {},
): Authored<CourseSettings> => ({
  id: 'course',
  file: 'content/course.yaml',
  data: courseSchema.parse({
    title: 'A course',
    summary: 'A course for tests.',
    version: '1.0.0',
    language: 'en-GB',
    pathways: [
      { id: 'everyone', title: 'Everyone', summary: 'For everyone.', modules: ['charter'] },
    ],
    ...values,
  }),
});

/** A sound course. Slots are assigned unless they are given. */
export function anAuthoredCourse(parts: Partial<AuthoredCourse> = {}): AuthoredCourse {
  const authored: AuthoredCourse = {
    course: courseSettings(),
    modules: [aModule()],
    lessons: [aLesson()],
    questions: [aQuestion(), aQuizQuestion()],
    scenarios: [],
    measures: [],
    sources: { id: 'sources', file: 'content/sources.yaml', data: [aSource()] },
    guides: [],
    glossary: { id: 'glossary', file: 'content/glossary.yaml', data: [] },
    support: { id: 'support', file: 'content/support.yaml', data: [] },
    contributors: { id: 'contributors', file: 'content/contributors.yaml', data: [] },
    changes: { id: 'changes', file: 'content/changes.yaml', data: [] },
    review: { id: 'review', file: 'content/review.yaml', data: [] },
    accessibility: undefined,
    facts: { id: 'facts', file: 'content/facts.yaml', data: [aFact()] },
    terminology: { id: 'terminology', file: 'content/terminology.yaml', data: [] },
    slots: { id: 'slots', file: 'content/slots.yaml', data: {} },
    data: [],
    tables: [],
    files: [],
    unread: [],
    ...parts,
  };
  if (parts.slots) return authored;
  return { ...authored, slots: { ...authored.slots, data: assignSlots(authored).slots } };
}

/** The course as pages and packages get it. */
export function aCourse(parts: Partial<AuthoredCourse> = {}): Course {
  const { course, problems } = buildCourse(anAuthoredCourse(parts), { today: TODAY });
  if (!course) throw new Error(problems.map(({ message }) => message).join(' '));
  return course;
}

/** The only module of such a course. */
export const aBuiltModule = (parts: Partial<AuthoredCourse> = {}): Module =>
  aCourse(parts).modules[0]!;
