import { describe, expect, test } from 'vitest';
import type { AuthoredCourse, UnreadFile } from '../../../src/course/authored-course.ts';
import { checkCourse } from '../../../src/course/check-course.ts';
import { reservedModuleIds } from '../../../src/course/reserved-ids.ts';
import {
  aLesson,
  aModule,
  anAuthoredCourse,
  aQuestion,
  aQuizQuestion,
  courseSettings,
  TODAY,
} from '../../helpers/course-builders.ts';

const check = (parts: Partial<AuthoredCourse> = {}) =>
  checkCourse(anAuthoredCourse(parts), { today: TODAY });
const codes = (parts: Partial<AuthoredCourse> = {}) => check(parts).map(({ code }) => code);

test('a sound course has no problems', () => {
  expect(check()).toEqual([]);
});

test.each([...reservedModuleIds].filter((id) => /^[a-z]/.test(id)))(
  'a module cannot be called %s',
  (id) => {
    const problems = check({
      course: courseSettings({
        pathways: [{ id: 'all', title: 'All', summary: 'All.', modules: [id] }],
      }),
      modules: [aModule({ id })],
      lessons: [aLesson({ moduleId: id })],
      questions: [aQuestion({ moduleId: id }), aQuizQuestion({ moduleId: id })],
    });
    expect(problems).toEqual([
      {
        code: 'reserved-module-id',
        severity: 'error',
        message: `The site needs the name “${id}” for itself.`,
        hint: 'Rename the folder of the module.',
        origin: { file: `content/modules/${id}/module.yaml`, path: [] },
      },
    ]);
  },
);

describe('a file that cannot be read is no reason for further complaints', () => {
  const charter = { moduleId: 'charter' };
  const rows: [string, UnreadFile, Partial<AuthoredCourse>][] = [
    ['a module a pathway names', { kind: 'module', id: 'charter' }, { modules: [] }],
    [
      'a lesson the module lists, which may hold the quiz and the check',
      { kind: 'lesson', id: 'first-lesson', ...charter },
      { lessons: [] },
    ],
    [
      'a question a lesson places, which may practise an objective',
      { kind: 'question', id: 'grounds-check', ...charter },
      { questions: [aQuizQuestion()] },
    ],
    [
      'a question of the quiz, without which the bank is too small',
      { kind: 'question', id: 'grounds-quiz', ...charter },
      { questions: [aQuestion()] },
    ],
    ['the sources', { kind: 'sources', id: 'sources' }, { sources: register('sources', []) }],
    ['the facts', { kind: 'facts', id: 'facts' }, { facts: register('facts', []) }],
    ['the slots', { kind: 'slots', id: 'slots' }, { slots: register('slots', {}) }],
  ];

  test.each(rows)('%s', (_, unread, parts) => {
    expect(codes(parts)).not.toEqual([]);
    expect(codes({ ...parts, unread: [unread] })).toEqual([]);
  });
});

describe('a question with several answers says how many there are', () => {
  const options = ['one', 'two', 'three', 'four'].map((key) => ({
    key,
    text: `Option ${key}`,
    correct: key !== 'four',
    why: 'For tests.',
  }));

  test.each([
    ['Which three of these are right?', true],
    ['Three of these are right. Which?', true],
    ['Choose 3.', true],
    ['Which of these are right?', false],
    ['Which two of these are right?', false],
    ['Choose all of the thirty-three.', true],
    ['Choose 30.', false],
    ['The threefold path: choose.', false],
  ])('%s %s', (stem, isClear) => {
    const questions = [aQuestion({ kind: 'multiple', stem, options }), aQuizQuestion()];
    expect(codes({ questions })).toEqual(isClear ? [] : ['stem-without-number']);
  });
});

describe('reviews', () => {
  test.each([
    ['2026-11-20', ['review-overdue']],
    ['2026-11-21', []],
    ['2027-01-01', []],
  ])('one due on %s, read on 21 November 2026', (reviewBy, expected) => {
    expect(codes({ lessons: [aLesson({ reviewBy })] })).toEqual(expected);
  });
});

test('an id that every object has as a property is an id like any other', () => {
  const questions = [aQuestion({ id: 'constructor' }), aQuizQuestion()];
  const lessons = [aLesson({ text: '<Check question="constructor" />\n\n<Quiz />' })];
  expect(codes({ questions, lessons, slots: register('slots', {}) })).toEqual([
    'module-without-slots',
  ]);
  expect(codes({ questions, lessons })).toEqual([]);
});

function register<Data>(id: string, data: Data) {
  return { id, file: `content/${id}.yaml`, data };
}
