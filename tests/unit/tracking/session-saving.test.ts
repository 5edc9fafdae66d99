import { describe, expect, test } from 'vitest';
import { MINUTE, openModule, savedState, SECOND } from './a-session.ts';

const answer = (chosen: number) =>
  ({ type: 'check-answered', questionId: 'check-1', chosen: [chosen], isCorrect: false }) as const;
const completed = (partId: string) => ({ type: 'part-completed', partId }) as const;
const commits = (calls: readonly string[]) => calls.filter((call) => call === 'commit').length;

async function begin() {
  const opened = await openModule();
  await opened.page.pass(20 * SECOND);
  opened.lms.clearCalls();
  return opened;
}

describe('work is saved', () => {
  test('within 15 seconds of an answer', async () => {
    const { lms, page, store, act } = await begin();
    await act(answer(1));
    expect(store.saveState.value).toEqual({ kind: 'saving' });
    await page.pass(14 * SECOND);
    expect(lms.calls).toEqual([]);
    await page.pass(SECOND);
    expect(lms.calls).toEqual(['snapshot', 'time', 'suspend', 'commit']);
    expect(store.saveState.value).toEqual({ kind: 'saved' });
  });

  test('within 15 seconds of the first of many answers', async () => {
    const { lms, page, act } = await begin();
    for (let count = 0; count < 14; count += 1) {
      await act(answer(count % 4));
      await page.pass(SECOND);
    }
    await page.pass(SECOND);
    expect(commits(lms.calls)).toBe(1);
    expect(savedState(lms).progress.answers['check-1']?.chosen).toEqual([1]);
  });

  test('as soon as a part is completed', async () => {
    const { lms, page, act } = await begin();
    await act(completed('history'));
    await page.pass(0);
    expect(savedState(lms).progress.parts).toEqual({ history: 'completed' });
  });

  test('at most every 15 seconds when parts follow quickly, and the last one is not forgotten', async () => {
    const { lms, page, act } = await begin();
    await act(completed('history'));
    await page.pass(5 * SECOND);
    await act(completed('grounds'));
    await page.pass(9 * SECOND);
    expect(commits(lms.calls)).toBe(1);
    await page.pass(SECOND);
    expect(commits(lms.calls)).toBe(2);
    expect(savedState(lms).progress.parts).toEqual({ history: 'completed', grounds: 'completed' });
  });

  test('at once when the page is hidden', async () => {
    const { lms, page, act } = await begin();
    await act(answer(2));
    await page.hide();
    expect(savedState(lms).progress.answers['check-1']?.chosen).toEqual([2]);
  });

  test('at once when asked for', async () => {
    const { lms, session, act } = await begin();
    await act(answer(2));
    session.saveNow();
    expect(lms.calls.at(-1)).toBe('commit');
  });

  test('with the place to resume at and the share of parts completed', async () => {
    const { lms, page, act } = await begin();
    await act(completed('history'), { type: 'part-opened', partId: 'grounds' });
    await page.pass(15 * SECOND);
    expect(lms.stored.location).toBe('grounds');
    expect(lms.stored.progress).toBeCloseTo(1 / 3);
  });
});

describe('a learner who is at work', () => {
  test('is kept signed in by a save every three minutes', async () => {
    const { lms, page } = await begin();
    for (let minute = 0; minute < 12; minute += 1) {
      page.touch();
      await page.pass(MINUTE);
    }
    expect(commits(lms.calls)).toBe(4);
  });

  test('and one who has gone away is not', async () => {
    const { lms, page } = await begin();
    await page.pass(30 * MINUTE);
    expect(commits(lms.calls)).toBe(0);
  });

  test('is not kept signed in by a page in the background', async () => {
    const { lms, page } = await begin();
    page.touch();
    await page.hide();
    lms.clearCalls();
    await page.pass(30 * MINUTE);
    expect(lms.calls).toEqual([]);
  });
});

describe('every save', () => {
  test('carries the time attended since launch, not since the save before', async () => {
    const { lms, page } = await openModule();
    for (const minutes of [1, 2, 3]) {
      await page.pass(minutes * MINUTE);
      page.touch();
      await page.hide();
      await page.show();
    }
    expect(lms.stored.durationMs).toBe(6 * MINUTE);
  });

  test('is a different text, even when nothing changed', async () => {
    const { lms, page, act } = await begin();
    await act(answer(1));
    const texts = new Set<string | undefined>();
    for (let count = 0; count < 5; count += 1) {
      await page.hide();
      await page.show();
      texts.add(lms.stored.snapshot);
    }
    expect(texts.size).toBe(5);
  });
});

describe('calls are few', () => {
  test('one timer is enough', async () => {
    const { page, act } = await begin();
    await page.pass(10 * SECOND);
    await act(answer(1), completed('history'));
    await page.pass(SECOND);
    expect(page.pendingTimers).toBe(1);
  });

  test('an answer costs one save, whatever else it changes', async () => {
    const { lms, page, act } = await begin();
    await act(answer(1));
    await page.pass(MINUTE);
    expect(lms.calls).toHaveLength(4);
  });

  test('an event that changes nothing costs none', async () => {
    const { lms, page, store, act } = await begin();
    await act({ type: 'part-completed', partId: 'elsewhere' });
    expect(store.saveState.value).toEqual({ kind: 'saved' });
    await page.pass(MINUTE);
    expect(lms.calls).toEqual([]);
  });
});
