import { describe, expect, test } from 'vitest';
import { emptyProgress } from '../../../src/progress/progress.ts';
import { decodeSnapshot } from '../../../src/progress/snapshot.ts';
import { createBackup } from '../../../src/tracking/backup.ts';
import { createTextKeeper } from '../../../src/tracking/text-keeper.ts';
import { aModuleDefinition } from '../progress/a-module-definition.ts';
import { MINUTE, openModule, savedState } from './a-session.ts';
import { createFakeLocks, createFakePage } from './fake-page.ts';

const completed = { type: 'part-completed', partId: 'history' } as const;
const learner = { learner: { id: 'officer-7', name: 'Campbell, Desrie' } };

async function leaveUnsaved() {
  const page = createFakePage();
  const opened = await openModule({ page, launch: learner });
  opened.lms.fault = 'loses';
  await opened.act(completed);
  await page.pass(MINUTE);
  await page.leave();
  opened.lms.fault = 'none';
  const again = createFakePage(createFakeLocks(), page.kept);
  return { ...opened, page, again };
}

describe('work that is not confirmed saved', () => {
  test('is kept while it is not, and no longer', async () => {
    const page = createFakePage();
    const { act, lms } = await openModule({ page, launch: learner });
    expect(page.kept.size).toBe(0);
    lms.fault = 'refuses';
    await act(completed);
    expect([...page.kept.values()]).toEqual([expect.stringMatching(/^\d+ 1~3~\S+$/)]);
    expect([...page.kept.keys()].join()).not.toMatch(/officer|charter/);
    lms.fault = 'none';
    await page.pass(2 * MINUTE);
    expect(page.kept.size).toBe(0);
  });

  test('is offered at the next launch, and changes nothing before it is taken up', async () => {
    const { lms, again } = await leaveUnsaved();
    const { store, session } = await openModule({ lms, page: again, launch: learner });
    expect(store.offer.value).toEqual({ keptAtMs: Date.parse('2026-11-21T09:00:00Z') });
    expect(store.progress.value.parts).toEqual({});
    session.answerOffer(true);
    await again.pass(MINUTE);
    expect(store.offer.value).toBeUndefined();
    expect(savedState(lms).progress.parts).toEqual({ history: 'completed' });
    expect(again.kept.size).toBe(0);
  });

  test('is removed when it is left', async () => {
    const { lms, again } = await leaveUnsaved();
    const { store, session } = await openModule({ lms, page: again, launch: learner });
    session.answerOffer(false);
    expect(store.offer.value).toBeUndefined();
    expect(again.kept.size).toBe(0);
    expect(store.progress.value.parts).toEqual({});
  });

  test('is still on offer at a later launch, whatever was done and saved meanwhile', async () => {
    const { lms, again } = await leaveUnsaved();
    const { act } = await openModule({ lms, page: again, launch: learner });
    await act({ type: 'part-completed', partId: 'grounds' });
    await again.pass(5 * MINUTE);
    await again.leave();
    const third = createFakePage(createFakeLocks(), again.kept);
    const { store, session } = await openModule({ lms, page: third, launch: learner });
    session.answerOffer(true);
    expect(store.progress.value.parts).toEqual({ history: 'completed', grounds: 'completed' });
  });

  test('is not offered to another learner at the same computer', async () => {
    const { lms, again } = await leaveUnsaved();
    const launch = { learner: { id: 'officer-8', name: '' } };
    const { store } = await openModule({ lms, page: again, launch });
    expect(store.offer.value).toBeUndefined();
    expect(again.kept.size).toBe(1);
  });

  test('is not kept where nobody can tell whose it is', async () => {
    const page = createFakePage();
    const { act, lms } = await openModule({ page, launch: { learner: { id: '', name: '' } } });
    lms.fault = 'refuses';
    await act(completed);
    expect(page.kept.size).toBe(0);
  });
});

test.each(['', '1', '5 ', 'x 1~3', `5 ${'9'.repeat(10_000)}`, '<b> 1~'])(
  'a backup that reads “%s” is no backup',
  (text) => {
    const texts = { read: () => text, write: () => undefined, remove: () => undefined };
    const backup = createBackup(texts, { moduleId: 'm', learnerId: 'l' });
    const nothing = decodeSnapshot(undefined, aModuleDefinition());
    expect(nothing.progress).toEqual(emptyProgress);
    expect(backup.find(nothing, aModuleDefinition())).toBeUndefined();
  },
);

test('a browser that keeps nothing is no trouble', () => {
  const texts = createTextKeeper(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  texts.write('name', 'text');
  texts.remove('name');
  expect(texts.read('name')).toBeUndefined();
});
