import { expect } from 'vitest';
import { aModuleDefinition } from '../../unit/progress/a-module-definition.ts';
import { aSnapshot } from '../../unit/tracking/a-session.ts';
import { createLmsStore } from '../../../scorm/strict-lms/store.ts';
import { reverts } from '../../helpers/visits/reverts.ts';
import { MINUTE, SECOND } from '../../helpers/visits/visit.ts';
import {
  begun,
  checkAnswer,
  everything,
  firstPart,
  passed,
  quizFailed,
  quizPassed,
  secondPart,
} from './learner.ts';
import type { Row } from './row.ts';

const passMark = { '1.2': '80', '2004': '0.8' } as const;
const isStatus = /(?:lesson|completion|success)_status$/;

export const resultRows: readonly Row[] = [
  {
    number: '6',
    says: 'with a pass mark of the LMS, a failed try in the middle leaves no score and fails nobody',
    async run(open, standard) {
      const launch = { passMark: passMark[standard] };
      const { page, lms, act, onRecord } = await open({ launch });
      await act(firstPart, ...quizFailed);
      await page.leave();
      expect(onRecord()).toMatchObject(begun);
      expect(lms.violations).toEqual([]);
    },
    without: ['holding back scores of tries', reverts.scoresEveryTry],
  },
  {
    number: '7',
    says: 'looking back at a finished module changes nothing on record',
    async run(open) {
      const first = await open();
      await first.act(...everything);
      await first.page.leave();
      const before = first.onRecord();
      const again = await open({ store: first.lms.store, launch: { mode: 'review' } });
      await again.act({ type: 'part-opened', partId: 'history' }, ...quizFailed);
      await again.page.leave();
      expect({ ...again.onRecord(), durationMs: 0 }).toEqual({ ...before, durationMs: 0 });
      expect(again.lms.violations).toEqual([]);
    },
    without: ['writing nothing in a review', reverts.writesInReview],
  },
  {
    number: '8',
    says: 'the score is sent before the status that makes an LMS pass it on',
    async run(open) {
      const { lms, act } = await open();
      await act(...everything);
      const sets = lms.log.filter(({ value }) => value !== undefined);
      const score = sets.findIndex(({ element = '' }) => element.includes('score.'));
      const result = sets.findIndex(
        ({ element = '', value }) => isStatus.test(element) && value !== 'incomplete',
      );
      expect(score).toBeGreaterThan(-1);
      expect(result).toBeGreaterThan(score);
    },
    without: ['the order', reverts.statusBeforeScore],
  },
  {
    number: '9',
    says: 'one right answer and one part read do not complete or pass the module',
    async run(open) {
      const { page, act, onRecord } = await open();
      await act(checkAnswer, firstPart);
      await page.pass(20 * SECOND);
      expect(onRecord()).toMatchObject(begun);
    },
    without: ['the rule of the module', reverts.completesOnTheFirstPart],
  },
  {
    number: '10',
    says: 'a learner with tries left is not failed, and passes the second time',
    async run(open) {
      const { page, lms, act, onRecord } = await open();
      await act(firstPart, secondPart, ...quizFailed);
      await page.leave();
      expect(onRecord()).toMatchObject(begun);
      const next = await open({ store: lms.store });
      await next.act(...quizPassed);
      expect(next.onRecord()).toMatchObject(passed);
      expect(next.lms.violations).toEqual([]);
    },
    without: ['holding back “failed”', reverts.failsEarly],
  },
  {
    number: '11',
    says: 'nobody is signed out of the LMS at the end',
    async run(open) {
      const { page, lms, act } = await open();
      await act(...everything);
      await page.leave();
      const exits = lms.log.filter(({ element = '', value }) => value && /\bexit$/.test(element));
      expect(new Set(exits.map(({ value }) => value))).toEqual(new Set(['suspend']));
    },
    without: ['the one exit', reverts.logsOut],
  },
  {
    number: '14',
    says: 'the Exit button asks the player to close',
    standards: ['2004'],
    async run(open) {
      const { lms, session } = await open();
      session.exit();
      expect(lms.log.at(-2)).toMatchObject({ element: 'adl.nav.request', value: 'suspendAll' });
      expect(lms.log.at(-1)).toMatchObject({ call: 'Terminate', result: 'true' });
    },
    without: ['the request', reverts.leavesThePlayerAlone],
  },
  {
    number: '21',
    says: 'time is written in full digits and counts once, however often it is saved',
    async run(open, standard) {
      const { page, lms, act, onRecord } = await open();
      for (let minute = 0; minute < 5; minute += 1) {
        page.touch();
        await act(checkAnswer);
        await page.pass(MINUTE);
      }
      await page.leave();
      expect(onRecord().durationMs).toBe(5 * MINUTE);
      const form = standard === '1.2' ? /^\d{4}:\d\d:\d\d\.\d\d$/ : /^PT\d+H\d+M\d+S$/;
      const times = lms.log.filter(({ element = '' }) => element.endsWith('session_time'));
      for (const { value } of times) expect(value).toMatch(form);
    },
  },
  {
    number: '28',
    says: 'a result that the LMS missed is handed over again when the module opens',
    async run(open) {
      const done = await open();
      await done.act(...everything);
      const store = createLmsStore();
      store.cmi = {
        'cmi.core.lesson_status': 'incomplete',
        'cmi.completion_status': 'incomplete',
        'cmi.suspend_data': aSnapshot(done.store.progress.value, { rank: 8 }, aModuleDefinition()),
      };
      const session = { launch: 1, exit: 'suspend', sessionTime: '', isFinished: true };
      store.sessions.push(session);
      store.launches = 1;
      const { onRecord } = await open({ store });
      expect(onRecord()).toMatchObject(passed);
    },
    without: ['reading the saved state', reverts.writesInReview],
  },
];
