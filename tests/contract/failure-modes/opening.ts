import { expect } from 'vitest';
import { findLmsApi } from '../../../scorm/adapters/find-lms-api.ts';
import { scorm12ApiSpec, type Scorm12Api } from '../../../scorm/standards/scorm12/data-model.ts';
import {
  scorm2004ApiSpec,
  type Scorm2004Api,
} from '../../../scorm/standards/scorm2004/data-model.ts';
import type { Standard } from '../../../scorm/strict-lms/standard-rules.ts';
import { createStrictLms } from '../../../scorm/strict-lms/create-strict-lms.ts';
import { reverts } from '../../helpers/visits/reverts.ts';
import { SECOND } from '../../helpers/visits/visit.ts';
import { aModuleDefinition } from '../../unit/progress/a-module-definition.ts';
import { checkAnswer, everything, firstPart, passed, quizFailed, quizPassed } from './learner.ts';
import type { Row } from './row.ts';

const find = (standard: Standard, window: object): Promise<unknown> => {
  const search = Object.assign(window, {
    setTimeout: (action: () => void) => setTimeout(action, 0),
  });
  return standard === '1.2'
    ? findLmsApi<Scorm12Api>(scorm12ApiSpec, search)
    : findLmsApi<Scorm2004Api>(scorm2004ApiSpec, search);
};

const objectName = { '1.2': 'API', '2004': 'API_1484_11' } as const;

/** A window of another origin: reading anything from it throws. */
const foreign: object = new Proxy(
  {},
  {
    get() {
      throw new DOMException('Blocked a frame from accessing a cross-origin frame.');
    },
  },
);

export const openingRows: readonly Row[] = [
  {
    number: '15',
    says: 'ids with hyphens and questions with ten options reach the record in a form every LMS takes',
    async run(open) {
      const { lms, page, act, onRecord } = await open();
      await act(...quizFailed);
      expect(onRecord().answers.map(({ id }) => id)).toEqual(['q_quiz_1_a1', 'q_quiz_2_a1']);
      expect(lms.violations).toEqual([]);
      expect(page.warnings).toEqual([]);
    },
    without: ['plain ids', reverts.putsSpacesIntoIds],
  },
  {
    number: '16',
    says: 'answers of a later visit stand after those of an earlier one, none twice',
    async run(open) {
      const { lms, page, act } = await open();
      await act(...quizFailed);
      await page.leave();
      const next = await open({ store: lms.store });
      await next.act(...quizPassed);
      expect(next.onRecord().answers.map(({ id }) => id)).toEqual([
        'q_quiz_1_a1',
        'q_quiz_2_a1',
        'q_quiz_1_a2',
        'q_quiz_2_a2',
      ]);
      expect(next.lms.violations).toEqual([]);
    },
    without: ['going on from what is there', reverts.numbersFromZero],
  },
  {
    number: '17',
    says: 'reading what nobody has set yet is no error to anybody',
    async run(open) {
      const { page, store } = await open();
      expect(page.warnings).toEqual([]);
      expect(store.launch.value.notice).toBeUndefined();
      expect(store.saveState.value).toEqual({ kind: 'saved' });
    },
  },
  {
    number: '18',
    says: 'windows of another origin are passed over, and the object behind them is found',
    async run(_open, standard) {
      const { api } = createStrictLms({ standard });
      const opener = { [objectName[standard]]: api };
      expect(await find(standard, { parent: foreign, opener, top: foreign })).toBe(api);
    },
  },
  {
    number: '19',
    says: 'an object that comes late, two frames up, is found',
    async run(_open, standard) {
      const { api } = createStrictLms({ standard });
      const top: Record<string, unknown> = {};
      top['parent'] = top;
      setTimeout(() => {
        top[objectName[standard]] = api;
      }, 5);
      expect(await find(standard, { parent: { parent: top }, top })).toBe(api);
    },
  },
  {
    number: '19',
    says: 'an object of the other standard is left alone',
    async run(_open, standard) {
      const other = standard === '1.2' ? '2004' : '1.2';
      const { api } = createStrictLms({ standard: other });
      const parent = { [objectName[other]]: api, [objectName[standard]]: api };
      expect(await find(standard, { parent })).toBeUndefined();
    },
  },
  {
    number: '20',
    says: 'an LMS that says nothing about mode and credit gets everything recorded',
    async run(open) {
      const faults = { emptyMode: true, emptyCredit: true, emptyEntry: true };
      const { act, onRecord } = await open({ faults });
      await act(...everything);
      expect(onRecord()).toMatchObject(passed);
    },
    without: ['taking “empty” for “normal”', reverts.takesEmptyForBrowse],
  },
  {
    number: '23',
    says: 'a new release opens the saved state of the old one and never lowers the status',
    async run(open) {
      const { lms, page, act } = await open();
      await act(firstPart, checkAnswer);
      await page.pass(15 * SECOND);
      await page.leave();
      const { parts, questions } = aModuleDefinition();
      const definition = aModuleDefinition({
        release: 4,
        parts: [{ id: 'new', title: 'New', slot: 7 }, ...parts.toReversed()],
        questions: questions.filter(({ id }) => id !== 'check-2'),
      });
      const next = await open({ store: lms.store, definition });
      expect(next.store.launch.value.notice).toBeUndefined();
      expect(next.store.progress.value).toMatchObject({
        parts: { history: 'completed' },
        answers: { 'check-1': { outcome: 'right' } },
      });
    },
    without: ['reading the saved state', reverts.writesInReview],
  },
];
