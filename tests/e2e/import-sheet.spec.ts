import { expect, test } from '@playwright/test';
import { expectNoViolations, expectNoViolationsInDark } from '../helpers/expect-accessible.ts';
import { collectErrors } from '../helpers/page-errors.ts';
import { sitePage, startSiteServer } from '../helpers/site-server.ts';
import type { StaticServer } from '../helpers/static-server.ts';

let server: StaticServer;

test.beforeAll(async () => {
  server = await startSiteServer();
});

test.afterAll(async () => {
  await server.close();
});

test('an administrator finds a module’s import sheet on the page of downloads, and reads it on a small screen', async ({
  page,
}) => {
  const errors = collectErrors(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(sitePage(server, 'downloads.html'));
  await page.getByRole('link', { name: 'charter-import-sheet.html' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Import sheet: /);
  await expect(page.getByRole('heading', { name: 'Moodle', exact: true })).toBeVisible();
  const widths = await page.evaluate(() => ({
    page: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }));
  expect(widths.page).toBeLessThanOrEqual(widths.screen);
  const looks = await page
    .locator('dt')
    .first()
    .evaluate((term) => getComputedStyle(term).fontWeight);
  expect(looks, 'the stylesheet of the kit is applied').toBe('600');
  await expectNoViolations(page, 'import sheet');
  await expectNoViolationsInDark(page, 'import sheet');
  expect(errors).toEqual([]);
});

test('an import sheet prints black on white, whatever the colours of the screen', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(sitePage(server, 'packages/charter-import-sheet.html'));
  const colours = await page.locator('html').evaluate((html) => {
    const { color, backgroundColor } = getComputedStyle(html);
    return { color, backgroundColor };
  });
  expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(0);
  expect(pages, 'pages of paper').toBeLessThanOrEqual(6);
});

test('what belongs to all packages can be taken from the page of downloads', async ({ page }) => {
  await page.goto(sitePage(server, 'downloads.html'));
  for (const file of ['sbom.cdx.json', 'release.json', 'THIRD-PARTY-NOTICES.txt', 'SHA256SUMS']) {
    await expect(page.getByRole('link', { name: file, exact: true })).toBeVisible();
    expect((await page.request.get(sitePage(server, `packages/${file}`))).ok()).toBe(true);
  }
  await page.getByRole('link', { name: 'accessibility.html', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Accessibility statement');
});
