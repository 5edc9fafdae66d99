import { describe, expect, test } from 'vitest';
import { createProgressStore } from '../../../src/progress/progress-store.ts';
import { createLearnerSession } from '../../../src/tracking/learner-session.ts';
import { aModuleDefinition } from '../progress/a-module-definition.ts';
import { MINUTE, openModule, SECOND } from './a-session.ts';
import { createFakeLocks, createFakePage } from './fake-page.ts';
import { createMemoryLms } from './memory-lms.ts';

describe('a second tab', () => {
  const browser = async () => {
    const locks = createFakeLocks();
    const lms = createMemoryLms();
    const first = await openModule({ lms, page: createFakePage(locks) });
    lms.clearCalls();
    return { locks, lms, first };
  };

  test('shows what is saved, records nothing and says so', async () => {
    const { locks, lms, first } = await browser();
    await first.act({ type: 'part-completed', partId: 'history' });
    await first.page.pass(15 * SECOND);
    lms.clearCalls();
    const second = await openModule({ lms, page: createFakePage(locks) });
    expect(second.store.progress.value.parts).toEqual({ history: 'completed' });
    expect(second.store.saveState.value).toEqual({ kind: 'not-recorded', reason: 'second-tab' });
    await second.act({ type: 'part-completed', partId: 'grounds' });
    await second.page.pass(10 * MINUTE);
    await second.page.leave();
    expect(lms.calls).toEqual([]);
  });

  test('can be left by its Exit button', async () => {
    const { locks, lms } = await browser();
    const second = await openModule({ lms, page: createFakePage(locks) });
    lms.fault = 'throws';
    second.session.exit();
    expect(lms.calls).toEqual(['leave']);
    expect(second.page.warnings).toEqual(['memory threw Error: LMS gone when it was closed']);
  });

  test('of another learner, or after the first was closed, is a first tab', async () => {
    const { locks, lms, first } = await browser();
    const learner = { id: 'pc-2001', name: 'Roe, Jo' };
    const other = await openModule({ page: createFakePage(locks), launch: { learner } });
    expect(other.store.saveState.value).toEqual({ kind: 'saved' });
    await first.page.leave();
    const next = await openModule({ lms, page: createFakePage(locks) });
    expect(next.store.saveState.value).toEqual({ kind: 'saved' });
  });

  test('is not looked for where locks fail', async () => {
    const page = createFakePage();
    page.environment.takeTabLock = () => Promise.reject(new Error('no locks'));
    const { store } = await openModule({ page });
    expect(store.saveState.value).toEqual({ kind: 'saved' });
    expect(page.warnings).toEqual(['No lock for this tab: Error: no locks']);
  });
});

describe('without a place of record', () => {
  const notFound = {
    ok: false as const,
    problem: { kind: 'not-found' as const, detail: 'SCORM 1.2: no LMS API was found' },
  };

  test.each([
    ['none is found', () => Promise.resolve(notFound), 'SCORM 1.2: no LMS API was found'],
    [
      'opening it fails',
      () => Promise.reject(new Error('broken')),
      'memory threw Error: broken when it was opened',
    ],
  ])('the module can be used when %s', async (_, start, warning) => {
    const page = createFakePage();
    const store = createProgressStore(aModuleDefinition());
    const lms = createMemoryLms();
    const record = { ...lms.open(), start };
    const session = createLearnerSession({ store, record, environment: page.environment });
    await session.start();
    expect(store.saveState.value).toEqual({ kind: 'not-recorded', reason: 'no-record' });
    expect(store.launch.value).toMatchObject({ isStarted: true, hasExit: false });
    expect(page.warnings).toEqual([warning]);
    store.dispatch({ type: 'part-completed', partId: 'history' });
    session.saveNow();
    session.exit();
    session.discard();
    await page.pass(5 * MINUTE);
    await page.leave();
    page.comeBack();
    expect(store.progress.value.parts).toEqual({ history: 'completed' });
    expect(store.saveState.value).toEqual({ kind: 'not-recorded', reason: 'no-record' });
    expect(lms.calls).toEqual([]);
  });
});
