import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { startLmsServer } from '../helpers/lms-host.ts';
import {
  expectSavedInTime,
  moduleIn,
  serveModule,
  triedModule,
  type ServedModule,
} from '../helpers/served-module.ts';

/*
 * Ways in which records are lost in the field, by number, that only a browser can show. The others are
 * in tests/contract/failure-modes and moodle-facts.
 */

/** The first save of a visit may wait for a quiet moment, and a refused one is tried again. */
const SOON = { timeout: 25_000 };
const NO_RECORD = 'no learning system answered';

let served12: ServedModule;
let served2004: ServedModule;
/** Sends no policy that keeps pages of other origins out of frames. */
let servedOpenly: ServedModule;

test.describe.configure({ timeout: 60_000 });

test.beforeAll(async () => {
  const options = {
    headers: { 'Permissions-Policy': 'unload=()', 'Content-Security-Policy': "default-src 'self'" },
    refusedExtensions: ['woff2', 'json', 'webp', 'mjs'],
  };
  served12 = await serveModule('strict-12', options);
  served2004 = await serveModule('strict-2004', options);
  servedOpenly = await serveModule('strict-12');
});

test.afterAll(() =>
  Promise.all([served12, served2004, servedOpenly].map((served) => served.close())),
);

const closings: readonly [how: string, close: (page: Page) => Promise<unknown>][] = [
  ['its tab closed', (page) => page.close({ runBeforeUnload: true })],
  ['its tab killed', (page) => page.close()],
];

for (const [how, close] of closings) {
  test(`2: with every closing save lost and ${how}, the work is on record all the same`, async ({
    context,
    page,
  }) => {
    await page.clock.install();
    const record = `closing save, ${how}`;
    const { module } = await served12.launch(page, { record, faults: { closingSaveLost: true } });
    await readOnePart(module);
    await expectSavedInTime(page, module);
    await close(page);
    const again = await served12.launch(await context.newPage(), { record });
    await expect(again.module.heading()).toHaveText(secondLesson().title);
  });
}

test('3: where the host forbids “unload”, the frame taken away still closes the record', async ({
  page,
}) => {
  const { lms, module, errors } = await served2004.launch(page);
  await module.continue();
  await expect(module.heading()).toHaveText(secondLesson().title);
  await lms.removeFrame();
  await expect.poll(async () => (await lms.store()).sessions.at(-1)?.isFinished).toBe(true);
  expect(await lms.onRecord()).toMatchObject({ location: secondLesson().id, isSuspended: true });
  expect(errors).toEqual([]);
});

test('18: a frame of another origin in between is passed over, and the record behind it found', async ({
  page,
}) => {
  await page.clock.install();
  const folder = await mkdtemp(join(tmpdir(), 'between-'));
  const { packageUrl, origin } = servedOpenly.server;
  const frame = `<iframe width="980" height="680" src="${packageUrl}"></iframe>`;
  await writeFile(join(folder, 'index.html'), frame);
  const foreign = await startLmsServer(folder);
  const { module } = await servedOpenly.launch(page, {
    packageUrl: foreign.packageUrl,
    origin,
    place: inFrameOfFrame,
  });
  await expectSavedInTime(page, module);
  await foreign.close();
  await rm(folder, { recursive: true });
});

test('18: opened by a page of another origin, the module says that nothing is recorded', async ({
  context,
}) => {
  const foreign = await foreignPage(await context.newPage());
  const [popup] = await Promise.all([
    foreign.waitForEvent('popup'),
    foreign.evaluate((url) => void window.open(url), servedOpenly.server.packageUrl),
  ]);
  const problems: Error[] = [];
  popup.on('pageerror', (error) => problems.push(error));
  const module = moduleIn(popup);
  await module.ready();
  await expect(module.saveStatus()).toContainText(NO_RECORD);
  await module.continue();
  await expect(module.heading()).toHaveText(secondLesson().title);
  expect(problems).toEqual([]);
});

test('19: an object that comes two seconds late is found', async ({ page }) => {
  await page.clock.install();
  const { lms, module } = await served12.launch(page, { faults: { lateApiMs: 2000 } });
  await expectSavedInTime(page, module);
  expect(await lms.onRecord()).toMatchObject({ completion: 'incomplete' });
});

test('19: an object two frames up is found', async ({ page }) => {
  await page.clock.install();
  const { module } = await launchBetween(page);
  await expectSavedInTime(page, module);
});

test('19: an object in the window that opened ours is found', async ({ page }) => {
  await page.clock.install();
  const { lms, module } = await served12.launch(page, { opens: 'popup' });
  await expectSavedInTime(page, module);
  expect(await lms.onRecord()).toMatchObject({ completion: 'incomplete' });
});

test('19: on a host that speaks only the other standard, the module says that nothing is recorded', async ({
  page,
}) => {
  const { lms, module } = await served12.launch(page, { host: 'strict-2004' });
  await expect(module.saveStatus()).toContainText(NO_RECORD);
  expect(await lms.log()).toEqual([]);
});

test('22: a save that takes ten seconds keeps the answer and reaches the record', async ({
  page,
}) => {
  const { lms, module } = await served12.launch(page);
  await page.evaluate(() => {
    const { API } = window as unknown as { API: Record<string, (given: string) => unknown> };
    const commit = API['LMSCommit']!;
    API['LMSCommit'] = (given) => {
      const until = Date.now() + 10_000;
      while (Date.now() < until);
      API['LMSCommit'] = commit;
      return commit(given);
    };
  });
  await readOnePart(module);
  await page.waitForTimeout(500);
  await expect(module.saveStatus()).toHaveText('Saved', SOON);
  expect(await lms.onRecord()).toMatchObject({ location: secondLesson().id });
  expect(await lms.violations()).toEqual([]);
});

test('24: with the package replaced under an open tab, the module can be finished', async ({
  page,
}) => {
  const { lms, module, errors } = await served2004.launch(page);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  await page.route(/\/(assets|tracking)\//, (route) => {
    // Whether the server still answers is asked by fetching a script that is not run.
    if (route.request().resourceType() !== 'fetch') asked.push(route.request().url());
    return route.fulfill({ status: 404 });
  });
  await module.readLessons();
  await module.takeQuiz('right');
  await expect(module.saveStatus()).toHaveText('Saved', SOON);
  expect(await lms.onRecord()).toMatchObject({ completion: 'complete', success: 'passed' });
  expect(asked).toEqual([]);
  expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
});

test('26: on a host that refuses fonts, JSON, WebP and .mjs files, nothing is missing but the typefaces', async ({
  page,
}) => {
  const from = served12.server.requests.length;
  const { errors, module } = await served12.launch(page);
  await page.waitForLoadState('networkidle');
  const missing = served12.server.requests
    .slice(from)
    .filter(({ status, path }) => status >= 400 && !path.endsWith('/favicon.ico'));
  expect(missing.filter(({ path }) => !path.endsWith('.woff2'))).toEqual([]);
  expect(errors).toEqual([]);
  // Text is never held back for a typeface: those of the device stand in.
  await expect(module.heading()).toBeVisible();
});

test('29: leaving asks no question, not even with work that is not saved', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.type());
    void dialog.accept();
  });
  const { module } = await served12.launch(page, { faults: { commitFalse: true } });
  await module.continue();
  await expect(module.saveStatus()).toContainText('Not saved yet', { timeout: 20_000 });
  await page.goto('about:blank');
  expect(dialogs).toEqual([]);
});

test('30: on a host of another origin the module says that nothing is recorded, and can be read', async ({
  page,
}) => {
  const origin = servedOpenly.server.origin.replace('127.0.0.1', 'localhost');
  const { lms, module } = await servedOpenly.launch(page, { origin });
  await expect(module.saveStatus()).toContainText(NO_RECORD);
  await module.continue();
  await expect(module.heading()).toHaveText(secondLesson().title);
  expect(await lms.log()).toEqual([]);
});

function secondLesson() {
  const [, second] = triedModule.lessons;
  if (!second) throw new Error('The module has one lesson.');
  return second;
}

/** Answers the first practice question and completes the first part. */
async function readOnePart(module: ReturnType<typeof moduleIn>) {
  const [check] = triedModule.lessons[0]?.checks ?? [];
  if (check !== undefined) await module.answerCheck(check, 'wrong');
  await module.continue();
  await expect(module.heading()).toHaveText(secondLesson().title);
}

const inFrameOfFrame = (page: Page) => page.frameLocator('iframe').frameLocator('iframe');

/** A frame of the same origin between the LMS's page and the content. */
async function launchBetween(page: Page) {
  const { packageUrl, origin } = servedOpenly.server;
  const between = `${origin}/between.html`;
  const body = `<iframe width="980" height="680" src="${packageUrl}"></iframe>`;
  await page.route(between, (route) => route.fulfill({ contentType: 'text/html', body }));
  return servedOpenly.launch(page, { packageUrl: between, origin, place: inFrameOfFrame });
}

async function foreignPage(page: Page): Promise<Page> {
  const url = `http://localhost:${new URL(servedOpenly.server.origin).port}/foreign.html`;
  await page.route(url, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Elsewhere</h1>' }),
  );
  await page.goto(url);
  return page;
}
