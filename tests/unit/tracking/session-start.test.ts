import { describe, expect, test } from 'vitest';
import { aModuleDefinition, aQuizRun, progressAfter } from '../progress/a-module-definition.ts';
import { aSnapshot, MINUTE, openModule, savedState, SECOND, status } from './a-session.ts';
import { createFakeLocks, createFakePage, settle } from './fake-page.ts';
import { createMemoryLms } from './memory-lms.ts';
import { createProgressStore } from '../../../src/progress/progress-store.ts';
import { createLearnerSession } from '../../../src/tracking/learner-session.ts';

const halfWay = progressAfter([
  { type: 'part-opened', partId: 'history' },
  { type: 'part-completed', partId: 'history' },
  { type: 'part-opened', partId: 'grounds' },
]);

const passed = progressAfter([
  { type: 'part-completed', partId: 'history' },
  { type: 'part-completed', partId: 'grounds' },
  ...aQuizRun(['quiz-1', 'quiz-2'], 2),
]);

describe('the first launch', () => {
  test('puts "incomplete" on record at once, and that the learner may come back', async () => {
    const { lms, store } = await openModule();
    expect(lms.calls).toEqual(['status', 'time', 'suspend', 'commit']);
    expect(lms.stored).toMatchObject({ status: status('incomplete'), isSuspended: true });
    expect(store.saveState.value).toEqual({ kind: 'saved' });
  });

  test('a module that is opened and closed again is not complete', async () => {
    const { lms, page } = await openModule();
    await page.leave();
    expect(lms.stored.status).toEqual(status('incomplete'));
  });

  test('what the learner did before the record was open is saved', async () => {
    const { lms } = await openModule({
      early: [
        { type: 'part-opened', partId: 'history' },
        { type: 'check-answered', questionId: 'check-1', chosen: [2], isCorrect: true },
      ],
    });
    expect(savedState(lms).progress.answers['check-1']?.chosen).toEqual([2]);
  });
});

describe('a later launch', () => {
  const stored = () =>
    createMemoryLms({ status: status('incomplete'), snapshot: aSnapshot(halfWay) });

  test('brings everything back and writes no status', async () => {
    const { lms, store } = await openModule({ lms: stored() });
    expect(store.progress.value).toEqual(halfWay);
    expect(store.launch.value).toEqual({
      isStarted: true,
      notice: undefined,
      passingScore: 0.8,
      wasFinished: false,
      hasExit: true,
    });
    expect(lms.calls).toEqual(['time', 'suspend', 'commit']);
  });

  test('puts what the learner did meanwhile on top of what comes back', async () => {
    const { lms, store } = await openModule({
      lms: stored(),
      early: [{ type: 'part-completed', partId: 'grounds' }],
    });
    expect(store.progress.value.parts).toEqual({ history: 'completed', grounds: 'completed' });
    expect(savedState(lms).progress).toEqual(store.progress.value);
  });

  test('hands in a quiz once that was handed in before the record was open', async () => {
    const { lms } = await openModule({
      lms: stored(),
      early: aQuizRun(['quiz-1', 'quiz-2'], 2),
    });
    expect([...lms.stored.answers.keys()]).toEqual(['quiz-1, attempt 1', 'quiz-2, attempt 1']);
    expect(lms.entries.filter(({ type }) => type === 'answer')).toHaveLength(2);
  });

  test('goes on counting saves where the last visit stopped', async () => {
    const { lms, act, page } = await openModule({ lms: stored() });
    await act({ type: 'part-completed', partId: 'grounds' });
    await page.pass(15 * SECOND);
    expect(savedState(lms).saveCount).toBe(8);
  });
});

describe('a saved state that cannot be read', () => {
  const stored = () => createMemoryLms({ status: status('incomplete'), snapshot: 'page=4' });

  test('starts afresh, says so, and keeps the status on record', async () => {
    const { lms, store } = await openModule({ lms: stored() });
    expect(store.launch.value.notice).toBe('state-unreadable');
    expect(store.progress.value.parts).toEqual({});
    expect(lms.stored.status).toEqual(status('incomplete'));
  });

  test('is left alone until the learner does something', async () => {
    const { lms, act, page } = await openModule({ lms: stored() });
    await page.pass(4 * MINUTE);
    await page.hide();
    expect(lms.stored.snapshot).toBe('page=4');
    await page.show();
    await act({ type: 'part-opened', partId: 'grounds' });
    await page.pass(15 * SECOND);
    expect(savedState(lms).progress.location).toBe('grounds');
  });
});

describe('a record that missed a result', () => {
  test('gets the status and the score that the saved state knows of', async () => {
    const lms = createMemoryLms({
      status: status('incomplete'),
      snapshot: aSnapshot(passed, { rank: 8, recordedAttempts: 1 }),
    });
    await openModule({ lms });
    expect(lms.calls).toEqual(['score', 'status', 'time', 'suspend', 'commit']);
    expect(lms.stored).toMatchObject({ status: status('complete', 'passed'), score: 1 });
  });

  test('gets the status even when the parts of the module have changed since', async () => {
    const lms = createMemoryLms({
      status: status('incomplete'),
      snapshot: aSnapshot(passed, { rank: 8, recordedAttempts: 1 }),
    });
    const definition = aModuleDefinition({
      parts: [...aModuleDefinition().parts, { id: 'new', title: 'New', slot: 9 }],
    });
    await openModule({ lms, definition });
    expect(lms.stored.status).toEqual(status('complete', 'passed'));
  });

  test('is not lowered when it knows more than the saved state', async () => {
    const lms = createMemoryLms({ status: status('complete', 'failed'), score: 0.6 });
    const { act, page } = await openModule({ lms });
    await act({ type: 'part-completed', partId: 'history' });
    await page.pass(15 * SECOND);
    expect(lms.stored).toMatchObject({ status: status('complete', 'failed'), score: 0.6 });
  });
});

describe('a launch that must not change the record', () => {
  test.each([
    ['review', { mode: 'review' as const }, 'review'],
    ['browsing', { mode: 'browse' as const }, 'review'],
    ['no credit', { isForCredit: false, status: status('incomplete') }, 'no-credit'],
    ['already passed', { status: status('complete', 'passed') }, 'review'],
    ['already completed', { status: status('complete') }, 'review'],
  ])('%s: nothing but attended time is written', async (_, launch, reason) => {
    const lms = createMemoryLms({
      status: status('complete', 'passed'),
      score: 0.9,
      snapshot: aSnapshot(passed, { rank: 8 }),
    });
    const before = lms.stored;
    const { act, page, store, session } = await openModule({ lms, launch });
    expect(store.progress.value).toEqual(passed);
    expect(store.saveState.value).toEqual({ kind: 'not-recorded', reason });
    lms.clearCalls();
    await act({ type: 'part-completed', partId: 'quiz' }, ...aQuizRun(['quiz-3', 'quiz-4'], 0));
    await page.pass(MINUTE);
    expect(lms.calls).toEqual([]);
    await page.pass(9 * MINUTE);
    await page.hide();
    await page.show();
    session.saveNow();
    session.exit();
    expect(new Set(lms.calls)).toEqual(new Set(['time', 'suspend', 'commit', 'leave']));
    expect(lms.stored).toEqual({ ...before, durationMs: 10 * MINUTE, isSuspended: true });
  });
});

test('a session starts once', async () => {
  const { lms, session } = await openModule();
  const before = [...lms.calls];
  await session.start();
  expect(lms.calls).toEqual(before);
});

test('a page that goes away before the record is open writes nothing and stays closed', async () => {
  const locks = createFakeLocks();
  const page = createFakePage(locks);
  const lms = createMemoryLms();
  const store = createProgressStore(aModuleDefinition());
  const session = createLearnerSession({
    store,
    record: lms.open(),
    environment: page.environment,
  });
  const starting = session.start();
  await page.leave();
  await starting;
  page.comeBack();
  await settle();
  expect(lms.calls).toEqual([]);
  expect(store.launch.value.isStarted).toBe(true);
  expect(store.saveState.value).toEqual({ kind: 'not-recorded', reason: 'closed' });
  const next = await openModule({ lms, page: createFakePage(locks) });
  expect(next.store.saveState.value).toEqual({ kind: 'saved' });
});
