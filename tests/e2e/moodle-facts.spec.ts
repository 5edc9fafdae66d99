import { expect, test } from '@playwright/test';
import {
  expectSavedInTime,
  moduleIn,
  serveModule,
  triedModule,
  type ServedModule,
} from '../helpers/served-module.ts';

/* What Moodle does to pages, by number. The other facts are in tests/contract/moodle-facts. */

test.describe.configure({ timeout: 60_000 });

const SOON = { timeout: 25_000 };

let served: ServedModule;

test.beforeAll(async () => {
  served = await serveModule('strict-12');
});

test.afterAll(() => served.close());

test('M16: every address that is asked for is the exact name of a file, never a folder', async ({
  page,
}) => {
  const { module } = await served.launch(page);
  await module.readLessons();
  await module.takeQuiz('right');
  await expect(module.saveStatus()).toHaveText('Saved', SOON);
  const asked = served.server.requests.filter(({ path }) => path.includes('/pkg/'));
  expect(asked.length).toBeGreaterThan(3);
  for (const { path, status } of asked) {
    expect(path).toMatch(/\/pkg\/[a-z0-9._/-]*\.(html|js|css|svg|png|jpg|pdf|woff2)$/);
    expect(status, path).toBeLessThan(400);
  }
});

test('M17: in a window without an opener, the object one frame up is found', async ({
  context,
  page,
}) => {
  await page.clock.install();
  await page.goto(served.server.packageUrl);
  const [own] = await Promise.all([
    context.waitForEvent('page'),
    page.evaluate(() => void window.open('about:blank', '', 'noopener')),
  ]);
  const { module } = await served.launch(own);
  expect(await own.evaluate(() => window.opener === null)).toBe(true);
  await expectSavedInTime(own, module);
});

test('M17: opened alone in a window without an opener, the module says that nothing is recorded', async ({
  context,
  page,
}) => {
  await page.goto(served.server.packageUrl);
  const [alone] = await Promise.all([
    context.waitForEvent('page'),
    page.evaluate((url) => void window.open(url, '', 'noopener'), served.server.packageUrl),
  ]);
  const module = moduleIn(alone);
  await module.ready();
  await expect(module.saveStatus()).toContainText('no learning system answered');
});

test('M19: in a frame of 650 pixels without a title, the page names itself and nothing is cut off', async ({
  page,
}) => {
  const { lms, module } = await served.launch(page);
  await page.locator('iframe').evaluate((frame) => frame.setAttribute('width', '650'));
  expect(await lms.frame.title()).toContain(triedModule.title);
  for (const lesson of triedModule.lessons) {
    await expect(module.heading()).toHaveText(lesson.title);
    const { inner, scroll } = await lms.frame.evaluate(() => ({
      inner: document.documentElement.clientWidth,
      scroll: document.documentElement.scrollWidth,
    }));
    expect(inner).toBeLessThanOrEqual(650);
    expect(scroll, lesson.title).toBeLessThanOrEqual(inner);
    if (!lesson.hasQuiz) await module.continue();
  }
});
