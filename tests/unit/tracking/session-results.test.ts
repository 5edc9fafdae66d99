import { describe, expect, test } from 'vitest';
import type { ProgressEvent } from '../../../src/progress/progress-store.ts';
import { aModuleWithTries, aQuizRun, aResult } from '../progress/a-module-definition.ts';
import { openModule, savedState, SECOND, status } from './a-session.ts';
import { createMemoryLms } from './memory-lms.ts';

const lessons: ProgressEvent[] = [
  { type: 'part-completed', partId: 'history' },
  { type: 'part-completed', partId: 'grounds' },
];
const pass = aQuizRun(['quiz-1', 'quiz-2'], 2);
const miss = aQuizRun(['quiz-3', 'quiz-4'], 1);

async function afterLessons(setting: Parameters<typeof openModule>[0] = {}) {
  const opened = await openModule(setting);
  await opened.act(...lessons);
  await opened.page.pass(20 * SECOND);
  opened.lms.clearCalls();
  return opened;
}

describe('a passed quiz', () => {
  test('is on record at once: answers, score, status, state, time, in this order', async () => {
    const { lms, act, store } = await afterLessons();
    await act(...pass);
    expect(lms.calls).toEqual([
      'answer',
      'answer',
      'score',
      'status',
      'snapshot',
      'time',
      'suspend',
      'commit',
    ]);
    expect(lms.stored).toMatchObject({ status: status('complete', 'passed'), score: 1 });
    expect(store.saveState.value).toEqual({ kind: 'saved' });
  });

  test('is handed over before anything else can happen to the page', async () => {
    const { lms, store } = await afterLessons();
    for (const event of pass) store.dispatch(event);
    expect(lms.calls.at(-1)).toBe('commit');
  });

  test('records what was answered, and nothing of the practice questions', async () => {
    const { lms, act } = await afterLessons();
    await act(
      { type: 'check-answered', questionId: 'check-1', chosen: [3], isCorrect: false },
      ...aQuizRun(['quiz-1', 'quiz-2'], 1),
    );
    expect(lms.stored.answers.get('quiz-2, attempt 1')).toEqual({
      ...aResult('quiz-2', false),
      quizAttempt: 1,
      answeredAtMs: Date.parse('2026-11-21T09:00:20Z'),
    });
    expect(lms.stored.answers.size).toBe(2);
  });

  test('records nothing about questions that were not drawn', async () => {
    const { lms, act } = await afterLessons();
    const results = ['quiz-1', 'quiz-2', 'quiz-3'].map((id) => aResult(id, true));
    await act(
      { type: 'quiz-started', draw: ['quiz-1', 'quiz-2'] },
      { type: 'quiz-submitted', results },
    );
    expect([...lms.stored.answers.keys()]).toEqual(['quiz-1, attempt 1', 'quiz-2, attempt 1']);
  });

  test('that is handed in twice counts once', async () => {
    const { lms, act } = await afterLessons();
    await act(...pass, ...pass.slice(-1));
    expect(lms.calls.filter((call) => call === 'answer')).toHaveLength(2);
  });

  test('with lessons left is a pass of a module that is not complete', async () => {
    const { lms, act, page } = await openModule();
    await act(...pass);
    expect(lms.stored).toMatchObject({ status: status('incomplete', 'passed'), score: 1 });
    await page.pass(SECOND);
    await act(...lessons);
    await page.pass(15 * SECOND);
    expect(lms.stored.status).toEqual(status('complete', 'passed'));
  });

  test('counts by the pass mark of the record', async () => {
    const { lms, act } = await afterLessons({ launch: { passingScore: 0.5 } });
    await act(...miss);
    expect(lms.stored).toMatchObject({ status: status('complete', 'passed'), score: 0.5 });
  });

  test('keeps its score when a retake goes worse', async () => {
    const { lms, act } = await afterLessons();
    await act(...pass);
    lms.clearCalls();
    await act(...miss);
    expect(lms.calls).not.toContain('score');
    expect(lms.calls).not.toContain('status');
    expect(lms.stored).toMatchObject({ status: status('complete', 'passed'), score: 1 });
    expect(lms.stored.answers.has('quiz-3, attempt 2')).toBe(true);
  });

  test('gets a better score from a better retake, with the status after it', async () => {
    const { lms, act } = await afterLessons({ launch: { passingScore: 0.5 } });
    await act(...miss);
    lms.clearCalls();
    await act(...pass);
    expect(lms.calls.slice(2, 4)).toEqual(['score', 'status']);
    expect(lms.stored.score).toBe(1);
  });
});

describe('a quiz that was not passed', () => {
  test('leaves neither score nor fail on record while tries remain', async () => {
    const { lms, act } = await afterLessons({ definition: aModuleWithTries(2) });
    await act(...miss);
    expect(lms.calls).toEqual(['answer', 'answer', 'snapshot', 'time', 'suspend', 'commit']);
    expect(lms.stored).toMatchObject({ status: status('incomplete'), score: undefined });
  });

  test('is a fail with the best score when no try remains', async () => {
    const { lms, act } = await afterLessons({ definition: aModuleWithTries(2) });
    await act(...miss, ...aQuizRun(['quiz-1', 'quiz-2'], 0));
    expect(lms.stored).toMatchObject({ status: status('complete', 'failed'), score: 0.5 });
  });

  test('fails nobody who has parts left to read', async () => {
    const { lms, act } = await openModule({ definition: aModuleWithTries(1) });
    await act(...miss);
    expect(lms.stored.status).toEqual(status('incomplete'));
  });

  test('can still become a pass when a later release allows more tries', async () => {
    const first = await afterLessons({ definition: aModuleWithTries(1) });
    await first.act(...miss);
    await first.page.leave();
    const { lms } = first;
    expect(lms.stored.status).toEqual(status('complete', 'failed'));
    const second = await openModule({ lms, definition: aModuleWithTries(2) });
    await second.act(...pass);
    expect(lms.stored).toMatchObject({ status: status('complete', 'passed'), score: 1 });
  });
});

describe('a score on record', () => {
  test('is not lowered by a pass with less', async () => {
    const lms = createMemoryLms({ status: status('incomplete'), score: 0.95 });
    const { act } = await afterLessons({ lms, launch: { passingScore: 0.5 } });
    await act(...miss);
    expect(lms.calls).not.toContain('score');
    expect(lms.stored).toMatchObject({ status: status('complete', 'passed'), score: 0.95 });
  });
});

describe('single answers', () => {
  test('are not offered to a record that does not take them', async () => {
    const { lms, act } = await afterLessons({ launch: { acceptsAnswers: false } });
    await act(...pass);
    expect(lms.calls).not.toContain('answer');
    expect(lms.stored.status).toEqual(status('complete', 'passed'));
    expect(savedState(lms).recordedAttempts).toBe(0);
  });

  test('that are refused block neither score nor status, and are not tried again', async () => {
    const { lms, act, page, store } = await afterLessons();
    lms.refusedTypes.add('answer');
    await act(...pass);
    expect(lms.stored).toMatchObject({ status: status('complete', 'passed'), score: 1 });
    expect(store.saveState.value).toEqual({ kind: 'saved' });
    expect(page.warnings).toEqual(['memory: answer 401', 'memory: answer 401']);
    lms.clearCalls();
    await page.hide();
    expect(lms.calls).not.toContain('answer');
  });

  test('of a second attempt are counted on from the first, in a later visit too', async () => {
    const first = await afterLessons();
    await first.act(...miss);
    await first.page.leave();
    const { lms } = first;
    expect(savedState(lms).recordedAttempts).toBe(1);
    const second = await openModule({ lms });
    await second.act(...miss);
    expect([...lms.stored.answers.keys()]).toEqual([
      'quiz-3, attempt 1',
      'quiz-4, attempt 1',
      'quiz-3, attempt 2',
      'quiz-4, attempt 2',
    ]);
  });
});
