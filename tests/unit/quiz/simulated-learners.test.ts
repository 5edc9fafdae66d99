import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { toScorm12Interaction } from '../../../scorm/adapters/scorm12-answer.ts';
import { toScorm2004Interaction } from '../../../scorm/adapters/scorm2004-answer.ts';
import { toIdsCsv } from '../../../scorm/package/ids-csv.ts';
import { answerKeysOf } from '../../../scorm/package/release/answer-key.ts';
import { toCourseModel } from '../../../src/course/course-model.ts';
import type { Question } from '../../../src/course/course.ts';
import { drawQuestions } from '../../../src/quiz/draw-questions.ts';
import { markAnswer } from '../../../src/quiz/mark-answer.ts';
import { toAnswerRecords } from '../../../src/tracking/answer-records.ts';
import { builtCourse } from '../../helpers/built-packages.ts';
import { drawFaults } from './draw-faults.ts';
import { readIdsCsv } from './ids-csv-reader.ts';
import { answerOnScreen, rightAnswer, seededRandom } from './simulated-answers.ts';

const LEARNERS = 1000;
const TRIES = 4;
const SEED = 20_261_121;

const course = builtCourse();
const models = toCourseModel(course, {
  longestSavedState: () => 0,
  recorded: () => ({ inReports: [], inSavedState: [], never: [] }),
  fingerprint: () => '',
}).modules;
const csvOf = (id: string) => {
  const model = models.find((candidate) => candidate.id === id);
  if (!model) throw new Error(`No “${id}” in the course model.`);
  return readIdsCsv(toIdsCsv(answerKeysOf(model)));
};
const quizzes = course.modules.flatMap((module) => {
  const bank = module.questions.filter(({ use }) => use === 'quiz');
  return module.assessment ? [{ ...module, bank, count: module.assessment.draw }] : [];
});

/** Calls back with every draw of every learner, and the one before it. */
function takeQuizzes(
  { bank, count }: (typeof quizzes)[number],
  onDraw: (draw: readonly string[], previous: readonly string[], quizAttempt: number) => void,
) {
  const random = seededRandom(SEED);
  for (let learner = 0; learner < LEARNERS; learner += 1) {
    let previous: readonly string[] = [];
    for (let quizAttempt = 1; quizAttempt <= TRIES; quizAttempt += 1) {
      const draw = drawQuestions(bank, count, random, previous);
      onDraw(draw, previous, quizAttempt);
      previous = draw;
    }
  }
}

describe.each(quizzes)(`1,000 learners with four tries each (seed ${SEED}) of $id`, (quiz) => {
  test('are always asked about every objective, never a question twice, siblings or the last draw only when nothing else is left, and always what must be right', () => {
    let draws = 0;
    takeQuizzes(quiz, (draw, previous) => {
      draws += 1;
      expect(drawFaults(draw, { ...quiz, previous })).toEqual([]);
    });
    expect(draws).toBe(LEARNERS * TRIES);
  });

  test('meet every question of the bank', () => {
    const met = new Set<string>();
    takeQuizzes(quiz, (draw) => {
      for (const id of draw) met.add(id);
    });
    expect([...met].sort()).toEqual(quiz.bank.map(({ id }) => id).sort());
  });

  test('leave records that the key to reports translates into what they chose on the screen', () => {
    const csv = csvOf(quiz.id);
    const random = seededRandom(SEED);
    const kinds = new Set<Question['kind']>();
    takeQuizzes(quiz, (draw, _, quizAttempt) => {
      for (const id of draw) {
        const question = quiz.bank.find((candidate) => candidate.id === id)!;
        kinds.add(question.kind);
        expectReadable(csv, question, quizAttempt, random);
      }
    });
    expect([...kinds].sort()).toEqual([...new Set(quiz.bank.map(({ kind }) => kind))].sort());
  });
});

const measures = course.practiceSets.filter(({ kind }) => kind === 'measure');

test.each(measures)(
  `the records of 1,000 learners (seed ${SEED}) who took $id say what they chose`,
  ({ id, questions }) => {
    const csv = csvOf(id);
    const random = seededRandom(SEED);
    for (let learner = 0; learner < LEARNERS; learner += 1) {
      for (const question of questions) expectReadable(csv, question, 1, random);
    }
  },
);

test('the quizzes of the course have questions of every kind that is recorded', () => {
  const kinds = new Set(quizzes.flatMap(({ bank }) => bank.map(({ kind }) => kind)));
  expect([...kinds].sort()).toEqual(['match', 'multiple', 'order', 'single', 'truefalse']);
});

/** Answers at random, records it in both standards, and reads response and pattern back. */
function expectReadable(
  csv: ReturnType<typeof readIdsCsv>,
  question: Question,
  quizAttempt: number,
  random: () => number,
) {
  const { chosen, words } = answerOnScreen(question, quizAttempt - 1, random);
  const records = toAnswerRecords(markAnswer(question, chosen), { quizAttempt, answeredAtMs: 0 });
  const read = (standard: '1.2' | '2004', field: 'response' | 'pattern') =>
    records.map((record) =>
      csv.inWords(
        standard,
        standard === '1.2' ? toScorm12Interaction(record) : toScorm2004Interaction(record),
        field,
      ),
    );
  const right = rightAnswer(question);
  const found = [
    read('1.2', 'response'),
    read('2004', 'response'),
    read('1.2', 'pattern'),
    read('2004', 'pattern'),
  ];
  const expected = [words, words, right, right];
  // Asked only about what differs: a hundred thousand assertions would take most of the time.
  if (!isDeepStrictEqual(found, expected)) expect(found).toEqual(expected);
}
