import { expect, test } from '@playwright/test';
import { launchables, modulePage } from '../../src/course/course-model.ts';
import { builtCourse } from '../helpers/built-packages.ts';
import { pageReady } from '../helpers/module-page.ts';
import { pagesBesideModules } from '../helpers/site-pages.ts';
import { sitePage, startSiteServer } from '../helpers/site-server.ts';
import type { StaticServer } from '../helpers/static-server.ts';
import { startLooking } from './look-at-pages.ts';

const course = builtCourse();
let server: StaticServer;

test.beforeAll(async () => {
  server = await startSiteServer();
});

test.afterAll(async () => {
  await server.close();
});

for (const name of pagesBesideModules(course)) {
  test(`site ${name}`, async ({ page, context }) => {
    const look = startLooking(context, server.origin);
    await page.goto(sitePage(server, name));
    await page.waitForLoadState('networkidle');
    await look.at(page, name);
    look.end();
  });
}

/** As they open on the site. Their other parts are looked at in the packages. */
for (const { id } of launchables(course)) {
  test(`site ${modulePage(id)}`, async ({ page, context }) => {
    const look = startLooking(context, server.origin);
    await page.goto(sitePage(server, modulePage(id)));
    await pageReady(page);
    await page.waitForLoadState('networkidle');
    await look.at(page, id);
    look.end();
  });
}

test('site search, with results and with none', async ({ page, context }) => {
  const look = startLooking(context, server.origin);
  await page.goto(sitePage(server, 'search.html'));
  for (const words of ['section 60', 'xyzzyx']) {
    await page.getByLabel('What are you looking for?').fill(words);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-search-status]')).toHaveText(/result|Nothing/);
    await look.at(page, `search for ${words}`);
  }
  look.end();
});
