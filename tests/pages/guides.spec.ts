import { test } from '@playwright/test';
import { guidePages, startGuidesServer, type GuidesServer } from '../helpers/guides-server.ts';
import { startLooking } from './look-at-pages.ts';
import { expectSoundSheets } from './sheets.ts';

// One worker, so that the site for trainers is built once.
test.describe.configure({ mode: 'default' });

let guides: GuidesServer;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  guides = await startGuidesServer();
});

test.afterAll(async () => {
  await guides.close();
});

for (const name of guidePages) {
  test(`guide ${name}`, async ({ page, context }) => {
    const look = startLooking(context, guides.origin);
    await page.goto(guides.urlOf(name));
    await page.waitForLoadState('networkidle');
    await look.at(page, name);
    look.end();
  });

  test(`guide ${name} on paper`, async ({ page }) => {
    await page.goto(guides.urlOf(name));
    await page.waitForLoadState('networkidle');
    await expectSoundSheets(page);
  });
}
