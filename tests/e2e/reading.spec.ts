import { expect, test } from '@playwright/test';
import { builtCourse } from '../helpers/built-packages.ts';
import { modulePage } from '../helpers/module-page.ts';
import { collectErrors } from '../helpers/page-errors.ts';
import { sitePage, startSiteServer } from '../helpers/site-server.ts';
import type { StaticServer } from '../helpers/static-server.ts';

const course = builtCourse();
const lessons = course.modules.find(({ id }) => id === 'charter')?.lessons ?? [];
const title = (index: number) => lessons[index]?.title ?? '';
let server: StaticServer;

test.beforeAll(async () => {
  server = await startSiteServer(['woff2', 'json', 'webp']);
});

test.afterAll(async () => {
  await server.close();
});

test.describe('a module page', () => {
  test('shows one part, says which of how many, and names it in the title', async ({ page }) => {
    await page.goto(sitePage(server, 'charter.html'));
    const module = modulePage(page, course, 'charter');
    await module.ready();
    await module.continue();
    await module.continue();
    await expect(page.locator('.part:not([hidden])')).toHaveCount(1);
    await expect(page.locator('.part:not([hidden]) .part-position')).toHaveText('Part 3 of 6');
    await expect(page).toHaveTitle(`${title(2)} – ${module.module.title} – Groundings`);
    await expect(module.heading()).toBeFocused();
    await page.goBack();
    await expect(module.heading()).toHaveText(title(1));
    await expect(page.locator('[data-contents] [aria-current]')).toHaveText(title(1));
  });

  test('opens at the lesson or heading its address names', async ({ page }) => {
    await page.goto(sitePage(server, `charter.html#${lessons[2]?.id ?? ''}`));
    const module = modulePage(page, course, 'charter');
    await module.ready();
    await expect(module.heading()).toHaveText(title(2));

    const heading = page.locator(`#${lessons[1]?.id ?? ''} .prose h3`).first();
    const id = await heading.getAttribute('id');
    await page.goto(sitePage(server, `charter.html#${id ?? ''}`));
    await expect(module.heading()).toHaveText(title(1));
    await expect(heading).toBeInViewport();
  });

  test('leads from a citation to its source and back', async ({ page }) => {
    await page.goto(sitePage(server, 'charter.html'));
    const module = modulePage(page, course, 'charter');
    await module.ready();
    await page.locator('.part:not([hidden]) .cite a').first().click();
    await expect(module.heading()).toHaveText('Sources');
    await page
      .locator('.sources li')
      .first()
      .getByRole('link', { name: title(0) })
      .click();
    await expect(module.heading()).toHaveText(title(0));
    await expect(page.locator('.part:not([hidden]) .cite a').first()).toBeInViewport();
  });

  test('lets the browser’s own search open a lesson that is not in view', async ({ page }) => {
    await page.goto(sitePage(server, 'charter.html'));
    const module = modulePage(page, course, 'charter');
    await module.ready();
    const other = page.locator(`#${lessons[3]?.id ?? ''}`);
    await expect(other).toHaveAttribute('hidden', 'until-found');
    const words = (await other.locator('.prose p').first().textContent())?.trim() ?? '';

    // A link to a text uses the search of the browser, as Ctrl+F does.
    await page.goto('about:blank');
    const phrase = encodeURIComponent(words.split(' ').slice(0, 8).join(' ').replace(/,$/, ''));
    await page.goto(`${sitePage(server, 'charter.html')}#:~:text=${phrase}`);
    await module.ready();
    await expect(module.heading()).toHaveText(title(3));
    await expect(page.locator('.part:not([hidden])')).toHaveCount(1);
  });

  test('prints every lesson', async ({ page }) => {
    await page.goto(sitePage(server, 'charter.html'));
    await modulePage(page, course, 'charter').ready();
    await page.emulateMedia({ media: 'print' });
    for (const { id } of lessons) {
      await expect(page.locator(`#${id} .prose p`).first()).toBeVisible();
    }
    await expect(page.locator('.quiz-bank .question-stem').first()).toBeVisible();
  });

  test('under a strict policy and without fonts, JSON and WebP it works and is silent', async ({
    page,
  }) => {
    const errors = collectErrors(page);
    for (const name of ['index.html', 'sources.html', 'charter.html']) {
      await page.goto(sitePage(server, name));
      await expect(page.locator('h1')).toBeVisible();
    }
    const module = modulePage(page, course, 'charter');
    await module.ready();
    await module.answerCheck('cha-check-authorship', 'wrong');
    expect(errors).toEqual([]);
    const origins = new Set(
      await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin),
      ),
    );
    expect([...origins]).toEqual([new URL(server.origin).origin]);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all lessons, questions, explanations and sources can be read', async ({ page }) => {
    await page.goto(sitePage(server, 'charter.html'));
    for (const { id } of lessons) await expect(page.locator(`#${id}`)).toBeVisible();
    const check = page.locator('#question-cha-check-authorship');
    await expect(check.locator('.question-stem')).toBeVisible();
    await check.locator('summary').click();
    await expect(check.locator('[data-why]').first()).toBeVisible();
    await expect(page.locator('.sources li').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Check answer' })).toHaveCount(0);
  });
});

test('a page whose script cannot be loaded still shows every lesson', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto(sitePage(server, 'charter.html'));
  for (const { id } of lessons) await expect(page.locator(`#${id}`)).toBeVisible();
});
