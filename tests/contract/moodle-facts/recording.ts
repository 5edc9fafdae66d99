import { expect } from 'vitest';
import { lintPackage } from '../../../scorm/package/lint-package.ts';
import { packageStandards } from '../../../scorm/standards/package-standards.ts';
import { changedIdentifiers, emptySummary } from '../../../scorm/package/package-summary.ts';
import { createFakeLocks, createFakePage } from '../../unit/tracking/fake-page.ts';
import { aFinishedPackage } from '../../helpers/finished-package.ts';
import { reverts } from '../../helpers/visits/reverts.ts';
import { begun, checkAnswer, everything, passed, quizFailed } from '../failure-modes/learner.ts';
import type { Row } from '../failure-modes/row.ts';

const identifiers = { manifest: 'GR_one', organization: 'ORG', item: 'ITEM_one', resource: 'RES' };

export const recordingRows: readonly Row[] = [
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
    number: 'M14',
    says: 'what Moodle imports without complaint and then cannot open is refused when packaging',
    async run(_open, standard) {
      const packaged = packageStandards[standard === '1.2' ? 'scorm12' : 'scorm2004-3rd'];
      const faults: readonly [code: string, find: RegExp, put: string][] = [
        ['launch-page-missing', /href="index\.html"/, 'href="gone.html"'],
        ['manifest-schema', /<organization [^]*<\/organization>/, ''],
        ['scorm-type', /scormtype="sco"/i, ''],
        ['dangling-identifierref', /identifierref="[^"]*"/, 'identifierref="GONE"'],
      ];
      for (const [code, find, put] of faults) {
        const { contents, module } = aFinishedPackage({
          standard: packaged,
          manifest: (xml) => xml.replace(find, put),
        });
        const codes = lintPackage(contents, module, packaged).map((problem) => problem.code);
        if (code === 'manifest-schema') expect(codes).not.toEqual([]);
        else expect(codes).toContain(code);
      }
    },
  },
  {
    number: 'M15',
    says: 'a package whose item identifier changed is refused before anybody imports it',
    async run() {
      const model = { id: 'one', identifiers: { ...identifiers, item: 'ITEM_new' } };
      const one = { id: 'one', title: 'One', identifiers, longestSavedState: 100 };
      const earlier = {
        ...emptySummary,
        modules: [{ ...one, packages: [], answers: [], documents: [] }],
      };
      expect(changedIdentifiers([model], earlier)[0]?.error.message).toMatch(/item/);
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
