import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { builtCourse, packagesOf } from '../helpers/built-packages.ts';
import { expectNoViolations } from '../helpers/expect-accessible.ts';
import { modulePage, pageReady } from '../helpers/module-page.ts';
import { copySite, type SiteCopy } from '../helpers/next-version.ts';
import { practiceSetPage } from '../helpers/practice-set-page.ts';
import { serveModule, triedModule } from '../helpers/served-module.ts';
import { sitePage, startSiteServer } from '../helpers/site-server.ts';
import type { StaticServer } from '../helpers/static-server.ts';

const course = builtCourse();
const status = (page: Page) => page.locator('[data-offline-status]');

async function open(page: Page, server: StaticServer, id = 'charter') {
  await page.goto(sitePage(server, `${id}.html`));
  const module = modulePage(page, course, id);
  await module.ready();
  return module;
}

/** Opens a module and waits until it is on the device. */
async function openAndKeep(page: Page, server: StaticServer) {
  const module = await open(page, server);
  await expect(status(page)).toHaveText('Available offline', { timeout: 20_000 });
  return module;
}

/** Everything the browser keeps of the site, as paths. */
const keptPaths = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => decodeURI(new URL(url).pathname));
  });

test('a module that was opened once works without a network, and what is done there is kept', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const server = await startSiteServer(['woff2', 'json', 'webp']);
  await openAndKeep(page, server);
  await server.close();

  const module = await open(page, server);
  await expect(status(page)).toHaveText('Available offline');
  await module.answerCheck('cha-check-authorship', 'right');
  await module.readLessons();
  await module.takeQuiz('right');
  await expect(page.locator('.quiz-heading')).toHaveText('You passed');
  await page.goto(sitePage(server, 'index.html'));
  await expect(page.locator('[data-module-state="charter"]').first()).toHaveText(
    'Completed, quiz passed',
  );

  const set = course.practiceSets.find(({ moduleId }) => moduleId === 'charter');
  if (set?.questions[0] === undefined) throw new Error('The module has no practice set.');
  await page.goto(sitePage(server, `${set.id}.html`));
  const learner = practiceSetPage(page, set);
  await learner.ready();
  await learner.answer(set.questions[0], 'right');
});

test('a page that is not on the device says so, and names what is', async ({ page, context }) => {
  const server = await startSiteServer();
  await openAndKeep(page, server);
  await context.setOffline(true);
  await page.goto(sitePage(server, 'grounds.html'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No network');
  const kept = page.locator('[data-offline-list] a');
  await expect(kept).toHaveText([triedTitle('charter')]);
  await expectNoViolations(page, 'no network');
  await kept.click();
  await pageReady(page);
  await context.setOffline(false);
  await page.goto(sitePage(server, 'grounds.html'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(triedTitle('grounds'));
  await server.close();
});

const triedTitle = (id: string) => course.modules.find((module) => module.id === id)?.title ?? id;

test('only what was opened is kept, and it can be removed without touching progress', async ({
  page,
}) => {
  const server = await startSiteServer();
  const module = await openAndKeep(page, server);
  await module.continue();
  for (const name of ['glossary.html', 'search.html', 'downloads.html']) {
    await page.goto(sitePage(server, name));
  }
  const pages = (await keptPaths(page)).map((path) => basename(path));
  expect(pages.filter((name) => name.endsWith('.html')).toSorted()).toEqual(
    [
      'charter.html',
      'index.html',
      'offline.html',
      ...course.practiceSets
        .filter(({ moduleId }) => moduleId === 'charter')
        .map(({ id }) => `${id}.html`),
    ].toSorted(),
  );
  expect(pages.length).toBe(new Set(pages).size);

  await page.goto(sitePage(server, 'index.html'));
  await page.getByRole('button', { name: 'Remove them from this device' }).click();
  await expect(page.locator('[data-offline-modules]')).toBeHidden();
  expect((await keptPaths(page)).some((path) => path.endsWith('charter.html'))).toBe(false);
  await expect(page.locator('[data-module-state="charter"]').first()).toHaveText(/^In progress/);
  await server.close();
});

test('“Clear my progress” leaves the module on the device', async ({ page }) => {
  const server = await startSiteServer();
  const module = await openAndKeep(page, server);
  await module.openPart('Summary');
  await page.getByRole('button', { name: 'Clear my progress…' }).click();
  await page.getByRole('button', { name: 'Clear my progress', exact: true }).click();
  await expect(module.heading()).toHaveText(module.module.lessons[0]?.title ?? '');
  await expect(status(page)).toHaveText('Available offline');
  await server.close();
});

test.describe('when the site has a new version', () => {
  let site: SiteCopy;
  let server: StaticServer;

  test.beforeEach(async () => {
    site = copySite();
    server = await startSiteServer([], site.folder);
  });

  test.afterEach(async () => {
    await server.close();
    site.remove();
  });

  test('it is offered and never put in place by itself, and nothing is lost in between', async ({
    page,
  }) => {
    const module = await openAndKeep(page, server);
    const notice = page.locator('[data-version-notice]');
    const title = page.getByRole('heading', { level: 1 });
    await expect(notice).toBeEmpty();

    site.changePage('Second', { isWorkerToo: true });
    await page.reload();
    await module.ready();
    await expect(title).not.toContainText('Second');
    await expect(notice).toContainText('A new version is ready', { timeout: 20_000 });
    await expectNoViolations(page, 'a new version is offered');

    await page.reload();
    await module.ready();
    await expect(title).not.toContainText('Second');
    await expect(notice).toContainText('A new version is ready');
    await module.continue();
    const check = module.module.lessons[1]?.checks[0] ?? '';
    await module.answerCheck(check, 'right');
    await notice.getByRole('button', { name: 'Reload' }).click();
    await expect(title).toContainText('Second: ');
    await module.ready();
    await expect(module.heading()).toHaveText(module.module.lessons[1]?.title ?? '');
    await expect(module.check(check).locator('.feedback')).toBeVisible();
    await expect(status(page)).toHaveText('Available offline');
    await expect(notice).toBeEmpty();
    const kept = (await keptPaths(page)).filter((path) => path.endsWith('/charter.html'));
    expect(kept).toHaveLength(1);
  });

  test('other tabs go on as they are, and are told', async ({ page, context }) => {
    await openAndKeep(page, server);
    site.changePage('Second', { isWorkerToo: true });
    const other = await context.newPage();
    await other.goto(sitePage(server, 'index.html'));
    const notice = (tab: Page) => tab.locator('[data-version-notice]');
    await expect(notice(other)).toContainText('A new version is ready', { timeout: 20_000 });
    await notice(other).getByRole('button', { name: 'Reload' }).click();
    await expect(notice(page)).toContainText('in use in another tab', { timeout: 20_000 });
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Second');
    await notice(page).getByRole('button', { name: 'Reload' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Second: ');
  });

  test('a page that does not belong to the version on the device is shown and not kept', async ({
    page,
  }) => {
    site.changePage('Stray', { isWorkerToo: false });
    await open(page, server);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Stray: ');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.waitForTimeout(1500);
    await expect(status(page)).toBeEmpty();
    expect((await keptPaths(page)).some((path) => path.endsWith('/charter.html'))).toBe(false);
  });
});

test('in a package nothing is kept and no worker is asked for', async ({ page }) => {
  const served = await serveModule('strict-12');
  const { lms, errors } = await served.launch(page);
  await page.waitForTimeout(1500);
  const found = await lms.frame.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    stores: await caches.keys(),
  }));
  expect(found).toEqual({ workers: 0, stores: [] });
  expect(errors).toEqual([]);
  await served.close();

  for (const { zipPath } of packagesOf(triedModule.id)) {
    const files = unzipSync(new Uint8Array(readFileSync(zipPath)));
    const naming = Object.entries(files).filter(([, content]) =>
      /serviceWorker|service-worker/.test(strFromU8(content)),
    );
    expect(
      naming.map(([name]) => name),
      basename(zipPath),
    ).toEqual([]);
  }
});
