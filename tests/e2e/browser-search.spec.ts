import { rm } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { builtCourse, packageFor } from '../helpers/built-packages.ts';
import { startLmsServer } from '../helpers/lms-host.ts';
import { modulePage } from '../helpers/module-page.ts';
import { sitePage, startSiteServer } from '../helpers/site-server.ts';
import type { StaticServer } from '../helpers/static-server.ts';
import { unpackZip } from '../helpers/unpack-zip.ts';

const course = builtCourse();
let server: StaticServer;

test.beforeAll(async () => {
  server = await startSiteServer();
});

test.afterAll(async () => {
  await server.close();
});

/** The first words of the first place, among closed lessons, whose words stand nowhere else. */
async function wordsFoundOnce(page: Page, selector: string): Promise<[Locator, string]> {
  const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
  const wholePage = plain(await page.locator('body').textContent()).toLowerCase();
  for (const place of await page.locator(`.part[hidden] ${selector}`).all()) {
    const [words = ''] = /^(\S+ ){0,7}\S+/.exec(plain(await place.textContent())) ?? [];
    if (wholePage.split(words.toLowerCase()).length === 2) return [place, words];
  }
  throw new Error(`no words of ${selector} stand on the page only once`);
}

/** Searches as Ctrl+F does, by a link to the first words of a place, and expects that it shows. */
async function findWordsOf(page: Page, url: string, id: string, selector: string) {
  await page.goto(url);
  const module = modulePage(page, course, id);
  await module.ready();
  const [place, words] = await wordsFoundOnce(page, selector);
  const part = await place.evaluate((element) => element.closest('.part')?.id);
  await page.goto('about:blank');
  await page.goto(`${url}#:~:text=${encodeURIComponent(words.replace(/[,.]$/, ''))}`);
  await module.ready();
  await expect(page.locator('.part:not([hidden])')).toHaveAttribute('id', part ?? '');
  await expect(page.locator(selector).filter({ hasText: words }).first()).toBeInViewport();
}

for (const [what, id, selector] of [
  ['background that is closed', 'lawrence', '.details-body p'],
  ['what a figure says', 'communities', '.figure-summary'],
  ['the table of a chart', 'children-first', '.figure-table th'],
] as const) {
  test(`the browser’s own search finds ${what}, on the site and in a package`, async ({ page }) => {
    await findWordsOf(page, sitePage(server, `${id}.html`), id, selector);
    const folder = await unpackZip(packageFor(id, 'strict-12'));
    const lmsServer = await startLmsServer(folder);
    await findWordsOf(page, lmsServer.packageUrl, id, selector);
    await lmsServer.close();
    await rm(folder, { recursive: true });
  });
}
