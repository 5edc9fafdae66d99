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
      for (const name of [
        'index.html',
        'glossary.html',
        'sources.html',
        'support.html',
        '404.html',
      ]) {
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
        for (const [index, check] of lesson.checks.entries()) {
          await module.answerCheck(check, index % 2 === 0 ? 'right' : 'wrong');
        }
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
    const tabToField = (selector = 'input') =>
      tabTo(() =>
        page.evaluate(
          (inside) => document.activeElement?.matches(`fieldset.question ${inside}`) ?? false,
          selector,
        ),
      );
    /** Goes along the radio buttons of a group to the one with a value. */
    const chooseRadio = async (value: string) => {
      await page.keyboard.press('Space');
      const isThere = () =>
        page.evaluate((wanted) => {
          const active = document.activeElement;
          return active instanceof HTMLInputElement && active.value === wanted;
        }, value);
      while (!(await isThere())) await page.keyboard.press('ArrowDown');
    };
    const chooseRight = async (stem: string) => {
      const question = module.module.questions.find((candidate) => candidate.stem === stem);
      if (!question) throw new Error(`No question “${stem}”.`);
      switch (question.kind) {
        case 'single': {
          await tabToField();
          return chooseRadio(question.options.find(({ correct }) => correct)?.key ?? '');
        }
        case 'multiple': {
          await tabToField();
          for (const [index, { correct }] of question.options.entries()) {
            if (index > 0) await page.keyboard.press('Tab');
            if (correct) await page.keyboard.press('Space');
          }
          return;
        }
        case 'truefalse': {
          await tabToField();
          await chooseRadio(question.answer ? '0' : '1');
          await page.keyboard.press('Tab');
          return chooseRadio(String(question.because.findIndex(({ correct }) => correct)));
        }
        case 'match': {
          for (const [place, { answer }] of question.prompts.entries()) {
            await tabToField(`.select-field:nth-child(${String(place + 1)}) select`);
            await page.keyboard.type(
              question.options.find(({ key }) => key === answer)?.text ?? '',
            );
          }
          return;
        }
        case 'order': {
          for (const [place, { text }] of question.items.entries()) {
            const item = page.locator('.order-items li').filter({ hasText: text });
            const above = () =>
              item.evaluate((element) =>
                [...(element.parentElement?.children ?? [])].indexOf(element),
              );
            for (let step = await above(); step > place; step -= 1) {
              await item.getByRole('button', { name: /^Up/ }).focus();
              await page.keyboard.press('Enter');
            }
          }
          return;
        }
        default:
          throw new Error(`“${stem}” is not right or wrong.`);
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
