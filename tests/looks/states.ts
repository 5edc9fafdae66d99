import { expect, type Locator, type Page } from '@playwright/test';
import { inModule, type Place } from './places.ts';

const SCENARIO = 'scenario-the-receipt';
const FIELD = 'What are you looking for?';

/** Makes the first choice of every step, up to a step or to the end. */
async function playTo(page: Page, heading: string): Promise<Locator> {
  await inModule(page, 'charter');
  const scenario = page.locator(`#${SCENARIO}`);
  const shown = scenario.locator('.scenario-heading');
  while ((await shown.innerText()) !== heading) {
    const before = await scenario.innerText();
    const go = scenario.getByRole('button', { name: /^(Choose|Talk them over|Continue)$/ });
    const option = scenario.locator('input').first();
    if (await option.isVisible()) await option.check();
    await go.click();
    await expect(scenario).not.toHaveText(before, { useInnerText: true });
  }
  return scenario;
}

const scenarioAt = (name: string, heading: string): Place => ({
  name,
  page: `charter.html#${SCENARIO}`,
  show: (page) => playTo(page, heading),
});

const searchFor = (name: string, words: string, status: RegExp): Place => ({
  name,
  page: 'search.html',
  show: async (page) => {
    await page.getByLabel(FIELD).fill(words);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-search-status]')).toHaveText(status);
    return undefined;
  },
});

/** What pages come to while they are used, and where something is missing or has gone wrong. */
export const states: readonly Place[] = [
  scenarioAt('scenario-half-way', 'Step 2'),
  scenarioAt('scenario-debrief', 'How it ended'),
  {
    name: 'question-without-answer',
    page: 'charter.html#what-it-promises',
    show: async (page) => {
      const { module, check } = await inModule(page, 'charter');
      const lesson = module.lessons.find(({ id }) => id === 'what-it-promises');
      const question = check(lesson?.checks[0] ?? '');
      await question.getByRole('button', { name: 'Check answer' }).click();
      await expect(question.locator('.error-summary')).toBeFocused();
      return question;
    },
  },
  {
    name: 'quiz-question-without-answer',
    page: 'charter.html#quiz',
    show: async (page) => {
      const module = await inModule(page, 'charter');
      await module.openPart(module.module.lessons.find(({ hasQuiz }) => hasQuiz)?.title ?? '');
      await module.startQuiz();
      const quiz = page.locator('.quiz');
      const heading = quiz.locator('.quiz-heading');
      const summary = quiz.locator('.error-summary');
      // Things to put in order are answered as they stand: then the next question has to do.
      while (!(await summary.isVisible())) {
        const before = await heading.innerText();
        await page.getByRole('button', { name: 'Keep answer and continue' }).click();
        await expect(summary.or(heading.filter({ hasNotText: before }))).toBeVisible();
      }
      await expect(summary).toBeFocused();
      return quiz;
    },
  },
  searchFor('search-nothing-found', 'xyzzyx', /^Nothing was found/),
  searchFor('search-without-words', '', /^Type a word/),
  {
    name: 'search-not-loaded',
    page: 'search.html',
    show: async (page) => {
      await page.route('**/search-index.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'export const entries = 0;' }),
      );
      await page.getByLabel(FIELD).fill('grounds');
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-search-status]')).toHaveText(/could not be loaded/);
      return undefined;
    },
  },
  { name: 'search-without-script', page: 'search.html', isWithoutScript: true },
  { name: 'lesson-without-script', page: 'charter.html', isWithoutScript: true },
  { name: 'no-page', page: '404.html' },
  { name: 'no-network', page: 'offline.html' },
];
