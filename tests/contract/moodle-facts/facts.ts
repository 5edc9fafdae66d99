import { expect } from 'vitest';
import { packageStandards } from '../../../scorm/standards/package-standards.ts';
import { checkIdentifiers } from '../../../scorm/package/package-summary.ts';
import { createFakeLocks, createFakePage } from '../../unit/tracking/fake-page.ts';
import { reverts } from '../../helpers/visits/reverts.ts';
import { MINUTE, SECOND } from '../../helpers/visits/visit.ts';
import {
  begun,
  checkAnswer,
  everything,
  firstPart,
  passed,
  quizFailed,
} from '../failure-modes/learner.ts';
import type { Row } from '../failure-modes/row.ts';

const identifiers = { manifest: 'GR_one', organization: 'ORG', item: 'ITEM_one', resource: 'RES' };

export const factRows: readonly Row[] = [
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
  {
    number: 'M8',
    says: 'a pass mark of the LMS and our result say the same when the visit ends',
    async run(open, standard) {
      const launch = { passMark: standard === '1.2' ? '80' : '0.8' };
      const { page, act, onRecord } = await open({ launch });
      await act(...everything);
      await page.leave();
      expect(onRecord()).toMatchObject(passed);
    },
  },
  {
    number: 'M9',
    says: 'answers are committed with the quiz that they belong to, never saved up',
    async run(open) {
      const { lms, act } = await open();
      for (let run = 0; run < 5; run += 1) await act(...quizFailed);
      let waiting = 0;
      for (const { call, element = '', value } of lms.log) {
        if (call.endsWith('Commit')) waiting = 0;
        else if (value !== undefined && /interactions\.\d+\.id$/.test(element)) waiting += 1;
        expect(waiting).toBeLessThanOrEqual(2);
      }
    },
  },
  {
    number: 'M10',
    says: 'everything fits the limits of an LMS that enforces them',
    async run(open) {
      const { lms, page, act, onRecord } = await open({ faults: { generousLimits: false } });
      await act(...everything);
      await page.leave();
      expect(onRecord().snapshot?.length).toBeLessThanOrEqual(2000);
      expect(lms.violations).toEqual([]);
    },
  },
  {
    number: 'M11',
    says: 'answers of a later visit go on from the count of the LMS and overwrite nothing',
    async run(open) {
      const { lms, page, act } = await open();
      await act(...quizFailed);
      await page.leave();
      const next = await open({ store: lms.store });
      await next.act(...quizFailed);
      expect(next.onRecord().answers.map(({ id }) => id.slice(-2))).toEqual([
        'a1',
        'a1',
        'a2',
        'a2',
      ]);
    },
    without: ['asking for the count', reverts.numbersFromZero],
  },
  {
    number: 'M12',
    says: 'times of answers have no fraction and no zone',
    async run(open, standard) {
      const { lms, act } = await open();
      await act(...quizFailed);
      const times = lms.log.filter(({ element = '' }) => /interactions.*\.time/.test(element));
      const form = standard === '1.2' ? /^\d\d:\d\d:\d\d$/ : /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/;
      expect(times).toHaveLength(2);
      for (const { value } of times) expect(value).toMatch(form);
    },
  },
  {
    number: 'M13',
    says: 'manifests name their version in the words that Moodle knows',
    async run() {
      const known = ['1.2', '1.3', 'CAM 1.3', '2004 3rd Edition', '2004 4th Edition'];
      const versions = Object.values(packageStandards).map(({ schemaVersion }) => schemaVersion);
      for (const version of versions) expect(known).toContain(version);
    },
  },
  {
    number: 'M15',
    says: 'a package whose item identifier changed is refused before anybody imports it',
    async run() {
      const model = { id: 'one', identifiers: { ...identifiers, item: 'ITEM_new' } };
      const earlier = {
        version: 1 as const,
        modules: [{ id: 'one', title: 'One', identifiers, longestSavedState: 100, packages: [] }],
      };
      const check = () => {
        checkIdentifiers([model as Parameters<typeof checkIdentifiers>[0][number]], earlier);
      };
      expect(check).toThrow(/item/);
    },
  },
  {
    number: 'M18',
    says: 'what is kept in a browser shared with the LMS has a name of ours with a version',
    async run(open) {
      const page = createFakePage();
      const { lms, act } = await open({ page });
      lms.faults.expiredLogin = true;
      await act(checkAnswer);
      expect([...page.kept.keys()]).toEqual([
        expect.stringMatching(/^groundings:unsaved:1:[0-9a-z]{14}$/),
      ]);
    },
    without: ['the backup', reverts.keepsNoBackup],
  },
  {
    number: 'M20',
    says: 'with two tabs open, the second cannot undo what the first has achieved',
    async run(open) {
      const locks = createFakeLocks();
      const first = await open({ page: createFakePage(locks) });
      const second = await open({ page: createFakePage(locks), store: first.lms.store });
      await first.act(...everything);
      await first.page.leave();
      expect(second.store.saveState.value).toEqual({ kind: 'not-recorded', reason: 'second-tab' });
      await second.act(...quizFailed);
      await second.page.leave();
      expect(second.onRecord()).toMatchObject(passed);
      expect(second.onRecord()).not.toMatchObject(begun);
    },
    without: ['the lock', reverts.takesNoLock],
  },
];
