import { describe, expect, test } from 'vitest';
import { aQuizRun } from '../progress/a-module-definition.ts';
import { MINUTE, openModule, savedState, SECOND, status } from './a-session.ts';

const completed = { type: 'part-completed', partId: 'history' } as const;
const closed = { kind: 'not-recorded', reason: 'closed' };

async function begin() {
  const opened = await openModule();
  await opened.page.pass(MINUTE);
  opened.lms.clearCalls();
  return opened;
}

describe('a page that goes away', () => {
  test('hands over what is left and closes the record once', async () => {
    const { lms, page, act } = await begin();
    await act({ type: 'check-answered', questionId: 'check-1', chosen: [0], isCorrect: true });
    await page.leave();
    expect(lms.calls).toEqual(['snapshot', 'time', 'suspend', 'finish']);
    expect(savedState(lms).progress.answers['check-1']?.outcome).toBe('right');
    await page.leave();
    expect(lms.calls).toHaveLength(4);
  });

  test('hands over the time alone when the learner did nothing', async () => {
    const { lms, page } = await begin();
    await page.leave();
    expect(lms.calls).toEqual(['time', 'suspend', 'finish']);
    expect(lms.stored.durationMs).toBe(MINUTE);
  });

  test('hands over again what a failed save may have lost', async () => {
    const { lms, page, act } = await begin();
    lms.fault = 'loses';
    await act(completed, ...aQuizRun(['quiz-1', 'quiz-2'], 2));
    lms.fault = 'none';
    await page.leave();
    expect(lms.stored).toMatchObject({ status: status('incomplete', 'passed'), score: 1 });
    expect(lms.stored.answers.size).toBe(2);
  });

  test('does nothing afterwards', async () => {
    const { lms, page, act, session } = await begin();
    await page.leave();
    lms.clearCalls();
    await act(completed, ...aQuizRun(['quiz-1', 'quiz-2'], 2));
    session.saveNow();
    session.exit();
    session.discard();
    await page.pass(10 * MINUTE);
    expect([...lms.calls, ...lms.lateCalls]).toEqual([]);
  });

  test('leaves no timer behind', async () => {
    const { page, act } = await begin();
    await act({ type: 'part-opened', partId: 'grounds' });
    await page.leave();
    expect(page.pendingTimers).toBe(0);
  });

  test('stays closed when a save that was on its way fails afterwards', async () => {
    const { lms, page, session, store } = await begin();
    lms.fault = 'hangs';
    session.saveNow();
    session.exit();
    await page.pass(MINUTE);
    expect(store.saveState.value).toEqual(closed);
    expect(lms.lateCalls).toEqual([]);
    expect(page.pendingTimers).toBe(0);
  });

  test('asks to be opened again when it comes back as it was', async () => {
    const { page, store } = await begin();
    await page.leave();
    page.comeBack();
    expect(store.saveState.value).toEqual(closed);
  });

  test.each(['throws', 'refuses'] as const)('stays quiet when the record %s', async (fault) => {
    const { lms, page } = await begin();
    lms.fault = fault;
    await page.leave();
    expect(page.warnings).toHaveLength(1);
  });
});

describe('the Exit button', () => {
  test('saves, closes the record, leaves the player and says so', async () => {
    const { lms, session, store, act } = await begin();
    await act({ type: 'part-opened', partId: 'grounds' });
    session.exit();
    expect(lms.calls).toEqual(['snapshot', 'time', 'suspend', 'leave']);
    expect(store.saveState.value).toEqual(closed);
    expect(savedState(lms).progress.location).toBe('grounds');
  });

  test('costs little when all is saved', async () => {
    const { lms, session } = await begin();
    session.exit();
    session.exit();
    expect(lms.calls).toEqual(['time', 'suspend', 'leave']);
  });

  test('tries once more when the last save failed, and then leaves', async () => {
    const { lms, page, session, store, act } = await begin();
    lms.fault = 'refuses';
    await act(completed);
    await page.pass(SECOND);
    lms.fault = 'none';
    session.exit();
    await page.pass(0);
    expect(lms.calls.at(-1)).toBe('leave');
    expect(store.saveState.value).toEqual(closed);
    expect(savedState(lms).progress.parts).toEqual({ history: 'completed' });
  });

  test('stays when that fails too, and leaves when it is pressed again', async () => {
    const { lms, page, session, store, act } = await begin();
    lms.fault = 'refuses';
    await act(completed);
    await page.pass(SECOND);
    session.exit();
    await page.pass(0);
    expect(store.saveState.value).toEqual({ kind: 'not-saved' });
    expect(lms.calls).not.toContain('leave');
    session.exit();
    expect(lms.calls.at(-1)).toBe('leave');
    expect(store.saveState.value).toEqual(closed);
  });
});

test('clearing what this device keeps closes the record and saves nothing more', async () => {
  const { lms, page, session, store, act } = await begin();
  await act(completed);
  lms.clearCalls();
  session.discard();
  await page.pass(MINUTE);
  await page.leave();
  expect(lms.calls).toEqual(['finish']);
  expect(store.saveState.value).toEqual(closed);
});
