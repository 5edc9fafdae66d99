import { expect, test, type Locator, type Page } from '@playwright/test';
import type { Question } from '../../src/course/course.ts';
import { builtCourse } from '../helpers/built-packages.ts';
import { expectFocusInSight, keyboardOf } from '../helpers/keyboard.ts';
import { modulePage } from '../helpers/module-page.ts';
import { collectErrors } from '../helpers/page-errors.ts';
import { sitePage, startSiteServer } from '../helpers/site-server.ts';
import type { StaticServer } from '../helpers/static-server.ts';

test.use({ viewport: { width: 320, height: 640 } });

const course = builtCourse();
let server: StaticServer;

test.beforeAll(async () => {
  server = await startSiteServer();
});

test.afterAll(async () => {
  await server.close();
});

/** The first practice question of a kind in any lesson of the course. */
function firstCheck<Kind extends Question['kind']>(kind: Kind) {
  for (const { id: moduleId, lessons, questions } of course.modules) {
    for (const lesson of lessons) {
      for (const id of lesson.checks) {
        const found = questions.find((question) => question.id === id);
        if (found?.kind === kind) {
          return { moduleId, lesson, question: found as Extract<Question, { kind: Kind }> };
        }
      }
    }
  }
  throw new Error(`No lesson has a practice question of kind “${kind}”.`);
}

/** Opens the lesson with the question. From there on there is only the keyboard. */
async function open(page: Page, { moduleId, lesson, question }: ReturnType<typeof firstCheck>) {
  const errors = collectErrors(page);
  await page.goto(`${sitePage(server, `${moduleId}.html`)}#${lesson.id}`);
  const module = modulePage(page, course, moduleId);
  await module.ready();
  await expect(module.heading()).toHaveText(lesson.title);
  const check = module.check(question.id);
  await expect(check.getByRole('button', { name: 'Check answer' })).toBeVisible();
  return { check, errors, parts: partsOf(check) };
}

const partsOf = (check: Locator) => ({
  fields: check.locator('fieldset.question'),
  checkAnswer: check.getByRole('button', { name: 'Check answer' }),
  tryAgain: check.getByRole('button', { name: 'Try again' }),
  summary: check.locator('.error-summary'),
  feedback: check.locator('.feedback-title'),
  announced: check.getByRole('status'),
});

/** The explanation of an answer has the focus, and the next stop is in it: the place is not lost. */
async function expectExplained(page: Page, check: Locator, title: 'Right' | 'Not quite') {
  const { feedback, summary } = partsOf(check);
  await expect(feedback).toHaveText(title);
  await expect(feedback).toBeFocused();
  await expectFocusInSight(page);
  await expect(summary).toHaveCount(0);
  await expect(page).not.toHaveTitle(/^Error: /);
  await page.keyboard.press('Tab');
  await expect(check.locator('.feedback :focus')).toHaveCount(1);
}

/** Opening the page again shows the answer and leaves the focus where the page begins. */
async function expectKept(page: Page, check: Locator, errors: readonly string[]) {
  const { scrollWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
  }));
  expect(scrollWidth).toBeLessThanOrEqual(320);
  await page.reload();
  await expect(partsOf(check).feedback).toHaveText('Right', { timeout: 15_000 });
  await expect(page.locator('.parts :focus')).toHaveCount(0);
  expect(errors).toEqual([]);
}

test('a match question is done with the keyboard alone: what is missing, what is wrong, what is right', async ({
  page,
}) => {
  const found = firstCheck('match');
  const { question } = found;
  const { check, errors, parts } = await open(page, found);
  const { fields, checkAnswer, tryAgain, summary } = parts;
  const keyboard = keyboardOf(page);
  const selects = fields.locator('select');

  /** The summary takes the focus, says it in words, and leads to the first prompt left open. */
  async function expectProblem(openPrompt: number) {
    await expect(summary).toBeFocused();
    await expectFocusInSight(page);
    await expect(page).toHaveTitle(/^Error: /);
    await expect(fields).toHaveAccessibleDescription(/Choose something for each of them/);
    await keyboard.press('Tab');
    await expect(summary.getByRole('link')).toBeFocused();
    await keyboard.press('Enter');
    await expect(selects.nth(openPrompt)).toBeFocused();
    await expectFocusInSight(page);
  }

  await keyboard.tabTo(selects.first());
  await expectFocusInSight(page);
  await keyboard.use(checkAnswer);
  await expectProblem(0);
  await keyboard.choose(question.options[0]?.text ?? '');
  await keyboard.use(checkAnswer);
  await expectProblem(1);

  await keyboard.answer(fields, question, 'wrong');
  await keyboard.use(checkAnswer);
  await expectExplained(page, check, 'Not quite');
  await keyboard.use(tryAgain);
  await expect(selects.first()).toBeFocused();
  for (const select of await selects.all()) await expect(select).toHaveValue('');

  await keyboard.answer(fields, question, 'right');
  await keyboard.use(checkAnswer);
  await expectExplained(page, check, 'Right');
  await expectKept(page, check, errors);
});

test('an order question is done with the keyboard alone: the focus stays with the item that moves, and each move is said', async ({
  page,
}) => {
  const found = firstCheck('order');
  const { items } = found.question;
  const { check, errors, parts } = await open(page, found);
  const { fields, checkAnswer, tryAgain, announced } = parts;
  const keyboard = keyboardOf(page);
  const shown = fields.locator('.order-items > li > span:first-child');
  const move = (word: 'Up' | 'Down', text: string) =>
    fields.getByRole('button', { name: `${word} ${text}`, exact: true });
  const mixed = await shown.allInnerTexts();
  const [first = ''] = mixed;

  async function expectMoved(text: string, place: number) {
    await expect(shown.nth(place - 1)).toHaveText(text);
    await expect(announced).toHaveText(`${text}: place ${place} of ${items.length}`);
    await expectFocusInSight(page);
  }

  await expect(announced).toBeEmpty();
  await keyboard.tabTo(move('Down', first));
  await expect(move('Up', first)).toBeDisabled();
  for (let place = 2; place < items.length; place += 1) {
    await keyboard.press('Enter');
    await expectMoved(first, place);
    await expect(move('Down', first)).toBeFocused();
  }
  await keyboard.press('Enter');
  await expectMoved(first, items.length);
  await expect(move('Up', first)).toBeFocused();
  for (let place = items.length - 1; place > 1; place -= 1) {
    await keyboard.press('Space');
    await expectMoved(first, place);
    await expect(move('Up', first)).toBeFocused();
  }
  await keyboard.press('Space');
  await expectMoved(first, 1);
  await expect(move('Down', first)).toBeFocused();
  await expect(shown).toHaveText(mixed);

  // A list stands in some order from the start: there is no answer that is empty.
  await keyboard.use(checkAnswer);
  await expectExplained(page, check, 'Not quite');
  await keyboard.use(tryAgain);
  await expect(move('Down', first)).toBeFocused();
  await expect(shown).toHaveText(mixed);
  await expect(announced).toBeEmpty();

  await keyboard.answer(fields, found.question, 'right');
  await expect(shown).toHaveText(items.map(({ text }) => text));
  await keyboard.use(checkAnswer);
  await expectExplained(page, check, 'Right');
  await expectKept(page, check, errors);
});
