import { test } from '@playwright/test';
import { launchables, modulePage } from '../../src/course/course-model.ts';
import { builtCourse } from '../helpers/built-packages.ts';
import { pageReady } from '../helpers/module-page.ts';
import { sitePage, startSiteServer } from '../helpers/site-server.ts';
import type { StaticServer } from '../helpers/static-server.ts';
import { expectSoundSheets } from './sheets.ts';

let server: StaticServer;

test.beforeAll(async () => {
  server = await startSiteServer();
});

test.afterAll(async () => {
  await server.close();
});

for (const { id } of launchables(builtCourse())) {
  test(`${id} on paper`, async ({ page }) => {
    await page.goto(sitePage(server, modulePage(id)));
    await pageReady(page);
    await page.waitForLoadState('networkidle');
    await expectSoundSheets(page);
  });
}
