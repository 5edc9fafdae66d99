import { expect, test, type Page } from '@playwright/test';
import { builtCourse } from '../helpers/built-packages.ts';
import { expectNoViolations, expectNoViolationsInDark } from '../helpers/expect-accessible.ts';
import { keyboardOf } from '../helpers/keyboard.ts';
import { modulePage } from '../helpers/module-page.ts';
import { collectErrors } from '../helpers/page-errors.ts';
import { reflowTroubles } from '../helpers/reflow.ts';
import { pagesBesideModules, unfold } from '../helpers/site-pages.ts';
import { sitePage, startSiteServer } from '../helpers/site-server.ts';
import type { StaticServer } from '../helpers/static-server.ts';
import { tooSmallTargets } from '../helpers/targets.ts';

const course = builtCourse();
let server: StaticServer;

test.beforeAll(async () => {
  server = await startSiteServer();
});

test.afterAll(async () => {
  await server.close();
});

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
    const pagesOfSite = pagesBesideModules(course);
    expect(pagesOfSite).toContain('index.html');
    for (const name of pagesOfSite) {
      await page.goto(sitePage(server, name));
      await unfold(page);
      await look(page, name);
      expect(await tooSmallTargets(page), name).toEqual([]);
      expect(await reflowTroubles(page, name)).toEqual([]);
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
