import { rm } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { toInteractionId } from '../../scorm/standards/interaction.ts';
import type { PracticeSet } from '../../src/course/course.ts';
import { builtCourse, packageFor } from '../helpers/built-packages.ts';
import { openHost, startLmsServer, type LmsServer, type OpenedHost } from '../helpers/lms-host.ts';
import { collectErrors } from '../helpers/page-errors.ts';
import { practiceSetPage } from '../helpers/practice-set-page.ts';
import { unpackZip } from '../helpers/unpack-zip.ts';

const sets = builtCourse().practiceSets;

/** One of the sets that are alike in every module. */
function theFirst(isWanted: (set: PracticeSet) => boolean): PracticeSet {
  const set = sets.find(isWanted);
  if (!set) throw new Error('The course has no such practice set.');
  return set;
}

const refresher = theFirst(({ kind }) => kind === 'refresher');
const before = theFirst((set) => set.kind === 'measure' && set.form === 'before');
const after = theFirst((set) => set.kind === 'measure' && set.form === 'after');

/** Where a learner stands in a set, and how long it took: no result, no answer, no score. */
const standing = [
  'core\\.lesson_status|completion_status|progress_measure|suspend_data',
  '(core\\.lesson_)?location|(core\\.)?(session_time|exit)',
].join('|');

for (const host of ['strict-12', 'strict-2004'] as const) {
  for (const set of [refresher, before, after]) {
    test.describe(`${set.id} in ${host}`, () => {
      test.describe.configure({ mode: 'default' });
      let folder = '';
      let server: LmsServer;

      test.beforeAll(async () => {
        folder = await unpackZip(packageFor(set.id, host));
        server = await startLmsServer(folder, {
          headers: { 'Content-Security-Policy': "default-src 'self'" },
        });
      });

      test.afterAll(async () => {
        await server.close();
        await rm(folder, { recursive: true });
      });

      async function launch(page: Page, record: string) {
        const errors = collectErrors(page);
        const lms = await openHost(page, { host, packageUrl: server.packageUrl, record });
        const content = page.frameLocator('iframe');
        const learner = practiceSetPage(content, set);
        await learner.ready();
        return { lms, content, learner, errors };
      }

      /** Of a measure single answers too. */
      const mayBeWritten = new RegExp(
        `^cmi\\.(${standing}${set.kind === 'measure' ? '|interactions\\.\\d+\\..+' : ''})$`,
      );

      /** Wrong and right answers in turn, beginning with a wrong one. */
      const answers = set.questions.map((question, index) => ({
        question,
        how: index % 2 === 0 ? ('wrong' as const) : ('right' as const),
      }));
      /** What should be on record of the first answers, as many as were given. */
      const onRecordAfter = (count: number) =>
        set.kind === 'refresher'
          ? []
          : answers.slice(0, count).map(({ question, how }) => ({
              id: toInteractionId(question.id, 1),
              isCorrect: how === 'right',
            }));

      async function answerFrom(
        first: number,
        end: number,
        { learner }: Awaited<ReturnType<typeof launch>>,
      ) {
        for (const { question, how } of answers.slice(first, end)) {
          await learner.answer(question, how);
        }
      }

      async function expectOnRecord(lms: OpenedHost, count: number) {
        const record = await lms.onRecord();
        expect(record).toMatchObject({
          completion: count === answers.length ? 'complete' : 'incomplete',
          success: 'unknown',
          scaledScore: undefined,
        });
        expect(record.answers.map(({ id, isCorrect }) => ({ id, isCorrect }))).toEqual(
          onRecordAfter(count),
        );
        expect(await lms.violations()).toEqual([]);
      }

      test('left half-way, it goes on at the first open question, and is complete after the last', async ({
        context,
        page,
      }) => {
        const record = `half-way-${set.id}-${host}`;
        const half = Math.floor(answers.length / 2);
        const first = await launch(page, record);
        await answerFrom(0, half, first);
        await expect(first.content.getByRole('button', { name: /Previous|Back/ })).toHaveCount(0);
        await first.lms.removeFrame();
        await expectOnRecord(first.lms, half);
        await page.close();

        const next = await context.newPage();
        const second = await launch(next, record);
        await answerFrom(half, answers.length, second);
        await expect(second.learner.heading()).toHaveText(
          set.kind === 'refresher'
            ? 'You have finished this refresher'
            : 'Thank you: all your answers are kept',
        );
        await expect(second.learner.saveStatus()).toHaveText('Saved');
        await expectOnRecord(second.lms, answers.length);
        const log = await second.lms.log();
        const written = log.filter(({ call }) => call.endsWith('SetValue'));
        expect(written.length).toBeGreaterThan(0);
        for (const { element } of written) expect(element).toMatch(mayBeWritten);
        expect([...first.errors, ...second.errors]).toEqual([]);
      });

      test('opened again when it is done, it shows the end and changes nothing on record', async ({
        context,
        page,
      }) => {
        const record = `done-${set.id}-${host}`;
        const first = await launch(page, record);
        await answerFrom(0, answers.length, first);
        await expect(first.learner.saveStatus()).toHaveText('Saved');
        await page.close();

        const next = await context.newPage();
        const second = await launch(next, record);
        const { lms, content, learner, errors } = second;
        const done = await lms.onRecord();
        await expect(learner.heading()).toHaveText(/^(You have finished|Thank you)/);
        await expect(content.locator('.result-questions > li')).toHaveCount(
          set === after ? set.questions.length : 0,
        );
        if (set.kind === 'refresher') {
          await content.getByRole('button', { name: 'Look at the questions again' }).click();
          await content.getByRole('button', { name: 'Try again' }).click();
          await answerFrom(0, 1, second);
        }
        await lms.removeFrame();
        const again = await lms.onRecord();
        expect({ ...again, durationMs: 0, isSuspended: true }).toEqual({
          ...done,
          durationMs: 0,
          isSuspended: true,
        });
        await expectOnRecord(lms, answers.length);
        const log = await lms.log();
        const latest = log.slice(log.findLastIndex(({ call }) => call.endsWith('Initialize')));
        const writes = latest.filter(({ call }) => call.endsWith('SetValue'));
        for (const { element } of writes) expect(element).toMatch(/session_time|exit$/);
        expect(errors).toEqual([]);
      });
    });
  }
}
