import { describe, expect, test } from 'vitest';
import {
  courseModelSchema,
  toCourseModel,
  type ModelTools,
} from '../../../src/course/course-model.ts';
import {
  aCourse,
  aLesson,
  aMeasure,
  aModule,
  aQuestion,
  aQuizQuestion,
} from '../../helpers/course-builders.ts';

const recorded = { inReports: [{ text: 'That you came.' }], inSavedState: [], never: ['Why.'] };
const tools: ModelTools = {
  longestSavedState: () => 120,
  recorded: () => recorded,
  fingerprint: (text) => `${text.length} characters`,
};
const model = toCourseModel(aCourse(), tools);

test('packaging learns what it needs', () => {
  expect(model).toEqual({
    version: 3,
    title: 'A course',
    courseVersion: '1.0.0',
    language: 'en-GB',
    pathways: [
      { id: 'everyone', title: 'Everyone', summary: 'For everyone.', modules: ['charter'] },
    ],
    changes: [],
    accessibility: undefined,
    modules: [
      {
        id: 'charter',
        kind: 'module',
        moduleId: undefined,
        form: undefined,
        title: 'The charter',
        summary: 'What the charter asks of a search.',
        minutes: 10,
        release: 1,
        page: 'charter.html',
        identifiers: {
          manifest: 'GR_charter',
          organization: 'ORG',
          item: 'ITEM_charter',
          resource: 'RES_charter',
        },
        slots: {
          parts: { 'first-lesson': 0 },
          questions: { 'grounds-check': 0, 'grounds-quiz': 1 },
          scenarios: {},
        },
        objectives: [
          { id: 'explain-grounds', text: 'explain the grounds' },
          { id: 'give-record', text: 'offer a record' },
        ],
        lessons: [{ id: 'first-lesson', title: 'First lesson', minutes: 5 }],
        passMark: 80,
        tries: undefined,
        draw: 1,
        questions: [
          {
            id: 'grounds-quiz',
            kind: 'single',
            objective: 'give-record',
            stem: 'Does a search need grounds?',
            options: [
              { key: 'yes', text: 'Yes' },
              { key: 'no', text: 'No' },
              { key: 'sometimes', text: 'Sometimes' },
            ],
          },
        ],
        asked: [
          {
            id: 'grounds-check',
            use: 'check',
            choices: 'single: yes no sometimes',
            fingerprint: expect.any(String) as string,
          },
          {
            id: 'grounds-quiz',
            use: 'quiz',
            choices: 'single: yes no sometimes',
            fingerprint: expect.any(String) as string,
          },
        ],
        scenarios: [],
        recorded,
        longestSavedState: 120,
      },
    ],
  });
});

describe('what packaging does not learn', () => {
  test('which options are right, and why', () => {
    expect(JSON.stringify(model)).not.toMatch(/correct|why|The law asks/);
  });

  test('what practice questions ask: their answers are never recorded', () => {
    expect(model.modules[0]?.questions.map(({ id }) => id)).toEqual(['grounds-quiz']);
  });
});

test('a module without a quiz has no pass mark', () => {
  const course = aCourse({
    modules: [aModule({ assessment: undefined })],
    lessons: [aLesson({ text: '<Check question="grounds-check" />' })],
  });
  expect(toCourseModel(course, tools).modules[0]?.passMark).toBeUndefined();
});

test('practice sets follow their module, each with the questions whose answers are recorded', () => {
  const bank = ['one', 'two', 'three'].map((id) => aQuizQuestion({ id, family: id }));
  const course = aCourse({
    modules: [aModule({ refreshers: { items: 3, weeks: [4] } })],
    questions: [
      aQuestion(),
      ...bank,
      aQuizQuestion({ id: 'first', family: 'first', use: 'measure' }),
    ],
    measures: [aMeasure({ ids: ['first'] })],
  });
  const { modules } = toCourseModel(course, tools);
  expect(
    modules.map(({ id, kind, title, page, questions }) => ({
      id,
      kind,
      title,
      page,
      questions: questions.map((question) => question.id),
    })),
  ).toEqual([
    {
      id: 'charter',
      kind: 'module',
      title: 'The charter',
      page: 'charter.html',
      questions: ['one', 'two', 'three'],
    },
    {
      id: 'charter-measure-before',
      kind: 'measure',
      title: 'What you know, before the module',
      page: 'charter-measure-before.html',
      questions: ['first'],
    },
    {
      id: 'charter-measure-after',
      kind: 'measure',
      title: 'What you know, after the module',
      page: 'charter-measure-after.html',
      questions: ['first'],
    },
    {
      id: 'charter-refresher-4w',
      kind: 'refresher',
      title: 'Refresher after 4 weeks: The charter',
      page: 'charter-refresher-4w.html',
      questions: [],
    },
    {
      id: 'charter-measure-followup',
      kind: 'measure',
      title: 'What you know, three months later',
      page: 'charter-measure-followup.html',
      questions: ['first'],
    },
  ]);
});

test('the file is read back as it was written, and no other version of it', () => {
  const file: unknown = JSON.parse(JSON.stringify(model));
  expect(courseModelSchema.parse(file)).toEqual(file);
  expect(courseModelSchema.safeParse({ ...model, version: 4 }).success).toBe(false);
});

test('a question is told apart from what it was by its words, not by its place', () => {
  const printOf = (stem: string, questions: string[] = []) => {
    const more = questions.map((id) => aQuizQuestion({ id, family: id }));
    const course = aCourse({ questions: [aQuestion({ stem }), ...more, aQuizQuestion()] });
    const exact = { ...tools, fingerprint: (text: string) => text };
    return toCourseModel(course, exact).modules[0]?.asked.find(({ id }) => id === 'grounds-check');
  };
  expect(printOf('Are grounds needed?')).toEqual(printOf('Are grounds needed?', ['a', 'b']));
  expect(printOf('Are grounds needed?')).not.toEqual(printOf('Are grounds necessary?'));
});
