import { test } from '@playwright/test';
import { builtCourse } from '../helpers/built-packages.ts';
import { pageReady } from '../helpers/module-page.ts';
import { copySite, offerNextVersion } from '../helpers/next-version.ts';
import { pagesBesideModules } from '../helpers/site-pages.ts';
import { sitePage, startSiteServer } from '../helpers/site-server.ts';
import type { StaticServer } from '../helpers/static-server.ts';
import { keep, keepOnPaper, looks } from './keep.ts';
import { open, places } from './places.ts';
import { states } from './states.ts';

let server: StaticServer;

test.beforeAll(async () => {
  server = await startSiteServer();
});

test.afterAll(async () => {
  await server.close();
});

for (const { width, colours } of looks) {
  test.describe(`${String(width)} pixels, ${colours.name}`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const place of [...places, ...states]) {
      test(place.name, async ({ page }) => {
        await page.emulateMedia(colours.media);
        const thing = await open(page, place, sitePage(server, place.page));
        await keep(page, `${place.name}-${String(width)}-${colours.name}`, thing);
      });
    }

    test('new-version', async ({ page }) => {
      const site = copySite();
      const own = await startSiteServer([], site.folder);
      await page.emulateMedia(colours.media);
      await offerNextVersion(page, site, sitePage(own, 'charter.html'));
      const name = `new-version-${String(width)}-${colours.name}`;
      await keep(page, name, page.locator('[data-version-notice]'));
      await own.close();
      site.remove();
    });
  });
}

const shownAbove = ['index.html', 'search.html', '404.html', 'offline.html'];
for (const name of pagesBesideModules(builtCourse())) {
  if (shownAbove.includes(name)) continue;
  for (const width of [320, 1280]) {
    test(`${name} at ${String(width)} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(sitePage(server, name));
      await page.waitForLoadState('networkidle');
      await keep(page, `page-${name.replace('.html', '')}-${String(width)}`);
    });
  }
}

test('on paper', async ({ page }) => {
  const onPaper = async (name: string, address: string, button?: string) => {
    await page.goto(sitePage(server, address));
    await page.waitForLoadState('networkidle');
    if (button !== undefined) {
      await pageReady(page);
      await page.evaluate(() => {
        window.print = () => undefined;
      });
      await page.getByRole('button', { name: button }).click();
    }
    await keepOnPaper(page, name);
  };
  await onPaper('lesson', 'charter.html#what-it-promises', 'Print this lesson');
  await onPaper('module', 'charter.html', 'Print the module');
  await onPaper('refresher', 'charter-refresher-1w.html');
  await onPaper('measure', 'charter-measure-before.html');
  await onPaper('glossary', 'glossary.html');
});
