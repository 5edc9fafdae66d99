import { expect, test, type Page } from '@playwright/test';
import { builtCourse } from '../helpers/built-packages.ts';
import { modulePage } from '../helpers/module-page.ts';
import { collectErrors } from '../helpers/page-errors.ts';
import { sitePage, startSiteServer } from '../helpers/site-server.ts';
import type { StaticServer } from '../helpers/static-server.ts';

const course = builtCourse();
let server: StaticServer;

test.beforeAll(async () => {
  server = await startSiteServer();
});

test.afterAll(async () => {
  await server.close();
});

async function open(page: Page) {
  await page.goto(sitePage(server, 'charter.html'));
  const module = modulePage(page, course, 'charter');
  await module.ready();
  return module;
}

const stateOnHome = (page: Page) => page.locator('[data-module-state="charter"]').first();

test('the site keeps place, answers and result on this device', async ({ context, page }) => {
  const errors = collectErrors(page);
  await page.goto(sitePage(server, 'index.html'));
  await expect(stateOnHome(page)).toHaveText('Not started');

  const module = await open(page);
  await module.answerCheck('cha-check-authorship', 'right');
  await module.readLessons();
  await page.close();

  const next = await context.newPage();
  await next.goto(sitePage(server, 'index.html'));
  await expect(stateOnHome(next)).toHaveText('In progress, 80% done');

  const again = await open(next);
  await expect(again.heading()).toHaveText(again.module.lessons[4]?.title ?? '');
  await again.takeQuiz('right');
  await expect(next.locator('.quiz-heading')).toHaveText('You passed');
  await next.getByRole('link', { name: 'Go on to: Summary' }).click();
  await expect(again.heading()).toHaveText('Summary');
  await next.goto(sitePage(server, 'index.html'));
  await expect(stateOnHome(next)).toHaveText('Completed, quiz passed');
  expect(errors).toEqual([]);
});

test('“Clear my progress” in a module asks once, then removes everything', async ({ page }) => {
  const module = await open(page);
  await module.answerCheck('cha-check-authorship', 'right');
  await module.continue();
  await module.openPart('Summary');
  await page.getByRole('button', { name: 'Clear my progress…' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('button', { name: 'Clear my progress…' }).click();
  await page.getByRole('button', { name: 'Clear my progress', exact: true }).click();
  await expect(module.heading()).toHaveText(module.module.lessons[0]?.title ?? '');
  await expect(module.check('cha-check-authorship').locator('.feedback')).toHaveCount(0);
  await page.goto(sitePage(server, 'index.html'));
  await expect(stateOnHome(page)).toHaveText(/Not started|In progress$/);
});

test('“Clear my progress” on the home page removes every module', async ({ page }) => {
  const module = await open(page);
  await module.continue();
  await page.goto(sitePage(server, 'index.html'));
  await expect(stateOnHome(page)).toHaveText('In progress, 20% done');
  await page.getByRole('button', { name: 'Clear my progress…' }).click();
  await page.getByRole('button', { name: 'Clear my progress', exact: true }).click();
  await expect(stateOnHome(page)).toHaveText('Not started');
});

test('a damaged saved state starts the learner afresh and says so', async ({ page }) => {
  const module = await open(page);
  await module.continue();
  await page.goto(sitePage(server, 'index.html'));
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) {
      const kept = localStorage.getItem(key) ?? '';
      localStorage.setItem(key, kept.replace(/1~1~/g, '1~1~!'));
    }
  });
  const again = await open(page);
  await expect(page.locator('.notice')).toContainText('could not be read');
  await expect(again.heading()).toHaveText(again.module.lessons[0]?.title ?? '');
});

test('a second tab of the same module is for reading only', async ({ context, page }) => {
  await open(page);
  const next = await context.newPage();
  const second = await open(next);
  await expect(second.saveStatus()).toContainText('already open in another tab');
});
