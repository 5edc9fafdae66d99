import { describe, expect, test } from 'vitest';
import type { ProgressEvent } from '../../../src/progress/progress-store.ts';
import {
  aModuleDefinition,
  aModuleWithoutQuiz,
  aQuizRun,
} from '../progress/a-module-definition.ts';
import { MINUTE, openModule, savedState, SECOND, status } from './a-session.ts';
import type { Fault } from './memory-lms.ts';

const everything: ProgressEvent[] = [
  { type: 'part-completed', partId: 'history' },
  { type: 'part-completed', partId: 'grounds' },
  ...aQuizRun(['quiz-1', 'quiz-2'], 2),
];
const commits = (calls: readonly string[]) => calls.filter((call) => call === 'commit').length;

async function begin() {
  const opened = await openModule();
  await opened.page.pass(20 * SECOND);
  opened.lms.clearCalls();
  return opened;
}

describe('when a save fails', () => {
  test('it is repeated after 1 s, 5 s, 30 s and then every minute', async () => {
    const { lms, page, act } = await begin();
    lms.fault = 'refuses';
    await act({ type: 'part-completed', partId: 'history' });
    const counts: number[] = [];
    for (const seconds of [0, 1, 5, 30, 60, 60]) {
      await page.pass(seconds * SECOND);
      counts.push(commits(lms.calls));
    }
    expect(counts).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('the learner is told after the second failure, and when it is all right again', async () => {
    const { lms, page, store, act } = await begin();
    lms.fault = 'refuses';
    await act({ type: 'part-completed', partId: 'history' });
    await page.pass(0);
    expect(store.saveState.value).toEqual({ kind: 'saving' });
    await page.pass(SECOND);
    expect(store.saveState.value).toEqual({ kind: 'not-saved' });
    await act({ type: 'part-completed', partId: 'grounds' });
    expect(store.saveState.value).toEqual({ kind: 'not-saved' });
    lms.fault = 'none';
    await page.pass(MINUTE);
    expect(store.saveState.value).toEqual({ kind: 'saved' });
    expect(savedState(lms).progress).toEqual(store.progress.value);
  });

  test('the reason goes to the console', async () => {
    const { lms, page, session } = await begin();
    lms.fault = 'refuses';
    session.saveNow();
    await page.pass(0);
    expect(page.warnings).toEqual(['memory: commit 101']);
  });

  test('a learner who signed in again elsewhere can have it repeated at once', async () => {
    const { lms, page, store, session, act } = await begin();
    lms.fault = 'refuses';
    await act({ type: 'part-completed', partId: 'history' });
    await page.pass(10 * SECOND);
    lms.fault = 'none';
    session.saveNow();
    await page.pass(0);
    expect(store.saveState.value).toEqual({ kind: 'saved' });
  });
});

describe('after failures, whatever they were', () => {
  test.each<Fault>(['refuses', 'loses', 'lies', 'throws', 'hangs'])(
    'everything is on record once (the record %s)',
    async (fault) => {
      const { lms, page, act, store } = await begin();
      lms.fault = fault;
      page.isServerReachable = fault !== 'lies';
      await act(...everything);
      await page.pass(2 * MINUTE);
      expect(store.saveState.value).toEqual({ kind: 'not-saved' });
      expect(lms.stored.status).toEqual(status('incomplete'));
      lms.fault = 'none';
      page.isServerReachable = true;
      await page.pass(2 * MINUTE);
      expect(store.saveState.value).toEqual({ kind: 'saved' });
      expect(lms.stored).toMatchObject({ status: status('complete', 'passed'), score: 1 });
      expect([...lms.stored.answers.keys()]).toEqual(['quiz-1, attempt 1', 'quiz-2, attempt 1']);
      expect(savedState(lms).progress).toEqual(store.progress.value);
    },
  );

  test('answers that a good save has carried are not handed over again', async () => {
    const { lms, page, act } = await begin();
    await act(...everything);
    lms.clearCalls();
    lms.fault = 'loses';
    await page.hide();
    lms.fault = 'none';
    await page.pass(MINUTE);
    expect(lms.calls).not.toContain('answer');
    expect(lms.calls).toContain('status');
  });

  test('a score that was refused is handed over again', async () => {
    const { lms, page, act, store } = await begin();
    lms.refusedTypes.add('score');
    await act(...everything);
    await page.pass(10 * SECOND);
    expect(store.saveState.value).toEqual({ kind: 'not-saved' });
    expect(lms.stored.status).toEqual(status('complete', 'passed'));
    lms.refusedTypes.clear();
    await page.pass(MINUTE);
    expect(lms.stored.score).toBe(1);
  });

  test('a status that was refused is handed over again', async () => {
    const { lms, page, act, store } = await begin();
    lms.refusedTypes.add('status').add('score');
    await act(...everything);
    await page.pass(10 * SECOND);
    expect(store.saveState.value).toEqual({ kind: 'not-saved' });
    lms.refusedTypes.clear();
    await page.pass(MINUTE);
    expect(lms.stored).toMatchObject({ status: status('complete', 'passed'), score: 1 });
  });

  test('an answer to a commit that comes much too late does no harm', async () => {
    const { lms, page, act, store, session } = await begin();
    lms.fault = 'hangs';
    await act(...everything);
    await page.pass(29 * SECOND);
    expect(store.saveState.value).toEqual({ kind: 'saving' });
    await page.pass(SECOND);
    lms.fault = 'none';
    session.saveNow();
    await page.pass(0);
    expect(lms.stored.status).toEqual(status('complete', 'passed'));
  });
});

describe('the word of a record is checked by asking for a file of the page', () => {
  test('after more than five minutes without a save', async () => {
    const { lms, page, act, store } = await begin();
    await page.pass(6 * MINUTE);
    page.isServerReachable = false;
    await act({ type: 'part-completed', partId: 'history' });
    await page.pass(2 * SECOND);
    expect(commits(lms.calls)).toBeGreaterThan(1);
    expect(store.saveState.value).toEqual({ kind: 'not-saved' });
    expect(page.warnings[0]).toBe('memory accepted a commit, but its server cannot be reached.');
    page.isServerReachable = true;
    await page.pass(MINUTE);
    expect(store.saveState.value).toEqual({ kind: 'saved' });
  });

  test('when results were handed over', async () => {
    const { page, act } = await begin();
    expect(page.probes).toBe(0);
    await act(...everything);
    expect(page.probes).toBe(1);
  });

  test('when a module without a quiz was completed', async () => {
    const { page, act } = await openModule({ definition: aModuleWithoutQuiz() });
    await act(
      ...['history', 'grounds', 'quiz'].map((partId) => ({
        type: 'part-completed' as const,
        partId,
      })),
    );
    await page.pass(15 * SECOND);
    expect(page.probes).toBe(1);
  });

  test('when answers are on their way that nothing has confirmed yet', async () => {
    const { lms, page, act } = await begin();
    lms.fault = 'hangs';
    await act(...everything);
    lms.fault = 'lies';
    page.isServerReachable = false;
    await page.hide();
    await page.pass(MINUTE);
    lms.fault = 'none';
    page.isServerReachable = true;
    await page.pass(MINUTE);
    expect(lms.stored.answers.size).toBe(2);
  });

  test('when the browser knows that there is no network', async () => {
    const { page, act, store } = await begin();
    page.isOnline = false;
    page.isServerReachable = false;
    await act({ type: 'part-completed', partId: 'history' });
    await page.pass(2 * SECOND);
    expect(store.saveState.value).toEqual({ kind: 'not-saved' });
  });

  test('and not at any other time', async () => {
    const { page, act } = await begin();
    await act({ type: 'part-completed', partId: 'history' });
    await page.pass(4 * MINUTE);
    await page.hide();
    expect(page.probes).toBe(0);
  });

  test('a check that itself fails counts as no answer', async () => {
    const { page, act, store } = await begin();
    page.environment.probe = () => Promise.reject(new Error('blocked'));
    await act(...everything);
    await page.pass(2 * SECOND);
    expect(store.saveState.value).toEqual({ kind: 'not-saved' });
  });
});

test('a state that is too long is not cut: the learner is told and the rest is saved', async () => {
  const definition = aModuleDefinition({
    questions: [
      ...aModuleDefinition().questions,
      { id: 'check-far', slot: 999, kind: 'single', optionCount: 2 },
    ],
  });
  const { lms, page, act, store } = await openModule({ definition });
  await act(...everything);
  await page.pass(10 * SECOND);
  expect(store.saveState.value).toEqual({ kind: 'not-saved' });
  expect(lms.stored).toMatchObject({ status: status('complete', 'passed'), snapshot: undefined });
  expect(page.warnings[0]).toBe('The saved state would have 2370 characters: it was not saved.');
});
