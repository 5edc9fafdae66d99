import { describe, expect, test } from 'vitest';
import { buildCourse } from '../../../src/course/build-course.ts';
import {
  aBuiltModule,
  aCourse,
  aFact,
  aLesson,
  aModule,
  anAuthoredCourse,
  aQuestion,
  aQuizQuestion,
  aScenario,
  aSource,
  courseSettings,
  TODAY,
} from '../../helpers/course-builders.ts';

const register = <Data>(id: string, data: Data) => ({ id, file: `content/${id}.yaml`, data });
const pathway = (modules: string[]) => ({ id: 'all', title: 'All', summary: 'All.', modules });

describe('a sound course', () => {
  test('carries its settings and its pathways', () => {
    expect(aCourse()).toMatchObject({
      title: 'A course',
      summary: 'A course for tests.',
      version: '1.0.0',
      language: 'en-GB',
      pathways: [{ id: 'everyone', modules: ['charter'] }],
    });
  });

  test('has its modules in the order of the pathways, and then those no pathway names', () => {
    const names = ['alpha', 'beta', 'charter', 'delta'];
    const course = aCourse({
      course: courseSettings({
        pathways: [pathway(['delta', 'beta']), { ...pathway(['charter', 'delta']), id: 'others' }],
      }),
      modules: names.map((id) => aModule({ id, assessment: undefined })),
      lessons: names.map((moduleId) => aLesson({ moduleId, text: 'Prose.' })),
      questions: names.flatMap((moduleId) => [
        aQuestion({ moduleId, id: `${moduleId}-1` }),
        aQuizQuestion({ moduleId, id: `${moduleId}-2` }),
      ]),
    });
    expect(course.modules.map(({ id }) => id)).toEqual(['delta', 'beta', 'charter', 'alpha']);
  });

  test('lists the sources that lessons or questions use, in the order of the register', () => {
    const course = aCourse({
      sources: register('sources', [
        aSource({ id: 'code' }),
        aSource({ id: 'unused' }),
        aSource(),
        aSource({ id: 'act' }),
      ]),
      questions: [aQuestion({ sources: ['act', 'code'] }), aQuizQuestion()],
    });
    expect(course.sources.map(({ id }) => id)).toEqual(['code', 'handbook', 'act']);
  });

  test('has the scenarios of a module with their slots, and the sources they name', () => {
    const course = aCourse({
      sources: register('sources', [aSource({ id: 'guidance' }), aSource()]),
      scenarios: [aScenario({ id: 'a', sources: ['guidance'] }), aScenario({ id: 'b' })],
    });
    expect(course.modules[0]?.scenarios.map(({ id, slot }) => [id, slot])).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
    expect(course.sources.map(({ id }) => id)).toEqual(['guidance', 'handbook']);
  });
});

describe('a module', () => {
  test('has its lessons in the order it lists them', () => {
    const module = aBuiltModule({
      modules: [aModule({ lessons: ['second', 'first-lesson', 'apart'] })],
      lessons: ['apart', 'second'].map((id) => aLesson({ id, text: 'Prose.' })).concat(aLesson()),
    });
    expect(module.lessons.map(({ id, slot }) => [id, slot])).toEqual([
      ['second', 0],
      ['first-lesson', 1],
      ['apart', 2],
    ]);
  });

  test('takes slots and identifiers from slots.yaml', () => {
    const identifiers = { manifest: 'M', organization: 'O', item: 'I', resource: 'R' };
    const module = aBuiltModule({
      slots: register('slots', {
        charter: {
          identifiers,
          parts: { gone: 0, 'first-lesson': 7 },
          questions: { 'grounds-quiz': 3, 'grounds-check': 9 },
        },
      }),
    });
    expect(module.identifiers).toEqual(identifiers);
    expect(module.lessons.map(({ slot }) => slot)).toEqual([7]);
    expect(module.questions.map(({ id, slot }) => [id, slot])).toEqual([
      ['grounds-check', 9],
      ['grounds-quiz', 3],
    ]);
  });

  test('numbers its sources in the order in which lessons first cite them', () => {
    const cite = (...ids: string[]) => ids.map((id) => `<Cite source="${id}" />`).join(' ');
    const module = aBuiltModule({
      modules: [aModule({ lessons: ['second', 'first-lesson'], assessment: undefined })],
      lessons: [
        aLesson({ text: `Text ${cite('act', 'code')}\n\n<Check question="grounds-check" />` }),
        aLesson({ id: 'second', text: `Text ${cite('code', 'handbook', 'code')}` }),
      ],
      sources: register('sources', [
        aSource(),
        aSource({ id: 'act' }),
        aSource({ id: 'code' }),
        aSource({ id: 'unused' }),
      ]),
    });
    expect(module.citations.map(({ source, lessonIds }) => [source.id, lessonIds])).toEqual([
      ['code', ['second', 'first-lesson']],
      ['handbook', ['second']],
      ['act', ['first-lesson']],
    ]);
  });

  test('without an assessment has none', () => {
    const module = aBuiltModule({
      modules: [aModule({ assessment: undefined })],
      lessons: [aLesson({ text: '<Check question="grounds-check" />' })],
    });
    expect(module.assessment).toBeUndefined();
    expect(module.lessons[0]).toMatchObject({ hasQuiz: false });
  });
});

test('a lesson knows its checks in reading order, its quiz and its words', () => {
  const module = aBuiltModule({
    lessons: [
      aLesson({
        text: '## Before a search\n\n<Check question="second" />\n\n<KeyPoint>\n\nGive **your** grounds.\n\n</KeyPoint>\n\n<Check question="grounds-check" />\n\n<Quiz />',
      }),
    ],
    questions: [aQuestion(), aQuestion({ id: 'second' }), aQuizQuestion()],
  });
  expect(module.lessons[0]).toMatchObject({
    title: 'First lesson',
    moduleId: 'charter',
    checks: ['second', 'grounds-check'],
    hasQuiz: true,
    words: 6,
  });
});

describe('there is no course', () => {
  test('while there is an error', () => {
    const facts = register('facts', [aFact({ confirmed: false })]);
    const { course, problems } = buildCourse(anAuthoredCourse({ facts }), { today: TODAY });
    expect(course).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(['unconfirmed-fact', 'unconfirmed-fact']);
  });

  test('while a file could not be read', () => {
    const unread = [{ kind: 'lesson', id: 'broken', moduleId: 'charter' } as const];
    const { course, problems } = buildCourse(anAuthoredCourse({ unread }), { today: TODAY });
    expect({ course, problems }).toEqual({ course: undefined, problems: [] });
  });

  test('without settings of the course', () => {
    const authored = anAuthoredCourse({ course: undefined });
    expect(buildCourse(authored, { today: TODAY }).course).toBeUndefined();
  });
});

test('a warning does not keep a course from being built', () => {
  const lessons = [aLesson({ reviewBy: '2026-11-20' })];
  const { course, problems } = buildCourse(anAuthoredCourse({ lessons }), { today: TODAY });
  expect(course?.modules).toHaveLength(1);
  expect(problems.map(({ code }) => code)).toEqual(['review-overdue']);
});
