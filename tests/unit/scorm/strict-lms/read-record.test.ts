import { expect, test } from 'vitest';
import { readRecord } from '../../../../scorm/strict-lms/read-record.ts';
import { createLmsStore } from '../../../../scorm/strict-lms/store.ts';

const empty = {
  completion: 'unknown',
  success: 'unknown',
  scaledScore: undefined,
  snapshot: undefined,
  location: undefined,
  progress: undefined,
  answers: [],
  durationMs: 0,
  isSuspended: false,
};

test.each(['1.2', '2004'] as const)('an empty SCORM %s record says nothing', (standard) => {
  expect(readRecord(standard, createLmsStore())).toEqual(empty);
});

test.each([
  ['incomplete', 'incomplete', 'unknown'],
  ['completed', 'complete', 'unknown'],
  ['passed', 'complete', 'passed'],
  ['failed', 'complete', 'failed'],
])('SCORM 1.2 status %s reads as %s, %s', (status, completion, success) => {
  const store = createLmsStore({ 'cmi.core.lesson_status': status });
  expect(readRecord('1.2', store)).toMatchObject({ completion, success });
});

test('a SCORM 1.2 record reads in our words', () => {
  const store = {
    cmi: {
      'cmi.core.score.raw': '80',
      'cmi.suspend_data': '1~state',
      'cmi.core.lesson_location': 'part-2',
      'cmi.interactions.0.id': 'q_1_a1',
      'cmi.interactions.0.student_response': 'a,c',
      'cmi.interactions.0.correct_responses.0.pattern': '{a,c}',
      'cmi.interactions.0.result': 'correct',
      'cmi.interactions.0.time': '09:05:00',
    },
    sessions: [
      { launch: 1, exit: 'suspend', sessionTime: '0000:01:00.00', isFinished: true },
      { launch: 2, exit: 'suspend', sessionTime: '0001:00:00.50', isFinished: false },
    ],
    launches: 2,
  };
  expect(readRecord('1.2', store)).toEqual({
    ...empty,
    scaledScore: 0.8,
    snapshot: '1~state',
    location: 'part-2',
    answers: [
      { id: 'q_1_a1', chosen: ['a', 'c'], correct: ['a', 'c'], isCorrect: true, time: '09:05:00' },
    ],
    durationMs: 3_660_500,
    isSuspended: true,
  });
});

test('a SCORM 2004 record reads in our words', () => {
  const store = {
    cmi: {
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'failed',
      'cmi.score.scaled': '0.55',
      'cmi.progress_measure': '1',
      'cmi.location': 'part-2',
      'cmi.interactions.0.id': 'q_1_a1',
      'cmi.interactions.0.learner_response': 'ask_first[,]walk_away',
      'cmi.interactions.0.correct_responses.0.pattern': 'ask_first',
      'cmi.interactions.0.result': 'incorrect',
    },
    sessions: [{ launch: 1, exit: 'normal', sessionTime: 'P1DT1H1M1.5S', isFinished: true }],
    launches: 1,
  };
  expect(readRecord('2004', store)).toEqual({
    ...empty,
    completion: 'complete',
    success: 'failed',
    scaledScore: 0.55,
    progress: 1,
    location: 'part-2',
    answers: [
      {
        id: 'q_1_a1',
        chosen: ['ask_first', 'walk_away'],
        correct: ['ask_first'],
        isCorrect: false,
        time: undefined,
      },
    ],
    durationMs: (25 * 3600 + 61.5) * 1000,
  });
});
