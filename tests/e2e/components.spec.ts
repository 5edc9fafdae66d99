import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { exampleModule } from '../../src/components/examples/example-module.ts';
import { answerFields } from '../helpers/answer-fields.ts';
import { buildSiteFolder, type BuiltFixture } from '../helpers/build-course.ts';
import { builtCourse, contentFolder } from '../helpers/built-packages.ts';
import { expectNoViolationsInAnyColours } from '../helpers/expect-accessible.ts';
import { detailsFor } from '../helpers/in-turn.ts';
import { collectErrors } from '../helpers/page-errors.ts';
import { practiceSetPage } from '../helpers/practice-set-page.ts';
import { sitePage, startSiteServer } from '../helpers/site-server.ts';
import type { StaticServer } from '../helpers/static-server.ts';

// One worker, so that the site for trainers is built once.
test.describe.configure({ mode: 'default' });

const course = builtCourse();
const examples = readdirSync(new URL('../../src/components/examples/', import.meta.url))
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => name.replace('.mdx', ''));
const readingPages = [
  ...course.modules.flatMap(({ id, guide }) =>
    guide ? [{ name: `${id}-guide.html`, details: detailsFor(id) }] : [],
  ),
  { name: 'glossary.html', details: {} },
  { name: 'support.html', details: {} },
];
const setOf = (kind: 'refresher' | 'measure') =>
  course.practiceSets.filter((set) => set.kind === kind).slice(0, 1);
const practiceSets = [...setOf('refresher'), ...setOf('measure')];

let built: Pick<BuiltFixture, 'folder' | 'site'>;
let server: StaticServer;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  built = await buildSiteFolder(contentFolder, { GROUNDINGS_GUIDES: '1' });
  server = await startSiteServer([], built.site);
});

test.afterAll(async () => {
  await server.close();
  await rm(built.folder, { recursive: true });
});

async function openExamples(page: Page) {
  await page.goto(sitePage(server, 'examples.html'));
  await expect(page.locator('html[data-ready]')).toBeAttached({ timeout: 15_000 });
  const example = (name: string) => page.locator(`[data-example="${name}"]`);
  await expect(example('Scenario').locator('.scenario-heading')).toBeVisible({ timeout: 15_000 });
  await expect(example('Quiz').getByRole('button', { name: 'Start the quiz' })).toBeVisible();
  return example;
}

/**
 * Opens, answers and plays everything that the examples hold, and stops after each step to look at
 * what has changed: at first and at last the whole page, in between the example in use.
 */
async function workThrough(
  page: Page,
  example: Awaited<ReturnType<typeof openExamples>>,
  look: (where: string, inside?: string) => Promise<void>,
) {
  const closed = page.locator('main details:not([open]) > summary:visible');
  while ((await closed.count()) > 0) await closed.first().click();
  await look('everything opened');

  const [question] = exampleModule.questions;
  if (!question) throw new Error('The examples have no question.');
  for (const name of ['Check', 'Recall']) {
    const press = (button: string) => example(name).getByRole('button', { name: button }).click();
    await press('Check answer');
    await expect(example(name).locator('.error-summary')).toBeFocused();
    await look(`${name}, without an answer`, `[data-example="${name}"]`);
    await answerFields(example(name), question, 'wrong');
    await press('Check answer');
    await expect(example(name).locator('.feedback-title')).toHaveText('Not quite');
    await look(`${name}, explained`, `[data-example="${name}"]`);
  }

  const scenario = example('Scenario');
  const press = (name: string) => scenario.getByRole('button', { name, exact: true }).click();
  for (let step = 1; step <= 2; step += 1) {
    await scenario.locator('input').first().check();
    await press('Choose');
    await look(`Scenario, what follows step ${String(step)}`, '[data-example="Scenario"]');
    await press('Continue');
  }
  await expect(scenario.locator('.scenario-heading')).toHaveText('How it ended');
  await look('Scenario, its ending', '[data-example="Scenario"]');

  const quiz = example('Quiz');
  await quiz.getByRole('button', { name: 'Start the quiz' }).click();
  await answerFields(quiz.locator('.quiz-step'), question, 'right');
  await look('Quiz, a question', '[data-example="Quiz"]');
  await quiz.getByRole('button', { name: 'Keep answer and continue' }).click();
  await look('Quiz, the answers', '[data-example="Quiz"]');
  await quiz.getByRole('button', { name: 'Hand in my answers' }).click();
  await expect(quiz.locator('.quiz-heading')).toHaveText('You passed');
  await look('everything worked through');
}

test.describe('in light, dark and forced colours', () => {
  test('axe finds nothing in the example of any component', async ({ page }) => {
    test.setTimeout(120_000);
    await openExamples(page);
    await expect(page.locator('[data-example]')).toHaveCount(examples.length);
    for (const name of examples) {
      await expectNoViolationsInAnyColours(page, name, `[data-example="${name}"]`);
    }
  });

  test('axe finds nothing in the examples while they are worked through', async ({ page }) => {
    test.setTimeout(120_000);
    const errors = collectErrors(page);
    const example = await openExamples(page);
    await workThrough(page, example, (...where) => expectNoViolationsInAnyColours(page, ...where));
    expect(errors).toEqual([]);
  });

  for (const set of practiceSets) {
    test(`axe finds nothing in any step of ${set.id}`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto(sitePage(server, `${set.id}.html`));
      const learner = practiceSetPage(page, set);
      await learner.ready();
      for (const [index, question] of set.questions.entries()) {
        const where = `${set.id}, question ${String(index + 1)}`;
        await expectNoViolationsInAnyColours(page, where);
        const look = () => expectNoViolationsInAnyColours(page, `${where}, explained`);
        await learner.answer(question, index % 2 === 0 ? 'wrong' : 'right', look);
      }
      await expectNoViolationsInAnyColours(page, `${set.id}, the end`);
    });
  }
});

const NARROW = { width: 320, height: 640 };

test.describe('figures', () => {
  test('a number on the map leads to its place in the list, and back, by keyboard', async ({
    page,
  }) => {
    const example = await openExamples(page);
    const map = example('PlaceMap');
    await map.getByRole('link', { name: 'Place 2: The yard, Hackney' }).focus();
    await page.keyboard.press('Enter');
    const place = map.locator('.place-number:target');
    await expect(place).toHaveAccessibleName('Place 2, on the map');
    await place.focus();
    await page.keyboard.press('Enter');
    await expect(map.locator('.london-mark:target')).toHaveAccessibleName(
      'Place 2: The yard, Hackney',
    );
  });

  test('numbers on the map are large enough for a finger, also on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const example = await openExamples(page);
    for (const mark of await example('PlaceMap').locator('.london-mark, .place-number').all()) {
      const box = await mark.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
  });

  test('the numbers of every chart stand in a table, on paper too', async ({ page }) => {
    const example = await openExamples(page);
    await page.emulateMedia({ media: 'print' });
    const tables = example('Chart').getByRole('table');
    await expect(tables).toHaveCount(3);
    await expect(tables.first().getByRole('row', { name: 'Mill Bridge 81% 46%' })).toBeVisible();
    await expect(example('Chart').locator('.chart-picture').first()).toBeVisible();
    await expect(example('PlaceMap').locator('.london')).toBeVisible();
    await expect(example('Video').locator('.transcript')).toBeVisible();
    await expect(example('Video').locator('video')).toBeHidden();
  });

  test('the lines of a chart are named at their ends, or above them where it is narrow', async ({
    page,
  }) => {
    const example = await openExamples(page);
    const lines = example('Chart').locator('.figure-line');
    await expect(lines.locator('.lines-names')).toBeVisible();
    await expect(lines.locator('.series-key')).toBeHidden();
    await page.setViewportSize({ width: 320, height: 640 });
    await expect(lines.locator('.lines-names')).toBeHidden();
    await expect(lines.locator('.series-key')).toBeVisible();
  });

  test('a film plays with its captions, from the site alone', async ({ page }) => {
    const errors = collectErrors(page);
    const example = await openExamples(page);
    const film = example('Video').locator('video');
    const state = await film.evaluate(async (video: HTMLVideoElement) => {
      video.muted = true;
      await video.play();
      const [track] = video.textTracks;
      return { paused: video.paused, mode: track?.mode, kind: track?.kind };
    });
    expect(state).toEqual({ paused: false, mode: 'showing', kind: 'captions' });
    expect(errors).toEqual([]);
  });
});

async function expectNoSidewaysScroll(page: Page, where: string) {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect({ where, width }).toEqual({ where, width: NARROW.width });
}

for (const { name, details } of readingPages) {
  test(
    `axe finds nothing on ${name} in any colours, and at 320 pixels it needs no scrolling sideways`,
    details,
    async ({ page }) => {
      await page.goto(sitePage(server, name));
      await expectNoViolationsInAnyColours(page, name);
      await page.setViewportSize(NARROW);
      await expectNoSidewaysScroll(page, name);
    },
  );
}

test.describe('at 320 pixels', () => {
  test.use({ viewport: NARROW });

  test('answers to choose from have most of the screen for their words', async ({ page }) => {
    const example = await openExamples(page);
    const labels = example('Check').locator('.option label');
    for (const label of await labels.all()) {
      const { width = 0 } = (await label.boundingBox()) ?? {};
      expect(width).toBeGreaterThan(0.6 * NARROW.width);
    }
    expect(await labels.count()).toBeGreaterThan(1);
  });

  test('the examples need no scrolling sideways, opened and worked through', async ({ page }) => {
    test.setTimeout(120_000);
    const example = await openExamples(page);
    await expectNoSidewaysScroll(page, 'at the start');
    await workThrough(page, example, (where) => expectNoSidewaysScroll(page, where));
  });

  for (const set of practiceSets) {
    test(`${set.id} needs no scrolling sideways in any step`, async ({ page }) => {
      await page.goto(sitePage(server, `${set.id}.html`));
      const learner = practiceSetPage(page, set);
      await learner.ready();
      for (const question of set.questions) {
        const look = () => expectNoSidewaysScroll(page, `${question.id}, explained`);
        await expectNoSidewaysScroll(page, question.id);
        await learner.answer(question, 'wrong', look);
      }
      await expectNoSidewaysScroll(page, 'the end');
    });
  }
});
