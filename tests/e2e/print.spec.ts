import { expect, test, type Page } from '@playwright/test';
import { builtCourse } from '../helpers/built-packages.ts';
import { modulePage, pageReady } from '../helpers/module-page.ts';
import { serveModule } from '../helpers/served-module.ts';
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

/** A browser without a printer: the page stays as it is while the print window would be open. */
async function holdPrinting(page: Page) {
  await page.addInitScript(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
    };
  });
}

async function openLesson(page: Page, index: number) {
  await holdPrinting(page);
  const lesson = course.modules.find(({ id }) => id === 'charter')?.lessons[index];
  if (!lesson) throw new Error('The module has no such lesson.');
  await page.goto(sitePage(server, `charter.html#${lesson.id}`));
  await modulePage(page, course, 'charter').ready();
  return lesson;
}

/** Prints as the button says and shows the page as it goes onto paper. */
async function print(page: Page, what: string) {
  await page.getByRole('button', { name: what }).click();
  await page.emulateMedia({ media: 'print' });
}

const inAnswers = (page: Page) => page.locator('.handout-answer');

test('a lesson prints alone: text, questions with boxes, note lines, sources in full, answers last', async ({
  page,
}) => {
  const lesson = await openLesson(page, 1);
  await print(page, 'Print this lesson');
  await expect(page.locator('section.part').filter({ visible: true })).toHaveCount(1);
  const part = page.locator(`#${lesson.id}`);
  await expect(part.locator('.prose > p').first()).toBeVisible();
  for (const id of lesson.checks) {
    await expect(part.locator(`[data-question="${id}"] .question-stem`)).toBeVisible();
  }
  const look = (selector: string, pseudo: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate(
        (element, [name = '', value = '']) =>
          getComputedStyle(element, name).getPropertyValue(value),
        [pseudo, property],
      );
  const box = await look(
    `#${lesson.id} .question-options li`,
    '::before',
    'border-block-end-style',
  );
  expect(box).toBe('solid');
  const lastWords = `#${lesson.id} .prose > :last-child`;
  expect(await look(lastWords, '::after', 'content')).toBe('"Notes"');
  expect(await look(lastWords, '::after', 'background-image')).toContain('gradient');

  const sources = page.locator('.handout-end .sources > li');
  const cited = await part
    .locator('.cite a, [data-source]')
    .evaluateAll((links) => new Set(links.map((link) => link.getAttribute('href'))).size);
  await expect(sources).toHaveCount(cited);
  const address = await look('.handout-end .source a[href^="http"]', '::after', 'content');
  expect(address).toMatch(/^"https?:/);

  // The one question from earlier that is called to mind here comes with its answer too.
  expect(await inAnswers(page).count()).toBeGreaterThanOrEqual(lesson.checks.length);
  const isLast = await page
    .locator('.handout-answers')
    .evaluate((element) => element.matches(':last-child') && getComputedStyle(element).breakBefore);
  expect(isLast).toBe('page');
});

test('the module prints every lesson and every source, and answers practice questions only', async ({
  page,
}) => {
  await openLesson(page, 0);
  await print(page, 'Print the module');
  const { module } = modulePage(page, course, 'charter');
  for (const { id } of module.lessons) await expect(page.locator(`#${id} h2`)).toBeVisible();
  await expect(page.locator('#sources .sources > li').first()).toBeVisible();
  const answers = await page.locator('.handout-answers').innerText();
  for (const { stem, use } of module.questions) {
    if (use === 'quiz') expect(answers).not.toContain(stem);
    if (use === 'check') expect(answers).toContain(stem);
  }
  await expect(page.locator('.quiz-bank [data-why]').filter({ visible: true })).toHaveCount(0);
});

test('nothing to press, fill in or go to reaches paper, on any kind of page', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  const names = ['charter.html', 'charter-refresher-1w.html', 'index.html', 'glossary.html'];
  for (const name of [...names, 'search.html', 'for-trainers.html']) {
    await page.goto(sitePage(server, name));
    if (name.startsWith('charter')) await pageReady(page);
    const controls = page.locator(
      'button, input, select, textarea, nav, .page-header, .site-footer',
    );
    await expect(controls.filter({ visible: true }), name).toHaveCount(0);
  }
});

test('a measure is not given away on paper', async ({ page }) => {
  await holdPrinting(page);
  await page.goto(sitePage(server, 'charter-measure-before.html'));
  await pageReady(page);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
  });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.question-stem').filter({ visible: true })).toHaveCount(0);
  await expect(inAnswers(page)).toHaveCount(0);
});

test('the browser’s own print command makes the handout, and the page is as before when it is done', async ({
  page,
}) => {
  await openLesson(page, 1);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const { dataset } = document.documentElement;
      dataset['seen'] = String(document.querySelectorAll('.handout-answer').length);
    });
  });
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g);
  expect(sheets?.length).toBeGreaterThan(10);
  expect(Number(await page.locator('html').getAttribute('data-seen'))).toBeGreaterThan(5);
  await expect(page.locator('.handout-end')).toHaveCount(0);

  await page.getByRole('button', { name: 'Print this lesson' }).click();
  await expect(inAnswers(page).first()).toBeAttached();
  const ofLesson = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g);
  expect(ofLesson?.length).toBeLessThan(10);
  await expect(page.locator('html')).not.toHaveAttribute('data-print', /./);
  await expect(page.locator('.handout-end')).toHaveCount(0);
});

test('in a package the handout is the same', async ({ page }) => {
  await holdPrinting(page);
  const served = await serveModule('strict-12');
  const { errors } = await served.launch(page);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Print this lesson' }).click();
  await expect(frame.locator('.handout-answers h2')).toHaveText('Answers');
  await page.emulateMedia({ media: 'print' });
  await expect(frame.locator('section.part').filter({ visible: true })).toHaveCount(1);
  expect(errors).toEqual([]);
  await served.close();
});
