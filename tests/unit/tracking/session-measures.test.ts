import { expect, test } from 'vitest';
import { aPracticeSet, measureAnswer, practiceAnswer } from '../progress/a-practice-set.ts';
import { openModule, SECOND, status } from './a-session.ts';

const measure = aPracticeSet('measure');
const both = [measureAnswer('check-1', true), measureAnswer('check-2', false)];

const recorded = (answers: ReadonlyMap<string, { questionId: string; isCorrect: boolean }>) =>
  [...answers.values()].map(({ questionId, isCorrect }) => [questionId, isCorrect]);

test('each first answer of a measure is put on record at once', async () => {
  const { lms, act } = await openModule({ definition: measure });
  await act(measureAnswer('check-1', true));
  expect(recorded(lms.stored.answers)).toEqual([['check-1', true]]);
  await act(measureAnswer('check-1', false), measureAnswer('check-2', false));
  expect(recorded(lms.stored.answers)).toEqual([
    ['check-1', true],
    ['check-2', false],
  ]);
  expect(lms.stored.status).toEqual(status('complete'));
  expect(lms.calls).not.toContain('score');
});

test('a measure goes on where the learner stopped, and records no answer twice', async () => {
  const first = await openModule({ definition: measure });
  await first.act(measureAnswer('check-1', true));
  first.session.exit();
  first.lms.clearCalls();
  const second = await openModule({ definition: measure, lms: first.lms });
  await second.act(...both);
  expect(second.lms.calls.filter((call) => call === 'answer')).toHaveLength(1);
  expect(recorded(second.lms.stored.answers)).toEqual([
    ['check-1', true],
    ['check-2', false],
  ]);
});

test('an answer of a measure that got lost is handed over again', async () => {
  const { lms, page, act } = await openModule({ definition: measure });
  lms.fault = 'loses';
  await act(measureAnswer('check-1', true));
  expect(recorded(lms.stored.answers)).toEqual([]);
  lms.fault = 'none';
  await page.pass(2 * SECOND);
  expect(recorded(lms.stored.answers)).toEqual([['check-1', true]]);
});

test('of a refresher only completion is put on record, as soon as the last question is answered', async () => {
  const refresher = aPracticeSet('refresher');
  const { lms, act } = await openModule({ definition: refresher });
  await act(practiceAnswer('check-1', false), practiceAnswer('check-2', true));
  expect(lms.stored.status).toEqual(status('complete'));
  expect(lms.calls.filter((call) => call === 'answer' || call === 'score')).toEqual([]);
});
