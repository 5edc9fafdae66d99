import { test } from '@playwright/test';
import { guidePages, serveGuides } from '../helpers/guides-server.ts';
import { startLooking } from './look-at-pages.ts';
import { expectSoundSheets } from './sheets.ts';

const guides = serveGuides();

for (const name of guidePages) {
  test(`guide ${name}`, async ({ page, context }) => {
    const look = startLooking(context, guides().origin);
    await page.goto(guides().urlOf(name));
    await page.waitForLoadState('networkidle');
    await look.at(page, name);
    look.end();
  });

  test(`guide ${name} on paper`, async ({ page }) => {
    await page.goto(guides().urlOf(name));
    await page.waitForLoadState('networkidle');
    await expectSoundSheets(page);
  });
}
