import { test } from '@playwright/test';
import { guidePages, serveGuides } from '../helpers/guides-server.ts';
import { keep, keepOnPaper, looks } from './keep.ts';

const guides = serveGuides();

for (const { width, colours } of looks) {
  test(`guide, ${String(width)} pixels, ${colours.name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia(colours.media);
    await page.goto(guides().urlOf('charter-guide.html'));
    await page.waitForLoadState('networkidle');
    await keep(page, `guide-${String(width)}-${colours.name}`);
  });
}

for (const name of guidePages) {
  test(`${name} on paper`, async ({ page }) => {
    await page.goto(guides().urlOf(name));
    await page.waitForLoadState('networkidle');
    await keepOnPaper(page, name.replace('.html', ''));
  });
}
