import { rm } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { builtCourse, packageFor } from '../helpers/built-packages.ts';
import {
  openHost,
  startLmsServer,
  type HostOptions,
  type LmsServer,
  type OpenedHost,
} from '../helpers/lms-host.ts';
import { hosts } from '../helpers/lms-host-pages.ts';
import { modulePage, type ModulePage } from '../helpers/module-page.ts';
import { collectErrors } from '../helpers/page-errors.ts';
import { unpackZip } from '../helpers/unpack-zip.ts';

const course = builtCourse();
const CHECK = 'cha-check-authorship';

for (const host of hosts) {
  test.describe(host, () => {
    let folder = '';
    let server: LmsServer;

    test.beforeAll(async () => {
      folder = await unpackZip(packageFor('charter', host));
      server = await startLmsServer(folder, {
        headers: { 'Content-Security-Policy': "default-src 'self'" },
        refusedExtensions: ['woff2', 'json', 'webp'],
      });
    });

    test.afterAll(async () => {
      await server.close();
      await rm(folder, { recursive: true });
    });

    type Launch = Omit<HostOptions, 'host' | 'packageUrl'>;

    async function launch(page: Page, options: Launch = {}) {
      const errors = collectErrors(page, ['.woff2']);
      const lms = await openHost(page, { host, packageUrl: server.packageUrl, ...options });
      const module = modulePage(page.frameLocator('iframe'), course, 'charter');
      await module.ready();
      return { lms, module, errors };
    }

    async function readAndPass(module: ModulePage) {
      await module.readLessons();
      await module.takeQuiz('right');
    }

    const violationsOf = async (lms: OpenedHost) => expect(await lms.violations()).toEqual([]);

    test('opened and closed untouched, the module is incomplete', async ({ page }) => {
      const { lms, errors } = await launch(page);
      await lms.removeFrame();
      expect(await lms.onRecord()).toMatchObject({
        completion: 'incomplete',
        success: 'unknown',
        scaledScore: undefined,
        isSuspended: true,
      });
      await violationsOf(lms);
      expect(errors).toEqual([]);
    });

    test('half-way, the tab is closed: the learner comes back to that lesson with the answers kept', async ({
      context,
      page,
    }) => {
      const record = `half-way-${host}`;
      const { module } = await launch(page, { record });
      await module.answerCheck(CHECK, 'wrong');
      await module.continue();
      await module.continue();
      const title = await module.heading().innerText();
      await page.close({ runBeforeUnload: false });

      const next = await context.newPage();
      const again = await launch(next, { record });
      await expect(again.module.heading()).toHaveText(title);
      await expect(next.frameLocator('iframe').getByText('Completed', { exact: true })).toHaveCount(
        2,
      );
      await again.module.openPart(again.module.module.lessons[0]?.title ?? '');
      await expect(again.module.check(CHECK).locator('.feedback-title')).toHaveText('Not quite');
      expect(await again.lms.onRecord()).toMatchObject({ completion: 'incomplete' });
      await violationsOf(again.lms);
      expect(again.errors).toEqual([]);
    });

    test('failed with tries left, the module is still incomplete and has no score', async ({
      page,
    }) => {
      const { lms, module } = await launch(page);
      await module.readLessons();
      await module.takeQuiz('wrong');
      await expect(module.saveStatus()).toHaveText('Saved');
      expect(await lms.onRecord()).toMatchObject({
        completion: 'incomplete',
        success: 'unknown',
        scaledScore: undefined,
      });
      expect(ofQuestions((await lms.onRecord()).answers)).toHaveLength(8);
      await violationsOf(lms);
    });

    test('failed, then passed: the record is complete and passed, with the score', async ({
      page,
    }) => {
      const { lms, module, errors } = await launch(page);
      await module.readLessons();
      await module.takeQuiz('wrong');
      await module.takeQuiz('right');
      await expect(module.saveStatus()).toHaveText('Saved');
      const onRecord = await lms.onRecord();
      expect(onRecord).toMatchObject({ completion: 'complete', success: 'passed', scaledScore: 1 });
      const answers = ofQuestions(onRecord.answers);
      expect(answers.map(({ isCorrect }) => isCorrect)).toEqual([
        ...Array<boolean>(8).fill(false),
        ...Array<boolean>(8).fill(true),
      ]);
      expect(new Set(answers.map(({ id }) => id)).size).toBe(16);
      await violationsOf(lms);
      expect(errors).toEqual([]);
    });

    test('passed and opened again, everything can be read and nothing is rewritten', async ({
      context,
      page,
    }) => {
      const record = `review-${host}`;
      const first = await launch(page, { record });
      await readAndPass(first.module);
      await expect(first.module.saveStatus()).toHaveText('Saved');
      await page.close();

      const next = await context.newPage();
      const { lms, module } = await launch(next, { record });
      const before = await lms.onRecord();
      expect(before).toMatchObject({ completion: 'complete', success: 'passed', scaledScore: 1 });
      await expect(module.saveStatus()).toContainText('open for review');
      await module.openPart(module.module.lessons[1]?.title ?? '');
      await module.continue();
      await module.openPart(module.module.lessons[4]?.title ?? '');
      await module.takeQuiz('wrong');
      await lms.removeFrame();
      const after = await lms.onRecord();
      expect({ ...after, durationMs: 0 }).toEqual({ ...before, durationMs: 0 });
      const log = await lms.log();
      const written = log
        .slice(log.findLastIndex(({ call }) => call.endsWith('Initialize')))
        .filter(({ call }) => call.endsWith('SetValue'))
        .map(({ element }) => element);
      for (const element of written) expect(element).toMatch(/session_time|exit$/);
      await violationsOf(lms);
    });

    test('“Save and exit” hands everything over, closes the record and covers the page', async ({
      page,
    }) => {
      const { lms, module } = await launch(page);
      await module.continue();
      await page.frameLocator('iframe').getByRole('button', { name: 'Save and exit' }).click();
      await expect(page.frameLocator('iframe').getByRole('dialog')).toContainText(
        'You have left this module',
      );
      expect(await lms.onRecord()).toMatchObject({
        completion: 'incomplete',
        location: module.module.lessons[1]?.id,
        isSuspended: true,
      });
      const requests = (await lms.log()).filter(({ element }) => element === 'adl.nav.request');
      expect(requests.map(({ value }) => value)).toEqual(
        host.endsWith('2004') ? ['suspendAll'] : [],
      );
      await violationsOf(lms);
    });

    if (host.startsWith('strict')) {
      test('a commit that is refused three times and then accepted loses nothing', async ({
        page,
      }) => {
        await page.clock.install();
        const { lms, module } = await launch(page);
        await module.readLessons();
        await lms.setFaults({ commitFalse: 3 });
        await module.takeQuiz('right');
        await page.clock.runFor(2_000);
        await expect(module.saveStatus()).toContainText('Not saved yet');
        await expect(async () => {
          await page.clock.runFor(10_000);
          await expect(module.saveStatus()).toHaveText('Saved', { timeout: 500 });
        }).toPass({ timeout: 15_000 });
        const onRecord = await lms.onRecord();
        expect(onRecord).toMatchObject({
          completion: 'complete',
          success: 'passed',
          scaledScore: 1,
        });
        expect(ofQuestions(onRecord.answers)).toHaveLength(8);
        await violationsOf(lms);
      });
    }
  });
}

/** One record for each question: a reason given with an answer is a record beside it. */
const ofQuestions = <Answer extends { readonly id: string }>(answers: readonly Answer[]) =>
  answers.filter(({ id }) => !id.includes('_because_'));

test('where no learning system answers, the page says so and can be read', async ({ page }) => {
  const folder = await unpackZip(packageFor('charter', 'strict-12'));
  const server = await startLmsServer(folder);
  await page.goto(server.packageUrl);
  const module = modulePage(page, course, 'charter');
  await module.ready();
  await expect(module.saveStatus()).toContainText('no learning system answered');
  await module.answerCheck(CHECK, 'right');
  await module.continue();
  await server.close();
  await rm(folder, { recursive: true });
});
