import { readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { launchables, modulePage as modulePageOf } from '../../src/course/course-model.ts';
import { builtCourse, siteFolder } from '../helpers/built-packages.ts';
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

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

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
        await expectNoViolations(page, name);
        expect(await tooSmallTargets(page), name).toEqual([]);
        await expectReflow(page, name);
      }
      expect(errors).toEqual([]);
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
