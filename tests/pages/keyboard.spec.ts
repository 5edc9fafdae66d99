import { expect, test, type Page } from '@playwright/test';
import { builtCourse } from '../helpers/built-packages.ts';
import { modulePage, pageReady } from '../helpers/module-page.ts';
import { sitePage, startSiteServer } from '../helpers/site-server.ts';
import type { StaticServer } from '../helpers/static-server.ts';
import { note, startLooking } from './look-at-pages.ts';
import { walk } from './tab-walk.ts';

const course = builtCourse();
let server: StaticServer;

test.beforeAll(async () => {
  server = await startSiteServer();
});

test.afterAll(async () => {
  await server.close();
});

/** Where people go with the Tab key: a page, and what to do there first. */
const places: readonly {
  readonly name: string;
  readonly page: string;
  readonly prepare?: (page: Page) => Promise<void>;
}[] = [
  { name: 'home', page: 'index.html' },
  { name: 'a lesson with a check', page: 'charter.html#what-it-promises', prepare: pageReady },
  {
    name: 'the quiz',
    page: 'charter.html',
    prepare: async (page) => {
      const module = modulePage(page, course, 'charter');
      await module.ready();
      await module.openPart(module.module.lessons.find(({ hasQuiz }) => hasQuiz)?.title ?? '');
      await module.startQuiz();
    },
  },
  { name: 'a scenario', page: 'charter.html#scenario-the-receipt', prepare: pageReady },
  {
    name: 'search',
    page: 'search.html',
    prepare: async (page) => {
      await page.getByLabel('What are you looking for?').fill('section 60');
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-search-status]')).toHaveText(/results/);
    },
  },
  { name: 'downloads', page: 'downloads.html' },
];

const views = [
  { name: '1280 px, light', width: 1280, media: { colorScheme: 'light' } },
  { name: '320 px, dark', width: 320, media: { colorScheme: 'dark' } },
  { name: '320 px, forced colours', width: 320, media: { forcedColors: 'active' } },
] as const;

for (const view of views) {
  for (const place of places) {
    test(`Tab through ${place.name}, ${view.name}`, async ({ page, context }) => {
      test.setTimeout(300_000);
      const look = startLooking(context, server.origin);
      await page.setViewportSize({ width: view.width, height: 800 });
      await page.emulateMedia(view.media);
      await page.goto(sitePage(server, place.page));
      await place.prepare?.(page);
      await page.waitForLoadState('networkidle');
      const stops = await walk(page);
      for (const { role, name } of stops) note('stop', `${role} “${name}”`);
      const troubled = stops.filter(({ troubles }) => troubles.length > 0);
      expect.soft(stops.length, 'stops of the Tab key').toBeGreaterThan(5);
      expect.soft(troubled.map(({ name, troubles }) => `${name}: ${troubles.join()}`)).toEqual([]);
      look.end();
    });
  }
}
