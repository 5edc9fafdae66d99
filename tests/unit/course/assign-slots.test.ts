import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignSlots } from '../../../src/course/assign-slots.ts';
import type { Slots } from '../../../src/course/schemas/slots.ts';
import {
  aLesson,
  aModule,
  anAuthoredCourse,
  aQuestion,
  aQuizQuestion,
  aScenario,
} from '../../helpers/course-builders.ts';

const withSlots = (data: Slots) => ({ id: 'slots', file: 'content/slots.yaml', data });
const identifiers = { manifest: 'OLD', organization: 'ORG', item: 'OLD_ITEM', resource: 'OLD_RES' };

/** A course with one module that has these lessons and questions. */
const courseWith = (lessons: string[], questions: string[], slots: Slots = {}) =>
  anAuthoredCourse({
    modules: [aModule({ lessons })],
    lessons: lessons.toSorted().map((id) => aLesson({ id })),
    questions: questions.map((id) => aQuestion({ id })),
    slots: withSlots(slots),
  });

test('lessons of a new module get slots in reading order, questions in file order', () => {
  const { slots, added } = assignSlots(courseWith(['opening', 'ending'], ['a', 'b', 'c']));
  expect(slots).toEqual({
    charter: {
      identifiers: {
        manifest: 'GR_charter',
        organization: 'ORG',
        item: 'ITEM_charter',
        resource: 'RES_charter',
      },
      parts: { opening: 0, ending: 1 },
      questions: { a: 0, b: 1, c: 2 },
    },
  });
  expect(added).toEqual([
    { moduleId: 'charter', what: 'identifiers', id: 'GR_charter' },
    { moduleId: 'charter', what: 'lesson', id: 'opening' },
    { moduleId: 'charter', what: 'lesson', id: 'ending' },
    { moduleId: 'charter', what: 'question', id: 'a' },
    { moduleId: 'charter', what: 'question', id: 'b' },
    { moduleId: 'charter', what: 'question', id: 'c' },
  ]);
});

test('scenarios get slots of their own, once a module has one', () => {
  const course = courseWith(['opening'], ['a']);
  expect(assignSlots(course).slots['charter']).not.toHaveProperty('scenarios');
  const first = assignSlots({ ...course, scenarios: [aScenario({ id: 'b' })] });
  expect(first.slots['charter']?.scenarios).toEqual({ b: 0 });
  const next = assignSlots({
    ...course,
    scenarios: [aScenario({ id: 'a' }), aScenario({ id: 'b' })],
    slots: withSlots(first.slots),
  });
  expect(next.slots['charter']?.scenarios).toEqual({ b: 0, a: 1 });
  expect(next.added).toEqual([{ moduleId: 'charter', what: 'scenario', id: 'a' }]);
});

test('new entries follow the highest slot, also when its entry is no longer in use', () => {
  const { slots, added } = assignSlots(
    courseWith(['new', 'old'], ['new', 'old'], {
      charter: {
        identifiers,
        parts: { old: 0, retired: 4 },
        questions: { retired: 9, old: 2 },
      },
    }),
  );
  expect(slots['charter']).toEqual({
    identifiers,
    parts: { old: 0, retired: 4, new: 5 },
    questions: { retired: 9, old: 2, new: 10 },
  });
  expect(added.map(({ what, id }) => [what, id])).toEqual([
    ['lesson', 'new'],
    ['question', 'new'],
  ]);
});

test('a module that is gone keeps its slots and its identifiers', () => {
  const gone = { identifiers, parts: { lesson: 0 }, questions: {} };
  const { slots } = assignSlots(courseWith(['first-lesson'], ['a'], { gone }));
  expect(slots['gone']).toEqual(gone);
  expect(Object.keys(slots)).toEqual(['gone', 'charter']);
});

describe('whatever was there before', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'constructor');
  const ids = fc.uniqueArray(id, { minLength: 1 });
  const map = fc
    .uniqueArray(id)
    .map((names) => Object.fromEntries(names.map((name, index) => [name, index * 3])));

  test('no entry is changed or taken out, and no slot is given twice', () => {
    fc.assert(
      fc.property(ids, ids, map, map, (lessons, questions, parts, oldQuestions) => {
        const before = { identifiers, parts, questions: oldQuestions };
        const after = assignSlots(courseWith(lessons, questions, { charter: before })).slots[
          'charter'
        ]!;
        expect(after).toMatchObject(before);
        for (const [group, wanted] of [
          [after.parts, lessons],
          [after.questions, questions],
        ] as const) {
          expect(Object.keys(group)).toEqual(expect.arrayContaining(wanted));
          expect(new Set(Object.values(group)).size).toBe(Object.keys(group).length);
        }
      }),
    );
  });

  test('a second run adds nothing', () => {
    fc.assert(
      fc.property(ids, ids, map, map, (lessons, questions, parts, oldQuestions) => {
        const before = { charter: { identifiers, parts, questions: oldQuestions } };
        const { slots } = assignSlots(courseWith(lessons, questions, before));
        expect(assignSlots(courseWith(lessons, questions, slots))).toEqual({ slots, added: [] });
      }),
    );
  });
});

test('a practice set waits while a question of its module cannot be read', () => {
  const { slots } = assignSlots(
    anAuthoredCourse({
      modules: [aModule({ refreshers: { items: 3, weeks: [4] } })],
      questions: ['one', 'two', 'three'].map((id) => aQuizQuestion({ id, family: id })),
      slots: withSlots({}),
      unread: [{ kind: 'question', id: 'four', moduleId: 'charter' }],
    }),
  );
  expect(Object.keys(slots)).toEqual(['charter']);
});

test('a practice set gets an entry of its own, after all modules', () => {
  const { slots, added } = assignSlots(
    anAuthoredCourse({
      modules: [aModule({ refreshers: { items: 3, weeks: [4] } }), aModule({ id: 'other' })],
      questions: ['one', 'two', 'three'].map((id) => aQuizQuestion({ id, family: id })),
      slots: withSlots({}),
    }),
  );
  expect(Object.keys(slots)).toEqual(['charter', 'other', 'charter-refresher-4w']);
  expect(slots['charter-refresher-4w']).toEqual({
    identifiers: {
      manifest: 'GR_charter_refresher_4w',
      organization: 'ORG',
      item: 'ITEM_charter_refresher_4w',
      resource: 'RES_charter_refresher_4w',
    },
    parts: { questions: 0 },
    questions: { one: 0, two: 1, three: 2 },
  });
  expect(added.filter(({ moduleId }) => moduleId === 'charter-refresher-4w')).toHaveLength(5);
});
