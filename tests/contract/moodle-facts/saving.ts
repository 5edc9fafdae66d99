import { expect } from 'vitest';
import { reverts } from '../../helpers/visits/reverts.ts';
import { MINUTE, SECOND } from '../../helpers/visits/visit.ts';
import { everything, firstPart, passed, quizFailed } from '../failure-modes/learner.ts';
import type { Row } from '../failure-modes/row.ts';

export const savingRows: readonly Row[] = [
  {
    number: 'M1',
    says: 'a “true” that was answered without a network is not believed, and all is saved later',
    async run(open) {
      const { lms, page, store, act, onRecord } = await open();
      lms.faults.commitStoresNothing = true;
      page.isServerReachable = false;
      await act(...everything);
      await page.pass(10 * SECOND);
      expect(store.saveState.value).toEqual({ kind: 'not-saved' });
      lms.faults.commitStoresNothing = false;
      page.isServerReachable = true;
      await page.pass(MINUTE);
      expect(onRecord()).toMatchObject(passed);
      expect(onRecord().answers).toHaveLength(2);
    },
    without: ['asking for a file', reverts.believesEveryAnswer],
  },
  {
    number: 'M2',
    says: 'after a failed commit the state goes out again, because no two are the same',
    async run(open) {
      const { lms, page, act } = await open({ faults: { forgetsFailedValues: true } });
      await act(firstPart);
      lms.faults.commitFalse = 1;
      await page.hide();
      await page.pass(MINUTE);
      const next = await open({ store: lms.store });
      expect(next.store.progress.value.parts).toEqual({ history: 'completed' });
    },
    without: ['the counter', reverts.repeatsTheSameState],
  },
  {
    number: 'M2',
    says: 'answers that a failed commit carried go out again in the same visit, once',
    standards: ['1.2'],
    async run(open) {
      const { lms, page, act, onRecord } = await open({ faults: { forgetsFailedValues: true } });
      lms.faults.commitFalse = 2;
      await act(...quizFailed);
      await page.pass(MINUTE);
      expect(onRecord().answers).toMatchObject([
        { id: 'q_quiz_1_a1', chosen: ['b'], correct: ['a'], isCorrect: false, time: '09:00:00' },
        { id: 'q_quiz_2_a1', chosen: ['b'], correct: ['a'], isCorrect: false, time: '09:00:00' },
      ]);
      expect(lms.violations).toEqual([]);
    },
    without: ['the stand-ins', reverts.sendsNoDecoys],
  },
  {
    number: 'M2',
    says: 'a score and a status that a failed commit carried are read back and repaired at the next launch',
    async run(open) {
      const faults = { forgetsFailedValues: true };
      const { lms, page, act } = await open({ faults });
      lms.faults.commitFalse = 2;
      await act(...everything);
      await page.pass(MINUTE);
      await page.leave();
      const next = await open({ store: lms.store, faults: { ...faults, commitFalse: 0 } });
      expect(next.onRecord()).toMatchObject(passed);
      expect(next.lms.violations).toEqual([]);
    },
  },
  {
    number: 'M3',
    says: 'a “false” is believed: the learner is told and the save repeated',
    async run(open) {
      const { lms, page, store, act, onRecord } = await open();
      lms.faults.expiredLogin = true;
      await act(...everything);
      await page.pass(10 * SECOND);
      expect(store.saveState.value).toEqual({ kind: 'not-saved' });
      lms.faults.expiredLogin = false;
      await page.pass(MINUTE);
      expect(onRecord()).toMatchObject(passed);
    },
    without: ['looking at the answer', reverts.ignoresFailedCommits],
  },
  {
    number: 'M4',
    says: 'a record is opened once, however often the page asks',
    async run(open) {
      const { lms, session, act, onRecord } = await open({
        faults: { secondInitializeResets: true },
      });
      await act(firstPart);
      await session.start();
      await act(...everything);
      expect(lms.log.filter(({ call }) => call.endsWith('Initialize'))).toHaveLength(1);
      expect(onRecord()).toMatchObject(passed);
    },
  },
  {
    number: 'M5',
    says: 'the player is asked for nothing but “suspendAll”, and only by the Exit button',
    standards: ['2004'],
    async run(open) {
      const first = await open();
      await first.page.leave();
      const asked = ({ element }: { readonly element?: string }) => element === 'adl.nav.request';
      expect(first.lms.log.filter(asked)).toEqual([]);
      const { lms, session } = await open();
      session.exit();
      expect(lms.log.filter(asked)).toMatchObject([{ value: 'suspendAll' }]);
    },
    without: ['the request', reverts.leavesThePlayerAlone],
  },
  {
    number: 'M6',
    says: 'the saved state decides where to go on, not what the LMS says about the visit',
    async run(open) {
      const { lms, page, act } = await open();
      await act(firstPart);
      await page.leave();
      const next = await open({ store: lms.store, faults: { emptyEntry: true } });
      expect(next.store.progress.value.parts).toEqual({ history: 'completed' });
    },
    without: ['looking at the state', reverts.restoresByEntry],
  },
  {
    number: 'M7',
    says: 'a review writes attended time and nothing else',
    async run(open) {
      const first = await open();
      await first.act(...everything);
      await first.page.leave();
      const { lms, page, act, onRecord } = await open({
        store: first.lms.store,
        launch: { mode: 'review' },
      });
      await act(...quizFailed);
      await page.leave();
      const elements = lms.log.filter(({ value }) => value !== undefined).map((it) => it.element);
      for (const element of elements) expect(element).toMatch(/session_time$|exit$/);
      expect(onRecord()).toMatchObject(passed);
    },
    without: ['writing nothing in a review', reverts.writesInReview],
  },
];
