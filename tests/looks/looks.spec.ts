import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test, type Page } from '@playwright/test';
import { builtCourse } from '../helpers/built-packages.ts';
import { pageReady } from '../helpers/module-page.ts';
import { pagesBesideModules } from '../helpers/site-pages.ts';
import { sitePage, startSiteServer } from '../helpers/site-server.ts';
import type { StaticServer } from '../helpers/static-server.ts';
import { places } from './places.ts';

const folder = fileURLToPath(new URL('../../dist/looks/', import.meta.url));
let server: StaticServer;

test.beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  server = await startSiteServer();
});

test.afterAll(async () => {
  await server.close();
});

const widths = [320, 650, 1280];
const light = { name: 'light', media: { colorScheme: 'light' } } as const;
const dark = { name: 'dark', media: { colorScheme: 'dark' } } as const;
const forced = { name: 'forced', media: { forcedColors: 'active' } } as const;
const looks = [
  ...widths.flatMap((width) => [light, dark].map((colours) => ({ width, colours }))),
  { width: 650, colours: forced },
];

/** A picture of the whole page, or of one thing on it with some room around. */
async function keep(page: Page, name: string, thing = page.locator('body')) {
  await page.evaluate(() => document.fonts.ready);
  await thing.screenshot({ path: `${folder}${name}.png`, animations: 'disabled' });
}

for (const { width, colours } of looks) {
  test.describe(`${String(width)} pixels, ${colours.name}`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const place of places) {
      test(place.name, async ({ page }) => {
        await page.emulateMedia(colours.media);
        await page.goto(sitePage(server, place.page));
        const thing = await place.show?.(page);
        await page.waitForLoadState('networkidle');
        await keep(page, `${place.name}-${String(width)}-${colours.name}`, thing);
      });
    }
  });
}

const shownAbove = ['index.html', 'search.html'];
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

/** Each is a file and, where Poppler is installed, a picture of each of its pages. */
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
    const path = `${folder}print-${name}`;
    await page.pdf({ path: `${path}.pdf`, format: 'A4', preferCSSPageSize: true });
    try {
      execFileSync('pdftoppm', ['-r', '70', '-png', `${path}.pdf`, path]);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  };
  await onPaper('lesson', 'charter.html#what-it-promises', 'Print this lesson');
  await onPaper('module', 'charter.html', 'Print the module');
  await onPaper('refresher', 'charter-refresher-1w.html');
  await onPaper('measure', 'charter-measure-before.html');
  await onPaper('glossary', 'glossary.html');
});
