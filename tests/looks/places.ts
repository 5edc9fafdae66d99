import { expect, type Locator, type Page } from '@playwright/test';
import { builtCourse } from '../helpers/built-packages.ts';
import { modulePage } from '../helpers/module-page.ts';
import { unfold } from '../helpers/site-pages.ts';

/** Something worth looking at. */
export interface Place {
  readonly name: string;
  /** File of the page, with the part to open. */
  readonly page: string;
  /** Brings it about. Answers what to take a picture of, where it is not the page from top to end. */
  readonly show?: (page: Page) => Promise<Locator | undefined>;
  /** Opened as in a browser without script. */
  readonly isWithoutScript?: boolean;
}

const course = builtCourse();

/** Opens a place and brings it about. Answers what to look at, where it is not the whole page. */
export async function open(page: Page, place: Place, address: string) {
  if (place.isWithoutScript === true) {
    // Tools that look at a page need script themselves: it is the page's own that does not load.
    await page.route('**/*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    );
  }
  await page.goto(address);
  const thing = await place.show?.(page);
  await page.waitForLoadState('networkidle');
  return thing;
}

/** A module page that has come to life. */
export const inModule = async (page: Page, id: string) => {
  const module = modulePage(page, course, id);
  await module.ready();
  return module;
};

/** A thing on a module page, without anything done. */
const thing = (name: string, page: string, selector: string): Place => ({
  name,
  page,
  show: async (shown) => {
    await inModule(shown, page.split('.')[0] ?? '');
    return shown.locator(selector).filter({ visible: true }).first();
  },
});

const answered = (how: 'right' | 'wrong'): Place => ({
  name: `feedback-${how}`,
  page: 'charter.html#what-it-promises',
  show: async (page) => {
    const { module, answerCheck, check } = await inModule(page, 'charter');
    const id = module.lessons.find((lesson) => lesson.id === 'what-it-promises')?.checks[0] ?? '';
    await answerCheck(id, how);
    return check(id);
  },
});

const result = (how: 'right' | 'wrong'): Place => ({
  name: `result-${how === 'right' ? 'passed' : 'not-passed'}`,
  page: 'charter.html#quiz',
  show: async (page) => {
    const module = await inModule(page, 'charter');
    await module.openPart(module.module.lessons.find(({ hasQuiz }) => hasQuiz)?.title ?? '');
    await module.takeQuiz(how);
    return page.locator('.quiz');
  },
});

/** What a place of an archive is judged by, one after the other. */
export const places: readonly Place[] = [
  { name: 'home', page: 'index.html' },
  thing('cover', 'charter.html', '.module'),
  thing('lesson', 'charter.html#what-it-promises', '.part'),
  thing('timeline', 'charter.html#how-it-was-made', '.timeline'),
  thing('chart', 'communities.html#one-in-seven', '.figure-bar'),
  thing('map', 'sus-to-1985.html#nine-days-in-1985', '.figure-map'),
  thing('question', 'charter.html#what-it-promises', '.check'),
  answered('wrong'),
  answered('right'),
  thing('scenario', 'charter.html#scenario-the-receipt', '#scenario-the-receipt'),
  {
    name: 'scenario-consequence',
    page: 'charter.html#scenario-the-receipt',
    show: async (page) => {
      await inModule(page, 'charter');
      const scenario = page.locator('#scenario-the-receipt');
      await scenario.locator('input').first().check();
      await scenario.getByRole('button', { name: 'Choose', exact: true }).click();
      await expect(scenario.locator('.scenario-heading')).toHaveText('What follows');
      return scenario;
    },
  },
  result('wrong'),
  result('right'),
  {
    name: 'search',
    page: 'search.html',
    show: async (page) => {
      await page.getByLabel('What are you looking for?').fill('section 60');
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-search-status]')).toHaveText(/results/);
      return undefined;
    },
  },
  {
    name: 'reading-settings',
    page: 'glossary.html',
    show: async (page) => {
      await unfold(page);
      return page.locator('.page-header');
    },
  },
];
