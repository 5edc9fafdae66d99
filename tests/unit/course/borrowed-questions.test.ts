import { describe, expect, test } from 'vitest';
import { toIdsCsv } from '../../../scorm/package/ids-csv.ts';
import { answerKeysOf } from '../../../scorm/package/release/answer-key.ts';
import { assignSlots } from '../../../src/course/assign-slots.ts';
import { toCourseModel } from '../../../src/course/course-model.ts';
import { toModuleDefinition } from '../../../src/progress/module-definition.ts';
import { drawQuestions } from '../../../src/quiz/draw-questions.ts';
import {
  aCourse,
  aLesson,
  aModule,
  anAuthoredCourse,
  aQuestion,
  aQuizQuestion,
  aSource,
  courseSettings,
} from '../../helpers/course-builders.ts';
import { drawFaults } from '../quiz/draw-faults.ts';
import { seededRandom } from '../quiz/simulated-answers.ts';

/** `charter` lends; `together` has one quiz question of its own and borrows two families. */
const parts = {
  course: courseSettings({
    pathways: [
      { id: 'all', title: 'All', summary: 'All of it.', modules: ['charter', 'together'] },
    ],
  }),
  modules: [
    aModule(),
    aModule({
      id: 'together',
      objectives: [
        { id: 'decide', text: 'decide' },
        { id: 'review', text: 'review' },
      ],
      lessons: ['last-lesson'],
      assessment: {
        draw: 3,
        passMark: 80,
        passMarkBasis: 'Set for tests.',
        borrows: [
          { family: 'records', objective: 'review' },
          { family: 'grounds', objective: 'decide' },
        ],
      },
    }),
  ],
  lessons: [
    aLesson(),
    aLesson({
      id: 'last-lesson',
      moduleId: 'together',
      text: 'Put it together.<Cite source="handbook" />\n\n<Quiz />',
      objectives: ['decide'],
    }),
  ],
  questions: [
    aQuestion(),
    aQuizQuestion({ id: 'grounds-a' }),
    aQuizQuestion({ id: 'grounds-b', sources: ['review'] }),
    aQuizQuestion({ id: 'other-a', family: 'other' }),
    aQuizQuestion({ id: 'records-a', family: 'records' }),
    aQuizQuestion({ id: 'whole', family: 'whole', moduleId: 'together', objective: 'decide' }),
  ],
  sources: {
    id: 'sources',
    file: 'content/sources.yaml',
    data: [aSource(), aSource({ id: 'review' })],
  },
};

const course = aCourse(parts);
const [lender, borrower] = course.modules;
const borrowed = ['records-a', 'grounds-a', 'grounds-b'];

describe('a quiz that borrows', () => {
  test('asks its own questions, then whole families in the order they are named', () => {
    expect(borrower?.questions.map(({ id }) => id)).toEqual(['whole', ...borrowed]);
    expect(toModuleDefinition(borrower!).assessment?.bank).toEqual(['whole', ...borrowed]);
  });

  test('lets each family practise an objective of the module that asks', () => {
    expect(borrower?.questions.map(({ objective }) => objective)).toEqual([
      'decide',
      'review',
      'decide',
      'decide',
    ]);
  });

  test('leaves what it borrows as it was where it came from', () => {
    expect(lender?.questions.find(({ id }) => id === 'grounds-a')).toMatchObject({
      moduleId: 'charter',
      objective: 'give-record',
      slot: 1,
    });
  });

  test('keeps answers at positions of its own, added at the end', () => {
    const { slots } = assignSlots(anAuthoredCourse(parts));
    expect(slots['together']?.questions).toEqual({
      whole: 0,
      'records-a': 1,
      'grounds-a': 2,
      'grounds-b': 3,
    });
    const longer = {
      ...anAuthoredCourse(parts),
      questions: [
        ...parts.questions,
        aQuizQuestion({ id: 'new', family: 'new', moduleId: 'together', objective: 'decide' }),
      ],
    };
    expect(assignSlots(longer).slots['together']?.questions).toMatchObject({
      'grounds-b': 3,
      new: 4,
    });
  });

  test('brings the sources of its questions to the page', () => {
    expect(borrower?.citations.map(({ source }) => source.id)).toEqual(['handbook', 'review']);
  });

  test('is explained to readers of reports under the ids of its questions', () => {
    const model = toCourseModel(course, {
      longestSavedState: () => 0,
      recorded: () => ({ inReports: [], inSavedState: [], never: [] }),
      fingerprint: (text) => text,
    }).modules.find(({ id }) => id === 'together')!;
    expect(model.questions.map(({ id }) => id)).toEqual(['whole', ...borrowed]);
    const ids = toIdsCsv(answerKeysOf(model));
    for (const id of borrowed) expect(ids).toContain(`q_${id.replaceAll('-', '_')}_a`);
  });

  test('draws every objective, and siblings only when nothing else is left', () => {
    const bank = borrower!.questions.filter(({ use }) => use === 'quiz');
    const random = seededRandom(1);
    for (let turn = 0; turn < 200; turn += 1) {
      const draw = drawQuestions(bank, 3, random);
      expect(drawFaults(draw, { bank, count: 3, previous: [] })).toEqual([]);
      expect(draw).toEqual(expect.arrayContaining(['whole', 'records-a']));
    }
  });
});
