import { readdirSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { launchables, modulePage as modulePageOf } from '../../src/course/course-model.ts';
import { builtCourse, siteFolder } from '../helpers/built-packages.ts';
import { expectNoViolations, expectNoViolationsInDark } from '../helpers/expect-accessible.ts';
import { keyboardOf } from '../helpers/keyboard.ts';
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

/** Pages beside the modules and their sets of questions. */
const pagesOfSite = readdirSync(siteFolder)
  .filter((name) => name.endsWith('.html'))
  .filter((name) => !launchables(course).some(({ id }) => name === modulePageOf(id)))
  .sort();

/**
 * Nothing runs out of the page on a screen of 320 pixels, nor with text at 200% and the spacing that
 * readers may set (WCAG 1.4.12). A strict policy allows no style element, so a sheet is adopted.
 */
async function expectReflow(page: Page, where: string) {
  const widthOf = () => page.evaluate(() => document.documentElement.scrollWidth);
  const usual = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await widthOf(), `${where} at 320 pixels`).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      html { font-size: 200% !important }
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets.push(sheet);
  });
  expect(await widthOf(), `${where} with large and spaced text`).toBeLessThanOrEqual(1280);
  const cutOff = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => getComputedStyle(element).overflow === 'hidden')
      .filter((element) => !element.closest('[aria-hidden], .visually-hidden, .skip-link'))
      .filter(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
  expect(cutOff, where).toEqual([]);
  if (usual) await page.setViewportSize(usual);
}

/** Targets below 24 pixels that do not stand in a line of text (WCAG 2.5.8). */
async function tooSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, select, input, summary')]
      .filter((element) => element.checkVisibility() && !element.matches('.skip-link'))
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        const line = element.closest('p, li, dd, td')?.textContent ?? '';
        const isInText = line.trim().length > element.textContent.trim().length;
        return (width < 24 || height < 24) && !isInText;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 160)),
  );
}

test.describe('in light and in dark colours', () => {
  const look = async (page: Page, where: string, inside?: string) => {
    await expectNoViolations(page, where, inside);
    await expectNoViolationsInDark(page, where, inside);
  };

  test('every page of the site is sound: axe, small screens, large text, size of targets', async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const errors = collectErrors(page);
    expect(pagesOfSite).toContain('index.html');
    for (const name of pagesOfSite) {
      await page.goto(sitePage(server, name));
      await page.locator('.reading-settings summary').click();
      for (const details of await page.locator('main details').all()) {
        await details.evaluate((element) => element.setAttribute('open', ''));
      }
      await look(page, name);
      expect(await tooSmallTargets(page), name).toEqual([]);
      await expectReflow(page, name);
    }
    expect(errors).toEqual([]);
  });

  async function open(page: Page) {
    await page.goto(sitePage(server, 'charter.html'));
    const module = modulePage(page, course, 'charter');
    await module.ready();
    return module;
  }

  test('axe finds nothing in any lesson, with questions answered', async ({ page }) => {
    test.setTimeout(120_000);
    const module = await open(page);
    await page.locator('.check').first().getByRole('button', { name: 'Check answer' }).click();
    await look(page, 'an empty answer');
    for (const lesson of module.module.lessons) {
      for (const [index, check] of lesson.checks.entries()) {
        await module.answerCheck(check, index % 2 === 0 ? 'right' : 'wrong');
      }
      await look(page, lesson.title);
      if (!lesson.hasQuiz) await module.continue();
    }
  });

  test('axe finds nothing in the quiz, its results and the parts after it', async ({ page }) => {
    test.setTimeout(120_000);
    // The rest of the page stays as it was when the quiz began.
    const part = 'section.part:not([hidden])';
    const module = await open(page);
    await module.readLessons();
    await module.startQuiz();
    await look(page, 'a quiz question', part);
    for (let count = 0; count < 8; count += 1) await module.answerQuizQuestion('wrong');
    await look(page, 'the answers before handing in', part);
    await module.handIn();
    await look(page, 'the result, not passed', part);
    await module.takeQuiz('right');
    await look(page, 'the result, passed', part);
    for (const name of ['Summary', 'Sources', 'What is recorded about you']) {
      await module.openPart(name);
      await look(page, name);
    }
  });
});

test.describe('at 320 pixels, with the keyboard alone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the whole module can be done, and the focus lands where reading goes on', async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.goto(sitePage(server, 'charter.html'));
    const module = modulePage(page, course, 'charter');
    await module.ready();

    const keyboard = keyboardOf(page);
    const part = page.locator('section.part:not([hidden])');
    const button = (name: string) => part.getByRole('button', { name, exact: true }).first();
    const heading = page.locator('.quiz-heading');

    await keyboard.use(button('Check answer'));
    await expect(page.locator('.error-summary')).toBeFocused();
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await expect(page.locator('.check input').first()).toBeFocused();
    await keyboard.press('Space');
    await keyboard.use(button('Check answer'));
    await expect(page.locator('.feedback-title').first()).toBeFocused();

    for (const lesson of module.module.lessons) {
      await expect(module.heading()).toHaveText(lesson.title);
      if (lesson.hasQuiz) break;
      await keyboard.use(part.getByRole('link', { name: /^Continue/ }));
      await expect(module.heading()).toBeFocused();
    }
    await keyboard.use(button('Start the quiz'));
    for (let count = 1; count <= 8; count += 1) {
      await expect(heading).toHaveText(`Question ${String(count)} of 8`);
      await expect(heading).toBeFocused();
      const stem = (await page.locator('.quiz-step legend').innerText()).trim();
      const question = module.module.questions.find((candidate) => candidate.stem === stem);
      if (!question) throw new Error(`No question “${stem}”.`);
      await keyboard.answer(page.locator('.quiz-step fieldset'), question, 'right');
      await keyboard.use(button('Keep answer and continue'));
    }
    await expect(heading).toBeFocused();
    await keyboard.use(button('Hand in my answers'));
    await expect(heading).toHaveText('You passed');
    await expect(heading).toBeFocused();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
});
