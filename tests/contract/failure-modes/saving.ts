import { expect } from 'vitest';
import { createFakeLocks, createFakePage } from '../../unit/tracking/fake-page.ts';
import { aModuleDefinition, aQuizRun } from '../../unit/progress/a-module-definition.ts';
import { reverts } from '../../helpers/visits/reverts.ts';
import { MINUTE, SECOND } from '../../helpers/visits/visit.ts';
import { begun, checkAnswer, everything, firstPart, passed } from './learner.ts';
import type { Row } from './row.ts';

export const savingRows: readonly Row[] = [
  {
    number: '1',
    says: 'opened and closed untouched, the module is incomplete, whatever the LMS does to such visits',
    async run(open) {
      const { page, lms, onRecord } = await open({ faults: { completesUntouched: true } });
      await page.leave();
      expect(onRecord()).toMatchObject(begun);
      expect(lms.violations).toEqual([]);
    },
    without: ['no status at the start', reverts.noStatusAtTheStart],
  },
  {
    number: '2',
    says: 'closing the window loses nothing that is older than 15 seconds, even if the closing save never arrives',
    async run(open) {
      const { page, lms, act } = await open({ faults: { closingSaveLost: true } });
      await act(checkAnswer);
      await page.pass(15 * SECOND);
      await page.leave();
      const next = await open({ store: lms.store });
      expect(next.store.progress.value.answers['check-1']?.outcome).toBe('right');
    },
    without: ['saving only at the end', reverts.savesOnlyAtTheEnd],
  },
  {
    number: '3',
    says: 'the end of a visit is heard without “unload”',
    async run(open) {
      const { page, lms, act, onRecord } = await open();
      await act(checkAnswer);
      await page.leave();
      expect(lms.store.sessions.at(-1)).toMatchObject({ isFinished: true, exit: 'suspend' });
      expect(onRecord().location).toBe('history');
    },
    without: ['listening to “unload”', reverts.listensToUnload],
  },
  {
    number: '4',
    says: 'a state that would be too long is refused whole, the one before stays, and the learner is told',
    async run(open) {
      const first = await open();
      await first.act(firstPart);
      await first.page.leave();
      const before = first.onRecord().snapshot;
      const questions = [
        ...aModuleDefinition().questions,
        { id: 'far', slot: 999, kind: 'single' as const, optionCount: 2 },
      ];
      const { page, lms, store, act, onRecord } = await open({
        store: first.lms.store,
        definition: aModuleDefinition({ questions }),
      });
      await act(checkAnswer);
      await page.pass(20 * SECOND);
      expect(store.saveState.value).toEqual({ kind: 'not-saved' });
      expect(onRecord().snapshot).toBe(before);
      expect(lms.violations).toEqual([]);
    },
  },
  {
    number: '5',
    says: 'what is left for the closing save stays far below what a browser lets a closing page send',
    async run(open) {
      const { page, lms, act } = await open();
      for (let run = 0; run < 8; run += 1) await act(...aQuizRun(['quiz-1', 'quiz-2'], 1));
      await act(firstPart);
      await page.leave();
      const lastCommit = lms.log.findLastIndex(({ call }) => call.endsWith('Commit'));
      const left = lms.log.slice(lastCommit + 1).filter(({ value }) => value !== undefined);
      expect(JSON.stringify(left).length).toBeLessThan(1500);
    },
    without: ['saving only at the end', reverts.savesOnlyAtTheEnd],
  },
  {
    number: '12',
    says: 'a visit that breaks off is there again at the next one',
    async run(open) {
      const { lms, act, page } = await open();
      await act(checkAnswer);
      await page.pass(15 * SECOND);
      const next = await open({ store: lms.store });
      expect(next.store.progress.value.answers['check-1']?.outcome).toBe('right');
    },
    without: ['asking for the session to be kept', reverts.doesNotSuspend, ['2004']],
  },
  {
    number: '13',
    says: 'a completed module is on record by a save of its own, before and whatever the exit is',
    async run(open) {
      const { lms, act, page, onRecord } = await open({ faults: { closingSaveLost: true } });
      await act(...everything);
      await page.pass(0);
      expect(onRecord()).toMatchObject(passed);
      await page.leave();
      expect(lms.store.sessions.at(-1)?.isFinished).toBe(false);
      expect(onRecord()).toMatchObject(passed);
    },
    without: ['saving only at the end', reverts.savesOnlyAtTheEnd],
  },
  ...(['normal', 'empty'] as const).map((exitAfterCompletion): Row => ({
    number: '13',
    says: `for an LMS that does not count a suspended module, the attempt can end as “${exitAfterCompletion}” once it is completed, and not before`,
    async run(open, standard) {
      const options = { exitAfterCompletion };
      const first = await open({ options });
      await first.act(firstPart);
      await first.page.leave();
      expect(first.lms.store.sessions.at(-1)?.exit).toBe('suspend');

      const next = await open({ options, store: first.lms.store });
      expect(next.store.progress.value.parts['history']).toBe('completed');
      await next.act(...everything);
      next.session.exit();
      const isNormal = standard === '2004' && exitAfterCompletion === 'normal';
      expect(next.lms.store.sessions.at(-1)).toMatchObject({
        isFinished: true,
        exit: isNormal ? 'normal' : '',
      });
      expect(next.lms.log.filter(({ element }) => element === 'adl.nav.request')).toEqual([]);
      expect(next.onRecord()).toMatchObject(passed);
      expect(next.lms.violations).toEqual([]);
    },
  })),
  {
    number: '13',
    says: 'for an LMS that does not count “passed”, SCORM 1.2 can say “completed”, at every visit',
    standards: ['1.2'],
    async run(open) {
      const options = { reportPassAs: 'completed' } as const;
      const { lms, act, page, onRecord } = await open({ options });
      await act(...everything);
      await page.leave();
      const again = await open({ options, store: lms.store });
      await again.page.leave();
      expect(lms.store.cmi['cmi.core.lesson_status']).toBe('completed');
      expect(onRecord()).toMatchObject({ completion: 'complete', scaledScore: 1 });
      expect([...lms.violations, ...again.lms.violations]).toEqual([]);
    },
  },
  {
    number: '22',
    says: 'after the LMS has signed the learner out, they are told, and all is saved once they are back',
    async run(open) {
      const { lms, page, store, act, onRecord } = await open();
      lms.faults.expiredLogin = true;
      await act(...everything);
      await page.pass(10 * SECOND);
      expect(store.saveState.value).toEqual({ kind: 'not-saved' });
      lms.faults.expiredLogin = false;
      await page.pass(MINUTE);
      expect(store.saveState.value).toEqual({ kind: 'saved' });
      expect(onRecord()).toMatchObject(passed);
    },
    without: ['looking at what a commit answers', reverts.ignoresFailedCommits],
  },
  {
    number: '22',
    says: 'a save that failed is tried again without being asked',
    async run(open) {
      const { lms, page, act, onRecord } = await open();
      lms.faults.commitFalse = 3;
      await act(...everything);
      await page.pass(MINUTE);
      expect(onRecord()).toMatchObject(passed);
    },
    without: ['trying again', reverts.neverTriesAgain],
  },
  {
    number: '22',
    says: 'work that was never saved is kept in the browser, offered at the next visit, and saved when taken up',
    async run(open) {
      const page = createFakePage();
      const first = await open({ page });
      first.lms.faults.expiredLogin = true;
      await first.act(firstPart, checkAnswer);
      await page.leave();
      expect(JSON.stringify([...page.kept])).not.toMatch(/Campbell|Desrie|learner-1/);

      const again = createFakePage(createFakeLocks(), page.kept);
      const next = await open({ store: first.lms.store, page: again });
      expect(next.store.progress.value.parts).toEqual({});
      next.lms.faults.expiredLogin = false;
      expect(next.store.offer.value).toMatchObject({ keptAtMs: expect.any(Number) as number });
      next.session.answerOffer(true);
      await again.pass(SECOND);
      expect(next.store.saveState.value).toEqual({ kind: 'saved' });
      expect(page.kept.size).toBe(0);
      const third = await open({ store: first.lms.store });
      expect(third.store.progress.value).toMatchObject({
        parts: { history: 'completed' },
        answers: { 'check-1': { outcome: 'right' } },
      });
    },
    without: ['the backup', reverts.keepsNoBackup],
  },
  {
    number: '27',
    says: 'a second tab writes nothing and says so',
    async run(open) {
      const locks = createFakeLocks();
      const first = await open({ page: createFakePage(locks) });
      const second = await open({ page: createFakePage(locks), store: first.lms.store });
      expect(second.store.saveState.value).toEqual({ kind: 'not-recorded', reason: 'second-tab' });
      await first.act(...everything);
      await second.act(checkAnswer);
      await second.page.leave();
      expect(first.onRecord()).toMatchObject(passed);
      const third = await open({ store: first.lms.store });
      expect(third.store.progress.value.parts).toMatchObject({ history: 'completed' });
    },
    without: ['the lock', reverts.takesNoLock],
  },
];
