import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { builtCourse } from '../helpers/built-packages.ts';
import { modulePage } from '../helpers/module-page.ts';
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

async function expectNoViolations(page: Page, where: string) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.map(
    ({ id, nodes }) =>
      `${where}: ${id} at ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
  expect(found).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('axe finds nothing on the home page and the sources page', async ({ page }) => {
      for (const name of ['index.html', 'sources.html', '404.html']) {
        await page.goto(sitePage(server, name));
        await expectNoViolations(page, name);
      }
    });

    test('axe finds nothing in any part, with questions answered and the quiz taken', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await page.goto(sitePage(server, 'charter.html'));
      const module = modulePage(page, course, 'charter');
      await module.ready();
      await page.locator('.check').first().getByRole('button', { name: 'Check answer' }).click();
      await expectNoViolations(page, 'an empty answer');
      for (const lesson of module.module.lessons) {
        const [first, second] = lesson.checks;
        if (first) await module.answerCheck(first, 'right');
        if (second) await module.answerCheck(second, 'wrong');
        await expectNoViolations(page, lesson.title);
        if (!lesson.hasQuiz) await module.continue();
      }
      await module.startQuiz();
      await expectNoViolations(page, 'a quiz question');
      for (let count = 0; count < 8; count += 1) await module.answerQuizQuestion('wrong');
      await expectNoViolations(page, 'the answers before handing in');
      await module.handIn();
      await expectNoViolations(page, 'the result, not passed');
      await module.takeQuiz('right');
      await expectNoViolations(page, 'the result, passed');
      for (const name of ['Summary', 'Sources', 'What is recorded about you']) {
        await module.openPart(name);
        await expectNoViolations(page, name);
      }
    });
  });
}

test.describe('at 320 pixels, with the keyboard alone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the whole module can be done, and the focus lands where reading goes on', async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.goto(sitePage(server, 'charter.html'));
    const module = modulePage(page, course, 'charter');
    await module.ready();

    const focusedText = () => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
    const tabTo = async (isThere: () => Promise<boolean>) => {
      for (let presses = 0; presses < 120; presses += 1) {
        await page.keyboard.press('Tab');
        if (await isThere()) return;
      }
      throw new Error(`The keyboard does not get there; it is at “${await focusedText()}”.`);
    };
    const tabToButton = (name: RegExp) =>
      tabTo(() =>
        page.evaluate((pattern) => {
          const active = document.activeElement;
          const isControl = active?.matches('button, a.button') ?? false;
          return isControl && new RegExp(pattern).test(active?.textContent.trim() ?? '');
        }, name.source),
      );
    const tabToFirstOption = () =>
      tabTo(() =>
        page.evaluate(() => document.activeElement?.matches('fieldset.question input') ?? false),
      );
    const chooseRight = async (stem: string) => {
      const question = module.module.questions.find((candidate) => candidate.stem === stem);
      if (!question) throw new Error(`No question “${stem}”.`);
      await tabToFirstOption();
      const rights = question.options.map(({ correct }) => correct);
      if (question.kind === 'single') {
        await page.keyboard.press('Space');
        for (let step = rights.indexOf(true); step > 0; step -= 1) {
          await page.keyboard.press('ArrowDown');
        }
        return;
      }
      for (const [index, isRight] of rights.entries()) {
        if (index > 0) await page.keyboard.press('Tab');
        if (isRight) await page.keyboard.press('Space');
      }
    };

    await tabToButton(/^Check answer$/);
    await page.keyboard.press('Enter');
    await expect(page.locator('.error-summary')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('.check input').first()).toBeFocused();
    await page.keyboard.press('Space');
    await tabToButton(/^Check answer$/);
    await page.keyboard.press('Enter');
    await expect(page.locator('.feedback-title').first()).toBeFocused();

    for (const lesson of module.module.lessons) {
      await expect(module.heading()).toHaveText(lesson.title);
      if (lesson.hasQuiz) break;
      await tabToButton(/^Continue/);
      await page.keyboard.press('Enter');
      await expect(module.heading()).toBeFocused();
    }
    await tabToButton(/^Start the quiz$/);
    await page.keyboard.press('Enter');
    for (let count = 1; count <= 8; count += 1) {
      await expect(page.locator('.quiz-heading')).toHaveText(`Question ${String(count)} of 8`);
      await expect(page.locator('.quiz-heading')).toBeFocused();
      await chooseRight((await page.locator('.quiz-step legend').innerText()).trim());
      await tabToButton(/^Keep answer/);
      await page.keyboard.press('Enter');
    }
    await expect(page.locator('.quiz-heading')).toBeFocused();
    await tabToButton(/^Hand in/);
    await page.keyboard.press('Enter');
    await expect(page.locator('.quiz-heading')).toHaveText('You passed');
    await expect(page.locator('.quiz-heading')).toBeFocused();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
});
