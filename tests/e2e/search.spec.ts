import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { builtCourse, siteFolder } from '../helpers/built-packages.ts';
import { expectNoViolations, expectNoViolationsInDark } from '../helpers/expect-accessible.ts';
import { modulePage } from '../helpers/module-page.ts';
import { collectErrors } from '../helpers/page-errors.ts';
import { sitePage, startSiteServer } from '../helpers/site-server.ts';
import type { StaticServer } from '../helpers/static-server.ts';

const course = builtCourse();
const searches = JSON.parse(
  readFileSync(new URL('../fixtures/searches/what-recruits-type.json', import.meta.url), 'utf8'),
) as readonly { readonly typed: string; readonly lesson: string }[];
const index = () => readFileSync(join(siteFolder, 'search-index.js'), 'utf8');
let server: StaticServer;

test.beforeAll(async () => {
  server = await startSiteServer(['woff2', 'json', 'webp']);
});

test.afterAll(async () => {
  await server.close();
});

const status = (page: Page) => page.locator('[data-search-status]');
const results = (page: Page) => page.locator('.search-results li');

async function look(page: Page, words: string) {
  await page.getByLabel('What are you looking for?').fill(words);
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(/result|Nothing/);
}

test('each of twenty searches that recruits would make finds its lesson in the first three results', async ({
  page,
}) => {
  const errors = collectErrors(page, ['.woff2']);
  await page.goto(sitePage(server, 'search.html'));
  expect(searches).toHaveLength(20);
  for (const { typed, lesson } of searches) {
    await look(page, typed);
    const addresses = await results(page)
      .locator('a')
      .evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('href') ?? ''));
    // A heading of the lesson leads to it just as well.
    const found = addresses.some(
      (address) => address === `./${lesson}` || address.startsWith(`./${lesson}--`),
    );
    expect(found, `“${typed}” finds ${lesson} among ${addresses.join(', ')}`).toBe(true);
  }
  expect(errors).toEqual([]);
  const [raw, packed] = [Buffer.byteLength(index()), gzipSync(index()).length];
  console.log(
    `${String(searches.length)} searches in an index of ${String(course.modules.length)} modules: ` +
      `${String(raw)} bytes, ${String(packed)} packed with gzip.`,
  );
});

test('a result opens the lesson at its heading, with the keyboard alone', async ({ page }) => {
  await page.goto(sitePage(server, 'index.html'));
  await page.getByRole('link', { name: 'Search', exact: true }).press('Enter');
  await look(page, 'section 60');
  await page.getByLabel('Kind').press('Tab');
  const first = results(page).getByRole('link').first();
  const heading = await first.innerText();
  await first.press('Enter');
  await modulePage(page, course, 'grounds').ready();
  await expect(page.getByRole('heading', { name: heading })).toBeInViewport();
  await expect(page.locator('.part:not([hidden])')).toHaveCount(1);
});

test('results can be narrowed to a kind and a module, and widened again', async ({ page }) => {
  await page.goto(sitePage(server, 'search.html'));
  await look(page, 'section 60');
  const all = await status(page).innerText();
  await page.getByLabel('Kind').selectOption('Terms');
  await expect(results(page).first().locator('.search-within')).toHaveText('Term');
  await page.getByLabel('Kind').selectOption('Lessons');
  await page.getByLabel('Module').selectOption({ label: 'Children first' });
  await expect(results(page).first().locator('a')).toHaveAttribute('href', /^\.\/children-first\./);
  await look(page, 'Equiano');
  await expect(status(page)).toHaveText('Nothing was found for “Equiano”.');
  await page.getByRole('button', { name: 'Search everything' }).click();
  await expect(status(page)).toHaveText(/^\d+ results/);
  await look(page, 'section 60');
  await expect(status(page)).toHaveText(all);
});

test('every state of the page is sound: at the start, with results, with none, and when it fails', async ({
  page,
}) => {
  const sound = async (where: string) => {
    await expectNoViolations(page, where);
    await expectNoViolationsInDark(page, where);
  };
  await page.route('**/search-index.js', (route) => route.abort());
  await page.goto(sitePage(server, 'search.html'));
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(status(page)).toHaveText('Type a word or two first.');
  await sound('nothing typed');

  await page.getByLabel('What are you looking for?').fill('charter');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('Search could not be loaded.');
  await sound('not loaded');

  await page.unroute('**/search-index.js');
  await page.goto(sitePage(server, 'search.html'));
  await look(page, 'xyzzyx');
  await expect(page.getByText('Check the spelling of names.')).toBeVisible();
  await sound('nothing found');

  await page.setViewportSize({ width: 320, height: 640 });
  await look(page, 'search');
  await sound('many results');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  await page.getByRole('button', { name: 'Show more results' }).click();
  expect(await results(page).count()).toBe(40);
});

test('what is looked for goes nowhere: not into an address, a title, a request or a store', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto(sitePage(server, 'search.html'));
  const address = page.url();
  await look(page, 'windrush');
  await results(page).getByRole('link').first().click();
  await page.waitForURL((url) => url.href !== address);
  const left = await page.evaluate(() =>
    JSON.stringify([document.title, { ...localStorage }, { ...sessionStorage }, history.state]),
  );
  expect(address).not.toContain('windrush');
  expect(left.toLowerCase()).not.toContain('windrush');
  expect(asked.filter((each) => each.toLowerCase().includes('windrush'))).toEqual([]);
});

test('the index holds no question, no answer and nothing for facilitators, and only one page loads it', async ({
  page,
}) => {
  const text = index();
  const questions = course.modules.flatMap((module) => module.questions);
  expect(questions.length).toBeGreaterThan(100);
  const asked = questions.filter(({ stem }) => text.includes(JSON.stringify(stem).slice(1, -1)));
  expect(asked.map(({ id }) => id)).toEqual([]);
  expect(text).not.toContain('For facilitators');

  const loaded: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('search-index.js')) loaded.push(page.url());
  });
  for (const name of ['index.html', 'charter.html', 'glossary.html', 'search.html']) {
    await page.goto(sitePage(server, name));
    await page.waitForLoadState('networkidle');
  }
  expect(loaded).toEqual([]);
  await look(page, 'charter');
  expect(loaded).toEqual([sitePage(server, 'search.html')]);
  expect(gzipSync(text).length).toBeLessThan(300_000);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so, and offers no field that does nothing', async ({ page }) => {
    await page.goto(sitePage(server, 'search.html'));
    await expect(page.getByText('Searching needs script')).toBeVisible();
    await expect(page.getByLabel('What are you looking for?')).toBeHidden();
    await expect(page.getByRole('link', { name: 'The glossary' })).toBeVisible();
  });
});
